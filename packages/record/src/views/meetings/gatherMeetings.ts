import type { SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import { meetingsAgree } from './meetingsAgree.ts'
import { meetingWitness, sharpestFirst } from './meetingWitness.ts'
import { mergedMeeting, type MergedMeeting, type Witness } from './mergedMeeting.ts'
import type { Known } from '../table.ts'

/** The meeting as it was known when witnesses after `from` were compared with it, until the next stage. */
export interface Stage { readonly from: Witness; readonly merged: MergedMeeting }

/** What was put together into one meeting: its witnesses, the sharpest first, the stages it went through, and what it is at the end. */
export interface Group { witnesses: readonly Witness[]; stages: readonly Stage[]; meeting: MergedMeeting }

/** All groups, with a date in order of their first day, and all witnesses in the order in which they were put together. */
export interface Gathered { readonly dated: Group[]; readonly undated: Group[]; readonly order: Witness[]; readonly groupOf: Map<SubjectId, Group> }

/**
 * Puts together what sources say of meetings. Each source's word on a meeting joins the meeting it agrees with
 * (`meetingsAgree`), those with the sharpest dates first, so that "in June" joins "on 29 June" and not the other way round; where it
 * agrees with several, the one that shares most, then the next after its source was published if it is said to be ahead, the last before if held. The
 * outcome does not depend on the order in which sources were recorded. O(n log n), n meetings, where few fall in one month.
 */
export function gatherMeetings(known: Known): Gathered {
  const order = known.all('meeting').map((subject) => meetingWitness(known, subject)).sort(sharpestFirst)
  const gathered: Gathered = { dated: [], undated: [], order, groupOf: new Map() }
  const gathering = new Map<Group, { readonly witnesses: Witness[]; readonly stages: Stage[] }>()
  for (const witness of order) {
    const group = best(known, nearGroups(gathered, witness).map((each) => ({ group: each, merged: (each.stages.at(-1) as Stage).merged })), witness)
    if (group === null) {
      const merged = mergedMeeting(known, [witness])
      const own = { witnesses: [witness], stages: [{ from: witness, merged }] }
      const made: Group = { ...own, meeting: merged }
      gathering.set(made, own)
      addGroup(gathered, made)
      gathered.groupOf.set(witness.subject.id, made)
      continue
    }
    const { witnesses, stages } = gathering.get(group) as { witnesses: Witness[]; stages: Stage[] }
    witnesses.push(witness)
    gathered.groupOf.set(witness.subject.id, group)
    if (adds((stages.at(-1) as Stage).merged, witness)) stages.push({ from: witness, merged: mergedMeeting(known, witnesses) })
  }
  for (const group of gathering.keys()) if (group.witnesses.length > 1) group.meeting = mergedMeeting(known, group.witnesses)
  return gathered
}

/** The stages of a group made of these witnesses, in their order. */
export function stagesOf(known: Known, witnesses: readonly Witness[]): readonly Stage[] {
  const stages: Stage[] = []
  for (const [i, witness] of witnesses.entries()) {
    const last = stages.at(-1)
    if (last === undefined || adds(last.merged, witness)) stages.push({ from: witness, merged: mergedMeeting(known, witnesses.slice(0, i + 1)) })
  }
  return stages
}

/** Puts a group among the others: after those that begin on the same day and were there before it. */
export function addGroup({ dated, undated }: Gathered, group: Group): void {
  const day = firstDay(group)
  if (day === '') undated.splice(undated.findLastIndex((each) => sharpestFirst(founderOf(each), founderOf(group)) < 0) + 1, 0, group)
  else {
    let at = firstFrom(dated, day)
    while (at < dated.length && firstDay(dated[at] as Group) === day && sharpestFirst(founderOf(dated[at] as Group), founderOf(group)) < 0) at += 1
    dated.splice(at, 0, group)
  }
}

/** Groups a witness may join by their dates: whose days all lie in its own; any where it gives none. */
export function nearGroups({ dated, undated }: Gathered, { span }: Witness): readonly Group[] {
  if (span === null) return [...dated, ...undated]
  const found: Group[] = []
  for (let i = firstFrom(dated, span.first); i < dated.length; i += 1) {
    const group = dated[i] as Group
    if (firstDay(group) > span.last) break
    if ((founderOf(group).span?.last ?? '9999') <= span.last) found.push(group)
  }
  return found
}

/** The sharpest of a group's witnesses, which gives it its date. */
export function founderOf({ witnesses }: Pick<Group, 'witnesses'>): Witness {
  return witnesses[0] as Witness
}

/** The group, as it is known to the witness, that the witness joins; null where it joins none. The first of those that are as good. */
export function best(known: Known, groups: readonly { readonly group: Group; readonly merged: MergedMeeting }[], witness: Witness): Group | null {
  let chosen: Group | null = null
  let most = 0
  for (const { group, merged } of groups) {
    const shared = meetingsAgree(known, merged, witness)
    if (shared === 0) continue
    const better = chosen === null || shared > most || (shared === most && nearer(group, chosen, witness))
    if (better) {
      chosen = group
      most = shared
    }
  }
  return chosen
}

/** True where what a meeting is compared by may change: a meeting told a thousand times is not put together anew each time. */
function adds({ level, round, place, participants, sides, status }: MergedMeeting, { subject: { value } }: Witness): boolean {
  return (level === 'unknown' && value.level !== level) || (round === null && value.round !== null) || (value.place !== null && value.place !== place) || value.status !== status
    || value.sides.some((side) => !sides.includes(side)) || value.participants.some(({ name }) => !participants.some((each) => each.name === name))
}

function nearer(group: Group, than: Group, { subject: { value }, published }: Witness): boolean {
  const ahead = value.status === 'planned' || value.status === 'possible'
  const a = firstDay(group)
  const b = firstDay(than)
  if (ahead) return a >= published && (b < published || a < b)
  return a <= published && (b > published || a > b)
}

function firstDay(group: Group): string {
  return founderOf(group).span?.first ?? ''
}

/** Index of the first group that begins on `day` or later. */
function firstFrom(dated: readonly Group[], day: string): number {
  return firstNot(dated, (group) => firstDay(group) < day)
}
