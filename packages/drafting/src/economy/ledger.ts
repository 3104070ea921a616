import type { DraftingActId, IssueId, PropositionId, SideId } from '@travaux/model'
import type { KnownProposition, OnRecord, RedLine, RoundText, Stand } from './onRecord.ts'

/** The record, arranged for looking up: independent of the order in which it was given. */
export interface Ledger {
  readonly proposition: (id: PropositionId) => KnownProposition | null
  readonly issueOf: (id: PropositionId) => IssueId | null
  /** The last thing a side said of a proposition. */
  readonly latest: (side: SideId, proposition: PropositionId) => Stand | null
  readonly redLine: (side: SideId, proposition: PropositionId) => RedLine | null
  /** The day of an act: its own, else that of its round; null where neither is known. */
  readonly dayOf: (act: DraftingActId, round: number) => string | null
}

/** Of two stances of one day the one with the later id counts. O(n) for n things on record. */
export function ledger(rounds: readonly RoundText[], record: Pick<OnRecord, 'acts' | 'propositions' | 'stands' | 'redLines'>): Ledger {
  const propositions = new Map(record.propositions.map((each) => [each.id, each]))
  const days = new Map(record.acts.map(({ id, value }) => [id, value.date]))
  const roundDays = new Map(rounds.map(({ round, date }) => [round, date]))
  const latest = new Map<string, Stand>()
  for (const stand of record.stands) {
    const key = `${stand.side} ${stand.proposition}`
    const before = latest.get(key)
    if (before === undefined || later(stand, before)) latest.set(key, stand)
  }
  const redLines = new Map<string, RedLine>()
  for (const line of record.redLines) {
    const key = `${line.side} ${line.proposition}`
    const before = redLines.get(key)
    if (before === undefined || line.by < before.by) redLines.set(key, line)
  }
  return {
    proposition: (id) => propositions.get(id) ?? null,
    issueOf: (id) => propositions.get(id)?.issue ?? null,
    latest: (side, proposition) => latest.get(`${side} ${proposition}`) ?? null,
    redLine: (side, proposition) => redLines.get(`${side} ${proposition}`) ?? null,
    dayOf: (act, round) => days.get(act) ?? roundDays.get(round) ?? null,
  }
}

function later(a: Stand, b: Stand): boolean {
  const [dayA, dayB] = [a.date ?? '', b.date ?? '']
  return dayA === dayB ? a.id > b.id : dayA > dayB
}
