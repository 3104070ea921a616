import { capitalised, draftContext, followUp, overlap, type Quote, type StatementRow } from '@travaux/record'
import type { SideId } from '@travaux/model'
import type { Item } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { roundAndSince } from './roundAndSince.ts'
import { itemRow } from './itemRow.ts'
import { silence } from './silence.ts'
import { tellsOfMeeting } from './tellsOfMeeting.ts'

const ties: Readonly<Record<'waits-for' | 'requires' | 'excludes', readonly [after: Label, alone: Label]>> = { 'waits-for': ['waits for', 'Waits for'], 'requires': ['requires', 'Requires'], 'excludes': ['excludes', 'Excludes'] }

/** Of statements since the last meeting, and of what is owed, so many each. */
const mostEach = 5

/**
 * What the others may raise: nobody can know, so only grounds are given, each with its words. What they raised alone in the last round and since, what they make other things wait for, what
 * they spoke of since, and what they were promised.
 */
export const mayRaise: Directive = {
  names: ['what they may raise', 'what may be raised'],
  gives: 'grounds for what the other side may raise: what it raised alone, what it makes other things wait for, what it has said since, what we owe',
  options: [],
  internal: true,
  needs: [],
  build(scene) {
    const others = scene.sides.filter(({ id }) => id !== scene.side)
    // In nobody's paper what one side owes may be raised by each of the others, and is told once.
    const groups = others.map(({ id, name }) => ({ name, lead: view(name, { strong: true }), items: [...raisedAlone(scene, id), ...tied(scene, id), ...saidSince(scene, id), ...scene.side === null ? [] : owed(scene)] }))
    const all = scene.side === null ? [...groups, { name: '', lead: label('Owed by one of them', { strong: true }), items: owed(scene) }] : groups
    const told = all.filter(({ items }) => items.length > 0)
    if (told.length === 0) return { blocks: [silence('Nothing on record.')] }
    return {
      blocks: told.flatMap(({ lead, items }) => [{ is: 'lead' as const, line: [lead] }, { is: 'list' as const, ordered: false, from: 'record' as const, items }]),
      rows: told.flatMap(({ name, items }) => items.map((item) => itemRow(item, { Side: name }))),
    }
  },
}

function raisedAlone(scene: Scene, side: SideId): readonly Item[] {
  const seen = new Set<string>()
  return roundAndSince(scene).flatMap((meeting) => meeting.raised.filter((line) => line.side === side).flatMap((line): readonly Item[] => {
    const about = line.issue ?? line.text
    if (seen.has(about)) return []
    seen.add(about)
    const link = line.issue === null ? undefined : scene.chain(line.issue, side)?.links.find(({ date }) => date !== null && meeting.span !== null && date >= meeting.span.first && date <= meeting.span.last)
    return [{ line: lineOf(view(line.text), [label(' ('), label('raised it alone'), label(', '), view(meeting.title), ...meeting.date.value === null ? [] : [label(', '), view(shortDate(meeting.date.value))], label(')')]), under: [lineOf(quoted(scene.book, link?.quote ?? line.quote, 200))] }]
  }))
}

/** What waits is called as the issue or the answer that it is; where it is words alone, these stand below. Of several ties in the same words, one of which both ends are known. */
function tied({ folded, options, names, book, seen }: Scene, side: SideId): readonly Item[] {
  const called = (id: string): string => (seen.get('issue', id) === undefined ? names.proposition(id) : names.issue(id))
  const told = draftContext(folded, options).linkages.filter(({ value }) => value.side === side).map(({ subject, value: { tie, of, on, onWords }, quotes }) => ({ subject, tie, of: of === null ? null : called(of), on: on === null ? onWords : called(on), quotes }))
  const kept: typeof told = []
  for (const each of told.filter(({ on }) => on !== '').reverse().sort((a, b) => Number(a.of === null) - Number(b.of === null))) {
    if (kept.length < mostEach && !kept.some((other) => sameWords(each.quotes, other.quotes) || (other.tie === each.tie && other.on === each.on && (each.of === null || other.of === each.of)))) kept.push(each)
  }
  return kept.map(({ subject, tie, of, on, quotes }): Item => ({
    line: lineOf(of === null ? null : [view(capitalised(of)), label(' — ')], [label(ties[tie][of === null ? 1 : 0]), label(': ')], view(on), quotes.length === 0 ? { is: 'note', note: book.entry(subject) } : null),
    under: quotes.slice(0, 1).map((quote) => lineOf(quoted(book, quote, 200))),
  }))
}

function sameWords([one]: readonly Quote[], [other]: readonly Quote[]): boolean {
  return one !== undefined && other !== undefined && overlap(one.passage, other.passage)
}

/** Its own people's words after the last meeting. */
function saidSince({ statements, before, book, names }: Scene, side: SideId): readonly Item[] {
  const since = before[0]?.span?.last ?? null
  if (since === null) return []
  const own = statements().filter((row: StatementRow) => row.side === side && row.date !== null && row.date > since && row.ladder.rung >= 3 && row.issues.length > 0)
  return own.slice(0, mostEach).map((row): Item => ({
    line: lineOf([...listedRuns(row.issues.map((issue) => [view(issue)])), label(' ('), label('said since'), label(', '), view(row.speaker || names.side(side)), label(', '), view(shortDate(row.date ?? '')), label(')')]),
    under: [lineOf(quoted(book, row.quote, 200))],
  }))
}

/** What our side undertook with a day to it, or was to do by one: they may ask after it. Nobody's paper has no "our side", so there what any side owes. */
function owed({ folded, options, side: own, book, meeting }: Scene): readonly Item[] {
  const rows = followUp(folded, options).filter(({ is, by, due, level, quote }) => is === 'undertaking' && due !== null && level !== 3 && !tellsOfMeeting(meeting === null ? [] : [meeting], quote) && by.some((each) => (own === null ? each.side !== null : each.side === own)))
  return rows.slice(-mostEach).map(({ what, by, due, status, quote }): Item => ({
    line: lineOf(view(capitalised(what)), [label(' ('), ...own === null ? [label('owed by'), label(' '), ...listedRuns(by.map(({ name }) => [view(name)]), ' and ')] : [label('owed by us')], label('; '), view(status), label(', '), label('due'), label(' '), view(shortDate(due ?? '')), label(')')]),
    under: [lineOf(quoted(book, quote, 200))],
  }))
}
