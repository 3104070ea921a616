import type { PropositionId } from '@travaux/model'
import { stancesHeld, type StanceHeld, type StanceLine } from './stancesHeld.ts'
import { table, type Known } from '../table.ts'
import { shiftedDay } from '../shiftedDay.ts'

/** Days before a side's last word on an issue that count as the same time: a quarter. */
const window = 92

/**
 * The stances of a side on one issue that do not sit together: candidates, for a person to judge. Looked at are its latest statements, those of
 * the quarter (92 days) before its last word on the issue, and agreed text of any age, which stands until it is replaced; only its own word,
 * never what others say of it. Two of them do not sit together where
 *
 * - one supports a proposition, on conditions or not, and the other opposes it or will not discuss it; or
 * - both support, and the propositions are rivals: a linkage says that one excludes the other, or a side supports
 *   one of them and opposes or refuses the other. Two answers to one issue need not be rivals ("the talks are sped up", "the declaration is the basis").
 *
 * Two stances in one statement never count: who says both in one breath holds that they go together. O(stances in the window).
 */
export function contradictions(known: Known, line: StanceLine | undefined): ReadonlySet<StanceHeld> {
  if (line === undefined) return none
  const excluding = known.once(rivals)
  const byLine = foundBefore.get(excluding) ?? new WeakMap<StanceLine, ReadonlySet<StanceHeld>>()
  foundBefore.set(excluding, byLine)
  let found = byLine.get(line)
  if (found === undefined) byLine.set(line, found = find(line, excluding))
  return found
}

const none: ReadonlySet<StanceHeld> = new Set()

type Excluding = ReadonlyMap<PropositionId, ReadonlySet<PropositionId>>

/** The same as long as the stances are, and what excludes what. */
const foundBefore = new WeakMap<Excluding, WeakMap<StanceLine, ReadonlySet<StanceHeld>>>()

function find(line: StanceLine, excluding: Excluding): ReadonlySet<StanceHeld> {
  const found = new Set<StanceHeld>()
  const looked = lookedAt(line)
  const first = looked[0]
  if (first === undefined) return found
  const yes = new Map<PropositionId, StanceHeld[]>()
  const no = new Map<PropositionId, StanceHeld[]>()
  for (const each of looked) {
    const answers = each.stance === 'supports' || each.stance === 'conditional' ? yes : no
    const list = answers.get(each.proposition)
    if (list === undefined) answers.set(each.proposition, [each])
    else list.push(each)
  }
  const clash = (some: readonly StanceHeld[], others: readonly StanceHeld[]): void => {
    if (!clashes(some, others)) return
    for (const each of [...some, ...others]) found.add(each)
  }
  for (const [proposition, supporting] of yes) {
    clash(supporting, no.get(proposition) ?? [])
    for (const rival of excluding.get(proposition) ?? []) if (rival > proposition) clash(supporting, yes.get(rival) ?? [])
  }
  return found
}

/** True where they do not all hang on one and the same statement. */
function clashes(some: readonly StanceHeld[], others: readonly StanceHeld[]): boolean {
  if (some.length === 0 || others.length === 0) return false
  const statements = new Set([...some, ...others].map(({ statement, subject }) => statement?.id ?? subject.id))
  return statements.size > 1
}

function lookedAt(line: StanceLine): readonly StanceHeld[] {
  const { agreed, byVoice: { own } } = line
  const last = own.at(-1)?.day ?? null
  if (last === null) return own
  const since = shiftedDay(last, -window)
  const first = own.findLastIndex(({ day }) => day === null || day < since) + 1
  return [...agreed.filter(({ day }) => day === null || day < since), ...own.slice(first)]
}

/** The same object as long as it says the same. */
const rivals = table(findRivals, {
  advance(earlier, known) {
    const now = findRivals(known)
    return now.size === earlier.size && [...now].every(([id, all]) => all.size === earlier.get(id)?.size && [...all].every((each) => earlier.get(id)?.has(each))) ? earlier : now
  },
})

function findRivals(known: Known): Excluding {
  const found = new Map<PropositionId, Set<PropositionId>>()
  const add = (a: PropositionId, b: PropositionId): void => {
    for (const [one, other] of [[a, b], [b, a]] as const) {
      const set = found.get(one) ?? new Set()
      found.set(one, set.add(other))
    }
  }
  for (const { value } of known.all('linkage')) {
    const both = [value.of, value.on].map((id) => known.get('proposition', id)?.id)
    if (value.tie === 'excludes' && both[0] !== undefined && both[1] !== undefined) add(both[0], both[1])
  }
  for (const sides of known.once(stancesHeld).values()) {
    for (const line of sides.values()) {
      const last = [...line.byProposition.values()].flatMap(({ own }) => own.at(-1) ?? [])
      const supported = last.filter(({ stance }) => stance === 'supports' || stance === 'conditional')
      const refused = last.filter(({ stance }) => stance === 'opposes' || stance === 'will-not-discuss')
      for (const a of supported) for (const b of refused) add(a.proposition, b.proposition)
    }
  }
  return found
}
