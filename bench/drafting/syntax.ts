import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { checkText, parse, print, reparse } from '@travaux/drafting'
import { micromark } from 'micromark'
import { makeRandom } from '../makeRandom.ts'
import { bracketed } from './bracketed.ts'
import { madeRounds } from './madeRounds.ts'

/**
 * Reading a bracketed text of 300 pages with 2,000 brackets: parse and print, all that `text check` says, and reading again after a keystroke; beside micromark, which reads the same
 * text as Markdown, in the same run. Medians.
 *
 *   node bench/drafting/syntax.ts [--pages 300] [--brackets 2000]
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '300' }, brackets: { type: 'string', default: '2000' } } })
const text = bracketed(madeRounds(Number(values.pages) * 3000, 5).earlier, Number(values.brackets), makeRandom(7))
const megabytes = text.length / 1e6

console.log(`${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; ${text.length.toLocaleString('en')} characters, ${values.brackets} brackets\n`)
const parsed = median(15, () => print(parse(text)))
const checked = median(7, () => checkText(parse(text)))
const markdown = median(5, () => micromark(text))
const random = makeRandom(11)
let now = parse(text)
void now.pairs.length
const keystroke = median(400, () => {
  const at = Math.floor(random() * now.characters)
  now = reparse(now, { from: at, to: at, insert: 'x' })
})
const looked = median(400, () => {
  const at = Math.floor(random() * now.characters)
  now = reparse(now, { from: at, to: at, insert: 'x' })
  return now.pairs.length + now.strays.length + now.attributions.length
})
for (const [what, time, beside] of [
  ['parse and print', parsed, `${(megabytes / parsed * 1000).toFixed(0)} MB/s, ${(markdown / parsed).toFixed(1)} × micromark`],
  ['parse and check', checked, `${(megabytes / checked * 1000).toFixed(0)} MB/s, ${(markdown / checked).toFixed(1)} × micromark`],
  ['micromark, the same text as Markdown', markdown, `${(megabytes / markdown * 1000).toFixed(1)} MB/s`],
  ['a keystroke, read again', keystroke, `${(parsed / keystroke).toFixed(0)} × faster than the whole`],
  ['the same, and all brackets looked at', looked, `${(parsed / looked).toFixed(0)} × faster than the whole`],
] as const) console.log(`${what.padEnd(40)}${time.toFixed(3).padStart(10)} ms   ${beside}`)

function median(times: number, run: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  }).toSorted((a, b) => a - b)
  return taken[times >> 1] as number
}
