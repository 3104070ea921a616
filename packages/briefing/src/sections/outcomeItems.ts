import { overlap, type ChainLink, type MeetingLine, type MeetingShown, type Quote } from '@travaux/record'
import type { Item, Line, Run } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { view } from '../view.ts'
import { atMost } from './atMost.ts'
import { marks } from './marks.ts'
import { saysAsMuch } from './saysAsMuch.ts'

const longestWords = 180
const mostLines = 20

/**
 * What was agreed at a meeting, or stayed apart, or was raised by one side, a line each, and the words of each side that were spoken on it there, where there are any. What was
 * undertaken in words that stand below an answer already is not told twice.
 */
export function outcomeItems(scene: Scene, meeting: MeetingShown, is: 'agreed' | 'apart' | 'raised'): readonly Item[] {
  const { book, names } = scene
  const lines = meeting[is].filter((line, i, all) => !all.slice(0, i).some(({ quote: earlier }) => earlier.text.length <= longestWords && overlap(earlier.passage, line.quote.passage) && line.issue === null))
  return atMost(book, lines.map((line): Item => {
    const short = line.quote.text.length <= longestWords
    const said = is === 'agreed' ? short ? [] : wordsOn(scene, meeting, line).slice(0, 1) : wordsOn(scene, meeting, line)
    const raiser = is === 'raised' && line.side !== null ? [label(', '), label('raised by'), label(' '), view(names.side(line.side))] : null
    if (said.length > 0) return { line: lineOf(view(line.text), raiser), under: said }
    // Where the words say the line and more, they are the line.
    if (short && raiser === null && saysAsMuch(line.quote.text, line.text)) return { line: spoken(scene, meeting, line.quote), under: [] }
    return { line: lineOf(view(line.text), raiser, short ? null : marks(book, [line.quote])), under: short ? [spoken(scene, meeting, line.quote)] : [] }
  }), mostLines, 'Counted from what the meeting came to on record; the rest is left out here, and is in the record.')
}

/** Words with who spoke them, where something that was said at the meeting holds them; in quotation marks where it was quoted itself. */
function spoken({ book }: Scene, { words }: MeetingShown, quote: Quote): Line {
  const holding = words.filter(({ quote: whole }) => whole.source === quote.source && whole.passage.from <= quote.passage.from && whole.passage.to >= quote.passage.to)
  // Of one statement within another, the inner.
  const said = holding.toSorted((a, b) => a.quote.text.length - b.quote.text.length)[0]
  const who: readonly Run[] | null = said === undefined || said.speaker === '' ? null : [view(said.speaker), ...said.ladder > 2 ? [] : [label(' ('), view(said.ladderWords), label(')')], label(': ')]
  return lineOf(who, quoted(book, said?.quote.verbatim === true ? { ...quote, verbatim: true } : quote, longestWords))
}

/** The words of each side on the issue, or on the answer that the line is, in the days of the meeting: those nearest to the side, and of these the last. */
function wordsOn(scene: Scene, { span }: MeetingShown, { issue, proposition }: MeetingLine): readonly Line[] {
  const isOn = ({ subject }: ChainLink): boolean => proposition === null || scene.seen.get('stance', subject)?.value.proposition === proposition
  if (issue === null || span === null) return []
  return scene.sides.flatMap(({ id, name }) => {
    const links = scene.chain(issue, id)?.links.filter((each) => each.date !== null && each.date >= span.first && each.date <= span.last && isOn(each)) ?? []
    const link = links.toSorted((a, b) => b.ladder.rung - a.ladder.rung)[0]
    return link === undefined ? [] : [{ rung: proposition === null ? 0 : link.ladder.rung, line: lineOf(view(name), link.ladder.rung > 2 ? null : [label(' ('), view(link.ladder.words), label(')')], [label(': ')], quoted(scene.book, link.quote, longestWords)) }]
  }).toSorted((a, b) => b.rung - a.rung).map(({ line }) => line)
}
