import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { compareTexts } from '@travaux/model'
import { madeRounds, type Rounds } from './madeRounds.ts'
import { byCharacters, byWords, jsDiff, type Told } from './peers.ts'
import { pairedByCharacter, pairedByCount, pairedByUs, score } from './scored.ts'

/**
 * Two rounds of a text compared by words, beside jsdiff and diff-match-patch in one run: time, and words paired with words that they are not, which the maker of the rounds knows. The rounds are two of an invented treaty of pages of
 * 3,000 characters, between which nearly half of the paragraphs were changed. Each goes over them in turn, round by round, so that a busy machine slows all alike; medians count.
 *
 *   npm ci --prefix bench/peers && node bench/drafting/compare.ts [--pages 30,300] [--seconds 60] [--seed 5]
 *
 * `--seconds`: a peer's own limit of time. jsdiff gives nothing past it (hence the shorter rounds, which it gets through); diff-match-patch something rough. That has a limit of a second unless it is told otherwise, which no load lengthens:
 * it is measured with that, and with this.
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '30,300' }, seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '5' } } })
const seconds = Number(values.seconds)
const ours = 'Travaux compareTexts'

interface Differ { readonly name: string; readonly times: number; readonly run: () => unknown; readonly paired: (told: never) => Int32Array }

console.log(`${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`)
console.log('wrong: words paired with a word they are not. kept, moved: words that stayed, that moved, and were paired with none. Ratios are to ours; what is cut short by its limit pairs little, and little wrong.')
for (const pages of values.pages.split(',').map(Number)) measure(pages, madeRounds(pages * 3000, Number(values.seed)))

function measure(pages: number, rounds: Rounds): void {
  const { earlier, later, origin, moved } = rounds
  console.log(`\n${pages} pages: ${earlier.length} and ${later.length} characters; of ${origin.length} words of the later ${origin.filter((i) => i >= 0).length} were in the earlier, ${moved.filter((one, j) => one === 1 && origin[j]! >= 0).length} of them moved`)
  const first = performance.now()
  compareTexts(earlier, later)
  console.log(`our first comparison: ${(performance.now() - first).toFixed(0)} ms; below, once warm (the peers run for seconds, and warm up by themselves)\n`)
  for (let i = 0; i < 4; i++) compareTexts(earlier, later)
  const all = differs(rounds)
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]))
  const told = new Map<string, unknown>()
  for (let round = 0; round < Math.max(...all.map(({ times }) => times)); round++) {
    for (const { name, times: most, run } of all) {
      if (round >= most) continue
      const began = performance.now()
      told.set(name, run())
      times.get(name)!.push(performance.now() - began)
    }
  }
  const median = (name: string): number => (times.get(name) ?? []).toSorted((a, b) => a - b)[((times.get(name) ?? []).length - 1) >> 1] ?? Number.NaN
  const own = score(rounds, pairedByUs(told.get(ours) as never, rounds))
  const ratio = (of: number, by: number): string => by === 0 ? '—' : (of / by).toFixed(1)
  console.log('                                          ms    ratio      wrong    ratio       kept      moved  all three    ratio')
  for (const { name, paired } of all) {
    const result = told.get(name) ?? null
    const line = [name.padEnd(35), median(name).toFixed(0).padStart(9), ratio(median(name), median(ours)).padStart(9)]
    if (result === null) {
      console.log(`${line.join('')}  or more: gave up at its limit of ${seconds} s`)
      continue
    }
    const { wrong, kept, moved } = score(rounds, paired(result as never))
    line.push(String(wrong).padStart(11), ratio(wrong, own.wrong).padStart(9), String(kept).padStart(11), String(moved).padStart(11), String(wrong + kept + moved).padStart(11), ratio(wrong + kept + moved, own.wrong + own.kept + own.moved).padStart(9))
    console.log(line.join(''))
  }
}

function differs(rounds: Rounds): readonly Differ[] {
  const { earlier, later } = rounds
  const differ = <T>(name: string, times: number, run: () => T, paired: (told: NonNullable<T>) => Int32Array): Differ => ({ name, times, run, paired })
  const characters = (told: Told): Int32Array => pairedByCharacter(told, rounds)
  return [
    differ(ours, 15, () => compareTexts(earlier, later), (told) => pairedByUs(told, rounds)),
    differ('jsdiff diffWords', 1, () => jsDiff('diffWords', earlier, later, seconds), (told: Told) => pairedByCount(told, rounds)),
    differ('jsdiff diffWordsWithSpace', 1, () => jsDiff('diffWordsWithSpace', earlier, later, seconds), characters),
    differ('diff-match-patch, words, 1 s', 3, () => byWords(earlier, later, 1), characters),
    differ(`diff-match-patch, words, ${seconds} s`, 1, () => byWords(earlier, later, seconds), characters),
    differ('diff-match-patch, characters, 1 s', 3, () => byCharacters(earlier, later, 1), characters),
    differ(`diff-match-patch, characters, ${seconds} s`, 1, () => byCharacters(earlier, later, seconds), characters),
  ]
}
