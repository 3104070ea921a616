import type { SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import { sameValue } from '../../sameValue.ts'
import { addGroup, best, founderOf, nearGroups, stagesOf, type Gathered, type Group, type Stage } from './gatherMeetings.ts'
import { meetingsAgree } from './meetingsAgree.ts'
import { meetingWitness, sharpestFirst } from './meetingWitness.ts'
import { mergedMeeting, type MergedMeeting, type Witness } from './mergedMeeting.ts'
import type { Changed, Known } from '../table.ts'

const few = 20

/**
 * Brings gathered meetings up to what sources say now, as `gatherMeetings` would gather them anew. False where that cannot be done step by step, as when
 * another source's word would now belong to another meeting: then they are in no state to be used.
 */
export function changeMeetings(gathered: Gathered, known: Known, changed: Changed): boolean {
  const touched = touchedBy(gathered, known, changed)
  if (touched.length > few) return false
  for (const id of touched) {
    const was = gathered.groupOf.get(id)?.witnesses.find(({ subject }) => subject.id === id)
    const subject = known.get('meeting', id)
    const is = subject === undefined ? undefined : meetingWitness(known, subject)
    if (was !== undefined && is !== undefined && was.subject === is.subject && was.published === is.published) continue
    if (was !== undefined && is !== undefined && saysTheSame(was, is)) {
      if (!replace(gathered, known, was, is)) return false
      continue
    }
    if (was !== undefined && !leave(gathered, known, was)) return false
    if (is !== undefined && !join(gathered, known, is)) return false
  }
  return true
}

function touchedBy({ groupOf }: Gathered, known: Known, { subjects, sources }: Changed): readonly SubjectId[] {
  const touched = new Set<SubjectId>()
  for (const [id, { was, is }] of subjects) if (was?.kind === 'meeting' || is?.kind === 'meeting' || groupOf.has(id)) touched.add(id)
  // A source published on another day tells of its meetings from there.
  for (const source of sources) for (const { id, kind } of known.folded.bySource.get(source) ?? []) if (kind === 'meeting') touched.add(id)
  return [...touched]
}

function leave(gathered: Gathered, known: Known, witness: Witness): boolean {
  const group = gathered.groupOf.get(witness.subject.id) as Group
  const left = group.witnesses.filter((each) => each !== witness)
  // The next sharpest might have joined another meeting instead of beginning this one.
  if (left.length > 0 && founderOf(group) === witness) return false
  gathered.order.splice(placeIn(gathered.order, witness), 1)
  gathered.groupOf.delete(witness.subject.id)
  if (left.length > 0) return restage(gathered, known, group, left, witness)
  for (const groups of [gathered.dated, gathered.undated]) if (groups.includes(group)) groups.splice(groups.indexOf(group), 1)
  return true
}

/** Whether only how far it was looked at differs. */
function saysTheSame(a: Witness, b: Witness): boolean {
  return a.published === b.published && a.subject.evidence[0]?.source === b.subject.evidence[0]?.source && sameValue(a.subject.value, b.subject.value)
}

/** Puts a witness in the place of the same word that was looked at less or more, which may give it another place in the order. */
function replace(gathered: Gathered, known: Known, was: Witness, is: Witness): boolean {
  const group = gathered.groupOf.get(was.subject.id) as Group
  const others = group.witnesses.filter((each) => each !== was)
  const witnesses = others.toSpliced(placeIn(others, is), 0, is)
  // Another might have begun the meeting.
  if ((witnesses[0] === is) !== (founderOf(group) === was)) return false
  gathered.order.splice(placeIn(gathered.order, was), 1)
  gathered.order.splice(placeIn(gathered.order, is), 0, is)
  const stages = stagesOf(known, others)
  const before = nearGroups(gathered, is).flatMap((each) => {
    const merged = stageBefore(each === group ? stages : each.stages, is)
    return merged === null ? [] : [{ group: each, merged }]
  })
  if (best(known, before, is) !== (witnesses[0] === is ? null : group)) return false
  if (!restage(gathered, known, group, witnesses, sharpestFirst(was, is) < 0 ? was : is)) return false
  if (witnesses[0] === is) {
    // Meetings of one day stand in the order in which they were begun, and of two that are as good the first is joined.
    const place = placesOf(gathered, group)
    for (const groups of [gathered.dated, gathered.undated]) if (groups.includes(group)) groups.splice(groups.indexOf(group), 1)
    addGroup(gathered, group)
    return placesOf(gathered, group) === place
  }
  return true
}

function placesOf({ dated, undated }: Gathered, group: Group): string {
  return `${dated.indexOf(group)} ${undated.indexOf(group)}`
}

function join(gathered: Gathered, known: Known, witness: Witness): boolean {
  gathered.order.splice(placeIn(gathered.order, witness), 0, witness)
  const before = nearGroups(gathered, witness).flatMap((group) => {
    const merged = stageBefore(group.stages, witness)
    return merged === null ? [] : [{ group, merged }]
  })
  const group = best(known, before, witness)
  if (group === null) {
    const made: Group = { witnesses: [witness], stages: [], meeting: mergedMeeting(known, [witness]) }
    gathered.groupOf.set(witness.subject.id, made)
    addGroup(gathered, made)
    return restage(gathered, known, made, [witness], witness)
  }
  gathered.groupOf.set(witness.subject.id, group)
  return restage(gathered, known, group, group.witnesses.toSpliced(placeIn(group.witnesses, witness), 0, witness), witness)
}

/**
 * Gives a group its witnesses after `witness` has come to it or left it. True where every later witness would still join the meeting it is in: only this
 * group looks otherwise than it did, so it is enough to see whether it has become better for others than theirs, or worse for its own.
 */
function restage(gathered: Gathered, known: Known, group: Group, witnesses: readonly Witness[], witness: Witness): boolean {
  const before = group.stages
  const after = stagesOf(known, witnesses)
  group.witnesses = witnesses
  group.stages = after
  group.meeting = mergedMeeting(known, witnesses)
  const { order, groupOf } = gathered
  const { span } = founderOf(group)
  for (let i = placeIn(order, witness); i < order.length; i += 1) {
    const later = order[i] as Witness
    if (later === witness || (later.span !== null && (span === null || span.first < later.span.first || span.last > later.span.last))) continue
    const [was, is] = [stageBefore(before, later), stageBefore(after, later)]
    if (was !== null && is !== null && alike(was, is) && sourceOf(later) !== sourceOf(witness)) continue
    const [then, now] = [was === null ? 0 : meetingsAgree(known, was, later), is === null ? 0 : meetingsAgree(known, is, later)]
    if (then === now) continue
    const own = groupOf.get(later.subject.id) as Group
    if (own === group) {
      if (now < then) return false
      continue
    }
    const joined = stageBefore(own.stages, later)
    if (now >= (joined === null ? 1 : meetingsAgree(known, joined, later))) return false
  }
  return true
}

/** A meeting as it was known when a witness was compared with it; null where it was not known yet. */
function stageBefore(stages: readonly Stage[], witness: Witness): MergedMeeting | null {
  return stages.findLast(({ from }) => sharpestFirst(from, witness) < 0)?.merged ?? null
}

/** Whether two are the same in all that a witness is compared by, but for who tells of them. */
function alike(a: MergedMeeting, b: MergedMeeting): boolean {
  return a === b || (a.level === b.level && a.round === b.round && a.place === b.place && a.status === b.status && a.sides.length === b.sides.length && a.sides.every((side, i) => side === b.sides[i])
    && a.participants.length === b.participants.length && a.participants.every(({ person, name, office, side }, i) => {
      const other = b.participants[i]
      return person === other?.person && name === other.name && office === other.office && side === other.side
    }))
}

function sourceOf({ subject: { evidence } }: Witness): string | undefined {
  return evidence[0]?.source
}

/** Where a witness stands, or would stand, in an order. */
function placeIn(order: readonly Witness[], witness: Witness): number {
  return firstNot(order, (each) => sharpestFirst(each, witness) < 0)
}
