import type { IssueId, SideId, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { heardDays, type Heard, type HeardDays } from './heardDays.ts'
import { issueNeighbours } from './issueNeighbours.ts'
import { table, type Known } from '../table.ts'
import { daysBetween } from '../daysBetween.ts'

interface Word { readonly day: string; readonly statement: Subject<'statement'> }

/** What a side said on an occasion on which it left an issue out. `of`: the neighbouring issue it spoke of; null where it spoke of something else, while `other` spoke of the issue. */
interface Instead extends Word { readonly of: IssueId | null; readonly other: (Word & { readonly side: SideId }) | null }

/** `spoke` of `occasions`: on how many of those up to its last word a side spoke of the issue. `since`: those on which it did not. `told`: the day of the one from which it could be told. */
export interface Silence {
  readonly side: SideId
  readonly issue: IssueId
  readonly last: Word
  readonly spoke: number
  readonly occasions: number
  readonly since: readonly Instead[]
  readonly told: string
  /** The next time it spoke of the issue; null where it has not. */
  readonly again: Word | null
}

/** Occasions it must have spoken on, those it must have let pass, and how likely, at most, so long a silence may be by chance. */
const [leastSpoken, leastSilent, byChance] = [2, 2, 0.1]

/**
 * Where a side that spoke of an issue fell silent on it, silences that have ended too. An occasion is a day, or days in a row, on which the side was heard in its own word while the issue was in the air: it spoke of it, or of
 * an issue next to it (`issueNeighbours`), or another side spoke of it. The side fell silent where it had spoken of the issue on at least two occasions and then let at least two pass, and so many that, had it gone on
 * speaking of it as often as before, this would come about less than one time in ten: (1 − share)ⁿ < 0.1, with the share (spoke + 1) / (occasions + 2), as Laplace reckons it. O(days · issues) for each side.
 */
export function silences(known: Known): readonly Silence[] {
  return known.once(found).silences
}

interface Found { readonly days: ReadonlyMap<SideId, HeardDays>; readonly near: Near; readonly silences: readonly Silence[] }

type Near = ReadonlyMap<IssueId, ReadonlySet<IssueId>>

const found = table(find, {
  advance: (earlier, known, { renamed }) => !renamed && earlier.days === heardDays(known) && earlier.near === known.once(issueNeighbours) ? earlier : find(known),
})

function find(known: Known): Found {
  const [days, near] = [heardDays(known), known.once(issueNeighbours)]
  const sides = [...days].sort(([a], [b]) => compare(a, b)).map(([side, all]) => ({ side, all, occasions: occasionsOf(all) }))
  const issues = known.all('issue').map(({ id }) => id as unknown as IssueId)
  return { days, near, silences: sides.flatMap((own) => issues.flatMap((issue) => silencesOn(own, issue, [...near.get(issue) ?? []], sides.filter((each) => each !== own)))) }
}

/** Days in a row, what the side said on each issue then (its last word), and its first word of all. */
interface Occasion { readonly days: readonly string[]; readonly spoke: ReadonlyMap<IssueId, Word>; readonly first: Word }

interface Speaking { readonly side: SideId; readonly all: HeardDays; readonly occasions: readonly Occasion[] }

function silencesOn({ side, occasions }: Speaking, issue: IssueId, near: readonly IssueId[], others: readonly Speaking[]): readonly Silence[] {
  const silent: Silence[] = []
  let [spoke, before] = [0, 0]
  let last: Word | null = null
  let since: Occasion[] = []
  let told: string | null = null
  const close = (again: Word | null): void => {
    if (last !== null && told !== null) silent.push({ side, issue, last, spoke, occasions: before, since: since.map((each) => insteadOn(each, issue, near, others)), told, again })
  }
  for (const occasion of occasions) {
    const said = occasion.spoke.get(issue)
    if (said !== undefined) {
      close(said)
      before += since.length + 1
      spoke += 1
      ;[last, since, told] = [said, [], null]
    } else if (near.some((each) => occasion.spoke.has(each)) || spokenBy(others, occasion, issue) !== null) {
      if (last === null) before += 1
      else since.push(occasion)
      if (told === null && spoke >= leastSpoken && since.length >= leastSilent && (1 - (spoke + 1) / (before + 2)) ** since.length < byChance) told = occasion.days[0] as string
    }
  }
  close(null)
  return silent
}

function insteadOn(occasion: Occasion, issue: IssueId, near: readonly IssueId[], others: readonly Speaking[]): Instead {
  const [next] = near.flatMap((of) => {
    const word = occasion.spoke.get(of)
    return word === undefined ? [] : [{ ...word, of, other: null }]
  }).sort(inOrder)
  return next ?? { ...occasion.first, of: null, other: spokenBy(others, occasion, issue) }
}

/** What another side said of an issue on the days of an occasion; null where none did. */
function spokenBy(others: readonly Speaking[], { days }: Occasion, issue: IssueId): Instead['other'] {
  for (const { side, all } of others) {
    for (const day of days) {
      const statement = all.get(day) === undefined ? undefined : byIssue(all.get(day) as ReadonlyMap<SubjectId, Heard>).get(issue)
      if (statement !== undefined) return { side, day, statement }
    }
  }
  return null
}

function occasionsOf(all: HeardDays): readonly Occasion[] {
  return inARow([...all.keys()].sort(compare)).map((days) => {
    const spoke = new Map<IssueId, Word>()
    for (const day of days) for (const [issue, statement] of byIssue(all.get(day) as ReadonlyMap<SubjectId, Heard>)) spoke.set(issue, { day, statement })
    const [first] = [...all.get(days[0] as string)?.values() ?? []].map(({ statement }) => ({ day: days[0] as string, statement })).sort(inOrder)
    return { days, spoke, first: first as Word }
  })
}

/** The first word of a day on each issue. */
function byIssue(day: ReadonlyMap<SubjectId, Heard>): ReadonlyMap<IssueId, Subject<'statement'>> {
  let first = firsts.get(day)
  if (first !== undefined) return first
  first = new Map()
  for (const { statement, issues } of day.values()) {
    for (const issue of issues) {
      const other = first.get(issue)
      if (other === undefined || byText(statement, other) < 0) first.set(issue, statement)
    }
  }
  firsts.set(day, first)
  return first
}

/** The statements of a day are another object as soon as one of them is. */
const firsts = new WeakMap<ReadonlyMap<SubjectId, Heard>, Map<IssueId, Subject<'statement'>>>()

function inOrder(a: Word, b: Word): number {
  return compare(a.day, b.day) || byText(a.statement, b.statement)
}

function byText(a: Subject<'statement'>, b: Subject<'statement'>): number {
  const [one, other] = [a.value.content[0], b.value.content[0]]
  return compare(one?.source ?? '', other?.source ?? '') || (one?.from ?? 0) - (other?.from ?? 0) || compare(a.id, b.id)
}

/** Days in order, those that follow one another together. */
function inARow(days: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const day of days) {
    const row = rows.at(-1)
    if (row !== undefined && daysBetween(row.at(-1) as string, day) <= 1) row.push(day)
    else rows.push([day])
  }
  return rows
}
