import type { Meeting, SideId, Speaker, SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { levelOf } from './levelOf.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { firstHeard } from '../firstHeard.ts'
import { publishedDay } from '../publishedDay.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { shortened } from '../shortened.ts'
import { table, type Changed, type Known } from '../table.ts'
import { timeSpan } from '../timeSpan.ts'
import type { Quote } from '../view.ts'
import { spansMeet } from '../spansMeet.ts'
import { lowered } from '../lowered.ts'

/** An arrow with the meetings it joins, before they are named. */
export interface Arrow {
  readonly instruction: Subject<'instruction'>
  readonly is: 'instruction' | 'report-due'
  readonly from: { readonly meeting: MergedMeeting | null; readonly level: Meeting['level'] }
  readonly to: { readonly meeting: MergedMeeting | null; readonly level: Meeting['level'] }
  readonly words: string
  readonly quote: Quote
}

/**
 * Arrows from instructions, and from reports due on them. An instruction goes from the last meeting of those who gave it that was held before its source
 * was published, to the next meeting of those who received it from then on; a report from there to the next meeting of those
 * who await it, or the one its date names. Only meetings of the sides concerned count. O(n log n).
 */
export function chronologyArrows(known: Known): readonly Arrow[] {
  return known.once(drawn).arrows
}

interface Drawn {
  readonly meetings: readonly MergedMeeting[]
  readonly of: Map<SubjectId, { readonly key: string; readonly arrows: readonly Arrow[] }>
  /** Keys in order, and whose they are: by publication, source and text, so that the first of several alike is the same whatever order they were recorded in. */
  readonly order: { readonly key: string; readonly id: SubjectId }[]
  readonly arrows: readonly Arrow[]
}

const drawn = table((known) => {
  const meetings = mergedMeetings(known)
  const draw = drawer(known, meetings)
  const of: Drawn['of'] = new Map(known.all('instruction').map((instruction) => [instruction.id, { key: keyOf(known, instruction), arrows: draw(instruction) }]))
  const order = [...of].map(([id, { key }]) => ({ key, id })).sort((a, b) => (a.key < b.key ? -1 : 1))
  return { meetings, of, order, arrows: order.flatMap(({ id }) => of.get(id)?.arrows ?? []) }
}, {
  advance(earlier, known, changed): Drawn {
    const meetings = mergedMeetings(known)
    const touched = touchedBy(earlier, meetings, known, changed)
    if (touched.size === 0) return { ...earlier, meetings }
    const { of, order } = earlier
    const draw = drawer(known, meetings)
    for (const id of touched) {
      const before = of.get(id)
      if (before !== undefined) order.splice(placeIn(order, before.key), 1)
      const instruction = known.get('instruction', id)
      if (instruction === undefined) of.delete(id)
      else {
        const key = keyOf(known, instruction)
        of.set(id, { key, arrows: draw(instruction) })
        order.splice(placeIn(order, key), 0, { key, id })
      }
    }
    return { meetings, of, order, arrows: order.flatMap(({ id }) => of.get(id)?.arrows ?? []) }
  },
})

/** Instructions that changed, those of sources in which something did, and those whose arrows may end elsewhere now. */
function touchedBy({ meetings, of }: Drawn, now: readonly MergedMeeting[], known: Known, { subjects, sources, renamed }: Changed): ReadonlySet<SubjectId> {
  if (renamed) return new Set([...of.keys(), ...known.all('instruction').map(({ id }) => id)])
  const touched = new Set<SubjectId>()
  for (const [id, { was, is }] of subjects) if (was?.kind === 'instruction' || is?.kind === 'instruction') touched.add(id)
  for (const source of sources) for (const { id, kind } of known.folded.bySource.get(source) ?? []) if (kind === 'instruction') touched.add(id)
  const [then, since] = [new Set(meetings), new Set(now)]
  const [gone, come] = [meetings.filter((each) => !since.has(each)), now.filter((each) => !then.has(each))]
  if (gone.length === 0 && come.length === 0) return touched
  // A meeting of which more is told, but not when, at which level or of whom, draws to it what it did before.
  const same = meetings.length === now.length && meetings.every((each, i) => each === now[i] || (!since.has(each) && !then.has(now[i] as MergedMeeting) && drawsAs(each, now[i] as MergedMeeting)))
  for (const [id, { arrows }] of of) {
    for (const { from, to } of arrows) {
      const ends = [from, to]
      if (ends.some(({ meeting }) => meeting !== null && gone.includes(meeting)) || (!same && ends.some(({ level }) => [...gone, ...come].some((each) => each.level === level)))) touched.add(id)
    }
  }
  return touched
}

function drawsAs(a: MergedMeeting, b: MergedMeeting): boolean {
  return a.level === b.level && a.status === b.status && a.span?.first === b.span?.first && a.span?.last === b.span?.last && a.sides.length === b.sides.length && a.sides.every((side, i) => side === b.sides[i])
}

function drawer(known: Known, meetings: readonly MergedMeeting[]): (instruction: Subject<'instruction'>) => readonly Arrow[] {
  const byLevel = Map.groupBy(meetings.filter(({ span, status }) => span !== null && status !== 'cancelled'), ({ level }) => level)
  const lists = new Map<string, readonly MergedMeeting[]>()
  const of = (level: Meeting['level'], speakers: readonly Speaker[]): readonly MergedMeeting[] => {
    const sides = [...new Set(speakers.map(({ side }) => side).filter((side) => side !== null))].sort()
    const key = `${level} ${sides.join(' ')}`
    let list = lists.get(key)
    if (list === undefined) lists.set(key, list = ofSides(byLevel.get(level) ?? [], sides))
    return list
  }
  return (instruction) => {
    const { from, to, task, reportDue } = instruction.value
    const at = firstHeard(known, instruction)
    if (at === undefined) return []
    const published = publishedDay(known.get('source', at.source)?.value)
    const [giving, receiving] = [levelOf(from), levelOf(to)]
    const [givers, receivers] = [of(giving, from), of(receiving, to)]
    const given = published === null ? null : (givers.findLast(({ span, status }) => status === 'held' && (span?.last ?? '') <= published) ?? null)
    const since = given?.span?.first ?? published ?? ''
    const received = receiving === 'unknown' ? null : (receivers.find((meeting) => meeting !== given && (meeting.span?.first ?? '') >= since) ?? null)
    const quote = quoteOf(known, at, false)
    const arrows: Arrow[] = [{ instruction, is: 'instruction', from: { meeting: given, level: giving }, to: { meeting: received, level: receiving }, words: `instruct: ${shortened(task.replace(/^to\s+/i, ''), 48)}`, quote }]
    if (reportDue !== null) {
      const due = timeSpan(reportDue.date)
      const after = received?.span?.first ?? published ?? ''
      const awaited = givers.find(({ span }) => span !== null && (due === null ? span.first > after : spansMeet(span, due))) ?? null
      arrows.push({ instruction, is: 'report-due', from: { meeting: received, level: receiving }, to: { meeting: awaited, level: giving }, words: reportWords(reportDue.words), quote })
    }
    return arrows
  }
}

function keyOf(known: Known, { id, evidence: [at] }: Subject): string {
  return `${known.get('source', at?.source ?? null)?.value.published ?? '9999'} ${at?.source ?? ''} ${String(at?.from ?? 0).padStart(9, '0')} ${id}`
}

function placeIn(order: Drawn['order'], key: string): number {
  return firstNot(order, (each) => each.key < key)
}

function ofSides(meetings: readonly MergedMeeting[], sides: readonly SideId[]): readonly MergedMeeting[] {
  return sides.length === 0 ? meetings : meetings.filter((meeting) => meeting.sides.length === 0 || meeting.sides.some((side) => sides.includes(side)))
}

function reportWords(words: string): string {
  const short = shortened(lowered(words), 48)
  return /^(?:by|before|at|on|in|until|after|within)\b/.test(short) ? `report due ${short}` : `report due: ${short}`
}
