import type { SideId, TreatyAction } from '@travaux/model'
import { addDelay } from './addDelay.ts'
import type { Delay, EntryRule } from './entryRule.ts'
import { consentsOf, type Consent } from './consentsOf.ts'
import { entryDay, type EntryDay } from './entryDay.ts'
import { lacking } from './lacking.ts'
import type { SideLife, TreatyLife } from './life.ts'

/**
 * The life of a treaty by `today` (ISO), from what States did and its own clause (`entryIntoForce`). `sides`: those that negotiated it; others may accede. `notice`: what the treaty says of
 * leaving; null: twelve months (VCLT 56(2)). Without a rule it enters into force once all negotiating States are bound (24(2)); a signature is then no consent. What is dated
 * after `today` has not happened. More actions never undo a stage, withdrawals aside.
 */
export function treatyLife(actions: readonly TreatyAction[], rule: EntryRule | null, sides: readonly { readonly id: SideId; readonly name: string }[], today: string, notice: Delay | null = null): TreatyLife {
  const done = actions.filter(({ date }) => date <= today).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const ids = [...new Set([...sides.map(({ id }) => id), ...done.flatMap(({ side }) => (side === null ? [] : [side]))])]
  const consents = consentsOf(done, rule, ids, sides.map(({ id }) => id))
  const entry = entryDay(consents, rule, sides)
  const lives = ids.map((id) => sideLife(id, done, consents.get(id) ?? null, rule, entry, notice, sides.some((each) => each.id === id)))
  const ends = sides.length === 2 ? lives.flatMap(({ withdrawn }) => (withdrawn === null || withdrawn.byRule === 'before-entry' ? [] : [withdrawn.date])).toSorted()[0] ?? null : null
  const stages = stagesOf(done, sides.map(({ id }) => id), lives, entry, today)
  const stage = stages.findLast(({ reached }) => reached !== null)?.stage ?? 'draft'
  return { stage, stages, entry, sides: lives, lacking: lacking(stages, lives, rule, entry, sides, today), ended: ends }
}

function sideLife(id: SideId, done: readonly TreatyAction[], consent: Consent | null, rule: EntryRule | null, entry: EntryDay, notice: Delay | null, negotiated: boolean): SideLife {
  const its = done.filter(({ side }) => side === id || side === null && negotiated)
  const signature = its.find(({ action }) => action === 'signature') ?? its.find(({ action }) => action === 'signature-ad-referendum')
  const signed = signature === undefined ? null : { date: signature.date, adReferendum: signature.action === 'signature-ad-referendum' }
  const leaves = its.find(({ action }) => action === 'withdrawal')?.date ?? null
  const inForce = consent === null ? null : forSide(consent, rule, entry)
  const before = leaves !== null && (inForce === null || leaves < inForce)
  const withdrawn = leaves === null ? null : before
    ? { date: leaves, notified: leaves, byRule: 'before-entry' as const }
    : { date: addDelay(leaves, notice ?? { count: 12, unit: 'month', thenMonth: null }).day, notified: leaves, byRule: notice === null ? 'VCLT 56(2)' as const : 'treaty' as const }
  const stops = (day: string | null): string | null => (before && (day === null || leaves < day) ? leaves : day)
  const interim = [
    ...signed !== null && consent?.how !== 'signature' ? [{ rule: 'VCLT 18(a)' as const, from: signed.date, to: stops(consent?.date ?? null) }] : [],
    ...consent !== null && inForce !== consent.date ? [{ rule: 'VCLT 18(b)' as const, from: consent.date, to: stops(inForce) }] : [],
  ].filter(({ from, to }) => to === null || from < to)
  const applies = its.find(({ action }) => action === 'provisional-application')?.date ?? (rule?.provisional?.from === 'signature' ? signed?.date : /^\d/u.test(rule?.provisional?.from ?? '') && signed !== null ? later(rule?.provisional?.from ?? '', signed.date) : undefined)
  const provisional = applies === undefined || inForce !== null && applies >= inForce ? null : { from: applies, to: stops(inForce) }
  const declared = its.flatMap(({ action, date, words }) => (action === 'reservation' || action === 'objection' ? [{ action, date, words }] : []))
  return { side: id, signed, consent, interim, provisional, inForce: before ? null : inForce, declared, withdrawn }
}

/** For one State: with all others, or by its own consent where that came later (24(3), or the treaty's clause for it). */
function forSide(consent: Consent, rule: EntryRule | null, entry: EntryDay): string | null {
  if (entry.date === null || entry.triggered === null) return null
  if (consent.date <= entry.triggered) return entry.date
  const own = rule?.later ?? null
  if (own !== null && (own.after === 'trigger' || consent.date > entry.date)) return later(addDelay(consent.date, own.delay).day, entry.date)
  return later(consent.date, entry.date)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function stagesOf(done: readonly TreatyAction[], negotiating: readonly SideId[], lives: readonly SideLife[], entry: EntryDay, today: string): TreatyLife['stages'] {
  const acts = (names: readonly TreatyAction['action'][]) => done.filter(({ action }) => names.includes(action)).map(({ side, date, action }) => ({ side, date, action }))
  /** The day by which each negotiating State had done one of these, or all together. */
  const byAll = (by: ReturnType<typeof acts>): string | null => {
    const days = negotiating.map((id) => by.find(({ side }) => side === id || side === null)?.date ?? null)
    return days.length === 0 || days.includes(null) ? null : days.reduce((a, b) => later(a ?? '', b ?? ''), '')
  }
  const first = (by: ReturnType<typeof acts>): string | null => by[0]?.date ?? null
  const [adopted, authenticated, signed, applied, registered] = [acts(['adoption']), acts(['initialling', 'authentication', 'signature', 'signature-ad-referendum']), acts(['signature', 'signature-ad-referendum']), acts(['provisional-application']), acts(['registration'])]
  const consents = acts(['ratification', 'acceptance', 'approval', 'accession', 'exchange-of-instruments', 'notification'])
  const consented = lives.filter(({ side }) => negotiating.includes(side)).map(({ consent, withdrawn }) => (withdrawn?.byRule === 'before-entry' ? null : consent?.date ?? null))
  const provisional = lives.flatMap((life) => (life.provisional !== null && life.provisional.from <= today ? [life.provisional.from] : [])).toSorted()[0] ?? null
  return [
    { stage: 'draft', reached: null, by: [] },
    { stage: 'adopted', reached: adopted.some(({ side }) => side === null) ? first(adopted.filter(({ side }) => side === null)) : byAll(adopted), by: adopted },
    { stage: 'authenticated', reached: byAll(authenticated), by: authenticated },
    { stage: 'signed', reached: byAll(signed), by: signed },
    { stage: 'provisionally-applied', reached: provisional, by: applied },
    { stage: 'consent', reached: consented.length === 0 || consented.includes(null) ? null : consented.reduce((a, b) => later(a ?? '', b ?? ''), ''), by: consents },
    { stage: 'in-force', reached: entry.date !== null && entry.date <= today && entry.certainty !== 'conditional' ? entry.date : null, by: [] },
    { stage: 'registered', reached: first(registered), by: registered },
  ]
}
