import type { Document } from '../document.ts'
import type { English } from '../english.ts'
import type { Knowledge } from '../knowledge.ts'
import { column, columns } from '../learned/wordTypes.ts'
import { tokenKind, type WithSentences, type WithTokens } from '../layers.ts'
import type { WithSyntax } from '../syntax/withSyntax.ts'
import { capitalRuns } from './capitalRuns.ts'
import { introduce } from './introduce.ts'
import { isBody } from './isBody.ts'
import type { NameRun } from './nameRun.ts'
import { nameTags } from './nameTags.ts'
import { tagNames } from './nameTagger.ts'

/**
 * The names of a text, in order and not overlapping: what the tagger finds; where it finds nothing, states and places known
 * beforehand and persons introduced by an office; and what the text itself calls a person elsewhere.
 */
export function nameRuns(document: Document & WithTokens & WithSentences & Partial<WithSyntax>, knowledge: Knowledge, { types, names }: Pick<English, 'types' | 'names'>): readonly NameRun[] {
  const { text, tokens, sentences } = document
  const n = tokens.length
  // The parser has looked the same words up, where it has come before.
  const rows = document.syntax?.rows ?? types.rowsOf(text, tokens)
  const starts = new Int32Array(sentences.length + 1).fill(n)
  for (let s = 0, t = 0; s < sentences.length; s++) {
    while (t < n && tokens.from[t]! < sentences.from[s]!) t++
    starts[s] = t
  }
  const tagged = tagNames(names, types, rows, starts)
  const table = types.table()
  const lowerOf = (t: number) => table[rows[t]! * columns + column.lower]!
  const taken = new Uint8Array(n)
  const runs: NameRun[] = []
  const add = (run: NameRun) => {
    runs.push(run)
    taken.fill(1, run.from, run.to)
  }
  /** Words that stand in persons' names, by hash. */
  const called = new Set<number>()
  for (let t = 0; t < n; t++) {
    const tag = tagged[t]!
    if (tag === 0) continue
    let from = t
    while ((tagged[t]! - 1) % 4 < 2) t++
    let to = t + 1
    let words = text.slice(tokens.from[from], tokens.to[t])
    // The article belongs to a name that is not known without it ("The Hague").
    if (tokens.lower[from] === 'the' && to - from > 1 && knowledge.sideNamed(words.slice(4)) !== null && knowledge.placeNamed(words) === null) {
      from++
      words = words.slice(4)
    }
    // "Russia-Japan relations": two names that are none together.
    if (to - from === 1 && /^\p{L}+[-–]\p{L}+$/u.test(words) && words.split(/[-–]/).every((part) => knowledge.sideNamed(part) !== null)) continue
    if (tokens.lower[to] === '.' && /^(?:jr|sr|inc|ltd|corp|co|bros)$/.test(tokens.lower[t]!)) to++
    const type = nameTags.types[Math.floor((tag - 1) / 4)]!
    const side = type === 'person' || knowledge.isAdjective(words) ? null : knowledge.sideNamed(words)
    add({ from, to, person: type === 'person', type: side === null ? type : isBody(words) ? 'organisation' : 'place', side, place: knowledge.placeNamed(words)?.id ?? null })
    if (type === 'person') for (let i = from; i < to; i++) if (tokens.to[i]! - tokens.from[i]! > 2) called.add(lowerOf(i))
  }
  const isOrdinary = (t: number) => {
    const id = table[rows[t]! * columns + column.id]!
    return id >= 0 && names.gazetteer.common[id] === 1
  }
  const left = capitalRuns(document, knowledge)
  // Twice, for a name in full may stand before the surname that tells it is a person's.
  for (const again of [false, true]) for (const run of left) {
    if (taken.subarray(run.from, run.to).includes(1)) continue
    const several = run.to - run.from > 1
    if (run.side !== null || run.place !== null) add(run)
    else if (run.person && (several && (called.has(lowerOf(run.from)) || called.has(lowerOf(run.to - 1))) || !again && (several || !isOrdinary(run.from)) && introduce(document, knowledge, run.from, run.to).office !== null || !again && !several && isMister(run.from))) {
      add(run)
      for (let i = run.from; i < run.to; i++) if (tokens.to[i]! - tokens.from[i]! > 2) called.add(lowerOf(i))
    }
  }
  if (called.size > 0) for (let t = 0, s = 0; t < n; t++) {
    if (t >= starts[s + 1]!) s++
    if (taken[t] === 1 || tokens.kind[t] !== tokenKind.word || table[rows[t]! * columns + column.capital] === 0 || !called.has(lowerOf(t))) continue
    const neighbour = t > starts[s]! && table[rows[t - 1]! * columns + column.capital] === 1 || t + 1 < starts[s + 1]! && table[rows[t + 1]! * columns + column.capital] === 1
    // A surname that is a word too ("May", "Bush") is left where the sentence would have a capital anyway.
    if (neighbour || t === starts[s] && isOrdinary(t)) continue
    add({ from: t, to: t + 1, person: true, type: 'person', side: null, place: null })
  }
  return runs.sort((a, b) => a.from - b.from)

  function isMister(t: number): boolean {
    return /^(?:mr|mrs|ms|dr|sir|dame|prof|lady|lord)$/.test(tokens.lower[tokens.lower[t - 1] === '.' ? t - 2 : t - 1] ?? '')
  }
}
