import type { SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import { sameValue } from '../../sameValue.ts'
import { owedWitness, type OwedKind, type OwedWitness } from './owedWitness.ts'
import { sameOwed } from './sameOwed.ts'
import { table, type Changed, type Known } from '../table.ts'

/** One thing owed, from every source that tells of it, the first told first; all tellings of one kind. `whys`: why each is taken for the same as the first, whose own is null. */
export interface OwedGroup {
  readonly witnesses: readonly [OwedWitness, ...OwedWitness[]]
  readonly whys: readonly (string | null)[]
}

/**
 * What is owed, put together from what each source says, in the order in which it was first told. A telling joins the earlier one that it is most like (`sameOwed`), if
 * any, compared with the first telling of each alone, so that likeness does not wander. Of a later version of the dossier, those of which nothing new is said are the same objects.
 */
export const mergedOwed = { undertaking: merged('undertaking'), instruction: merged('instruction') }

interface Merged {
  /** In the order of their first tellings. */
  readonly groups: OwedGroup[]
  readonly groupOf: Map<SubjectId, OwedGroup>
  /** First tellings by the words they hold, in order. */
  readonly firsts: Map<string, OwedWitness[]>
}

function merged(kind: OwedKind): (known: Known) => readonly OwedGroup[] {
  const made = table((known): Merged => gather(tellings(known, kind)), {
    advance(earlier, known, changed) {
      if (changed.renamed) return gather(tellings(known, kind))
      const touched = touchedBy(kind, known, changed, earlier.groupOf)
      return touched.size === 0 || change(earlier, known, kind, touched) ? earlier : again(earlier, known, kind, touched)
    },
  })
  return (known) => known.once(made).groups
}

function tellings(known: Known, kind: OwedKind): readonly OwedWitness[] {
  const subjects: readonly OwedWitness['subject'][] = kind === 'undertaking' ? known.all('undertaking') : known.all('instruction')
  return subjects.map((subject) => owedWitness(known, subject)).filter((each) => each !== null)
}

function subjectOf(known: Known, kind: OwedKind, id: SubjectId): OwedWitness['subject'] | undefined {
  return kind === 'undertaking' ? known.get('undertaking', id) : known.get('instruction', id)
}

function touchedBy(kind: OwedKind, known: Known, { subjects, sources }: Changed, groupOf: ReadonlyMap<SubjectId, unknown>): ReadonlySet<SubjectId> {
  const touched = new Set<SubjectId>()
  for (const [id, { was, is }] of subjects) if (was?.kind === kind || is?.kind === kind || groupOf.has(id)) touched.add(id)
  for (const source of sources) for (const { id, kind: of } of known.folded.bySource.get(source) ?? []) if (of === kind) touched.add(id)
  return touched
}

function gather(witnesses: readonly OwedWitness[]): Merged {
  const found: Merged = { groups: [], groupOf: new Map(), firsts: new Map() }
  for (const witness of witnesses.toSorted((a, b) => (a.key < b.key ? -1 : 1))) join(found, witness)
  return found
}

/** Puts a telling to the earlier first telling it is most like, or begins with it. */
function join(found: Merged, witness: OwedWitness): 'joined' | 'began' {
  let best: { readonly first: OwedWitness; readonly alike: number; readonly why: string } | null = null
  const seen = new Set<OwedWitness>()
  for (const stem of witness.stems) {
    for (const first of found.firsts.get(stem) ?? []) {
      if (first.key >= witness.key) break
      if (seen.has(first)) continue
      seen.add(first)
      const same = sameOwed(first, witness)
      if (same !== null && (best === null || same.alike > best.alike || same.alike === best.alike && first.key < best.first.key)) best = { first, ...same }
    }
  }
  if (best === null) {
    const group: OwedGroup = { witnesses: [witness], whys: [null] }
    found.groups.splice(placeIn(found.groups, witness.key), 0, group)
    found.groupOf.set(witness.subject.id, group)
    for (const stem of witness.stems) {
      const list = found.firsts.get(stem)
      if (list === undefined) found.firsts.set(stem, [witness])
      else list.splice(firstNot(list, ({ key }) => key < witness.key), 0, witness)
    }
    return 'began'
  }
  const { witnesses, whys } = found.groupOf.get(best.first.subject.id) as OwedGroup
  const at = firstNot(witnesses, ({ key }) => key < witness.key)
  put(found, { witnesses: witnesses.toSpliced(at, 0, witness) as unknown as OwedGroup['witnesses'], whys: whys.toSpliced(at, 0, best.why) })
  return 'joined'
}

function put({ groups, groupOf }: Merged, group: OwedGroup): void {
  groups[placeIn(groups, group.witnesses[0].key)] = group
  for (const { subject } of group.witnesses) groupOf.set(subject.id, group)
}

function placeIn(groups: readonly OwedGroup[], key: string): number {
  return firstNot(groups, ({ witnesses: [first] }) => first.key < key)
}

/**
 * Brings it up to what sources say now. A telling that begins nothing, or something alone, takes nothing with it when it goes; one that joins draws no other; one that begins
 * something may draw those told after it. False where it must be made again, and then in no state to be used but for that.
 */
function change(found: Merged, known: Known, kind: OwedKind, touched: ReadonlySet<SubjectId>): boolean {
  for (const id of touched) {
    const group = found.groupOf.get(id)
    const was = group?.witnesses.find(({ subject }) => subject.id === id)
    const subject = subjectOf(known, kind, id)
    const is = subject === undefined ? null : owedWitness(known, subject)
    if (was !== undefined && is !== null && saysTheSame(was, is)) {
      if (is.subject !== was.subject) replace(found, group as OwedGroup, was, is)
      continue
    }
    if (was !== undefined && !leave(found, group as OwedGroup, was)) return false
    if (is !== null && join(found, is) === 'began' && found.groups.some(({ witnesses }) => witnesses.some((each) => each.key > is.key && sameOwed(is, each) !== null))) return false
  }
  return true
}

function leave(found: Merged, group: OwedGroup, was: OwedWitness): boolean {
  const at = group.witnesses.indexOf(was)
  if (at === 0 && group.witnesses.length > 1) return false
  found.groupOf.delete(was.subject.id)
  if (at > 0) put(found, { witnesses: group.witnesses.toSpliced(at, 1) as unknown as OwedGroup['witnesses'], whys: group.whys.toSpliced(at, 1) })
  else {
    found.groups.splice(placeIn(found.groups, was.key), 1)
    for (const stem of was.stems) found.firsts.set(stem, (found.firsts.get(stem) ?? []).filter((each) => each !== was))
  }
  return true
}

function replace(found: Merged, group: OwedGroup, was: OwedWitness, is: OwedWitness): void {
  const at = group.witnesses.indexOf(was)
  if (at === 0) for (const stem of was.stems) found.firsts.set(stem, (found.firsts.get(stem) ?? []).map((each) => (each === was ? is : each)))
  put(found, { ...group, witnesses: group.witnesses.with(at, is) as unknown as OwedGroup['witnesses'] })
}

/** The same made anew of tellings that are known already, groups of which nothing changed kept. */
function again(found: Merged, known: Known, kind: OwedKind, touched: ReadonlySet<SubjectId>): Merged {
  const kept = found.groups.flatMap(({ witnesses }) => witnesses.filter(({ subject }) => !touched.has(subject.id)))
  const come = [...touched].map((id) => subjectOf(known, kind, id)).flatMap((subject) => {
    const witness = subject === undefined ? null : owedWitness(known, subject)
    return witness === null ? [] : [witness]
  })
  const now = gather([...kept, ...come])
  for (const [i, group] of now.groups.entries()) {
    const before = found.groupOf.get(group.witnesses[0].subject.id)
    if (before === undefined || before.witnesses.length !== group.witnesses.length || before.witnesses.some((each, at) => each !== group.witnesses[at])) continue
    now.groups[i] = before
    for (const { subject } of before.witnesses) now.groupOf.set(subject.id, before)
  }
  return now
}

/** Whether only how far it was looked at differs. */
function saysTheSame(a: OwedWitness, b: OwedWitness): boolean {
  return a.key === b.key && a.since === b.since && a.day === b.day && sameValue(a.subject.value, b.subject.value)
}
