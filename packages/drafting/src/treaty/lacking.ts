import type { SideId } from '@travaux/model'
import type { EntryDay } from './entryDay.ts'
import type { EntryRule } from './entryRule.ts'
import type { Lacking, SideLife, TreatyLife, TreatyStage } from './life.ts'

type Sides = readonly { readonly id: SideId; readonly name: string }[]

/** The stages that are not reached and matter next, each with who can bring it about. */
export function lacking(stages: TreatyLife['stages'], lives: readonly SideLife[], rule: EntryRule | null, entry: EntryDay, sides: Sides, today: string): readonly Lacking[] {
  const reached = (stage: TreatyStage): boolean => stages.some((each) => each.stage === stage && each.reached !== null)
  const nameOf = new Map(sides.map(({ id, name }) => [id, name]))
  const of = (ids: readonly SideId[]): string => listed(ids.map((id) => nameOf.get(id) ?? id))
  const life = new Map(lives.map((each) => [each.side, each]))
  const found: Lacking[] = []
  const all = sides.map(({ id }) => id)
  if (!reached('adopted') && !reached('authenticated') && !reached('signed') && !reached('consent')) found.push({ stage: 'adopted', sides: all, howMany: all.length, what: `The text waits for adoption by ${of(all)}.` })
  const unsigned = all.filter((id) => life.get(id)?.signed === null && life.get(id)?.consent === null)
  if (!reached('signed') && unsigned.length > 0) found.push({ stage: 'signed', sides: unsigned, howMany: unsigned.length, what: `Still to come from ${of(unsigned)}: signature.` })
  if (entry.triggered === null) {
    const unbound = all.filter((id) => life.get(id)?.consent === null)
    const wanted = rule?.trigger.on === 'consents' && rule.trigger.by !== 'all' ? Math.max(0, rule.trigger.by - lives.filter(({ consent }) => consent !== null && consent.undoneOn === null).length) : unbound.length
    if (unbound.length > 0) found.push({ stage: 'consent', sides: unbound, howMany: wanted, what: wanted === unbound.length ? `Still to come from ${of(unbound)}: ${act(rule)}.` : `Still to come from any ${wanted} of ${of(unbound)}, or from States that accede: ${act(rule)}.` })
  } else if (entry.date !== null && entry.date > today) found.push({ stage: 'in-force', sides: [], howMany: 0, what: `It enters into force on ${entry.date}; nothing more is needed.` })
  if (reached('in-force') && !reached('registered')) found.push({ stage: 'registered', sides: all, howMany: 1, what: `It waits for registration with the United Nations, by any of ${of(all)} or the depositary.` })
  return found
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

function act(rule: EntryRule | null): string {
  const on = rule?.trigger.on
  switch (on) {
    case 'signature': return 'signature'
    case 'exchange': return 'the exchange of instruments'
    case 'notification': return 'notification that internal procedures are complete'
    case 'date': return 'consent to be bound'
    case 'consents': return 'an instrument of ratification or the like'
    case 'unread': case undefined: return 'consent to be bound'
    default: return on satisfies never
  }
}
