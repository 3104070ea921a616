import type { SideId } from '@travaux/model'
import { addDelay } from './addDelay.ts'
import type { Consent } from './consentsOf.ts'
import type { EntryRule } from './entryRule.ts'

/**
 * The day a treaty enters into force in general, past or to come (ISO); null: it cannot be told yet. `triggered`: the day of the event it is counted from. `sure`; `counted`: another way of counting
 * gives `otherwise`; `conditional`: words of the clause that days and numbers do not decide; `open`: something is still to happen. `why`: one sentence.
 */
export interface EntryDay {
  readonly date: string | null
  readonly triggered: string | null
  readonly certainty: 'sure' | 'counted' | 'conditional' | 'open'
  readonly otherwise: string | null
  readonly why: string
}

type Sides = readonly { readonly id: SideId; readonly name: string }[]

export function entryDay(consents: ReadonlyMap<SideId, Consent>, rule: EntryRule | null, sides: Sides): EntryDay {
  if (rule?.trigger.on === 'unread') return { ...open, why: 'The entry-into-force clause could not be read: it names no event that days can be counted from.' }
  const triggered = triggerDay(consents, rule, sides)
  if (triggered === null) return { ...open, why: 'The event that brings it into force has not happened yet.' }
  const fixed = rule?.trigger.on === 'date' ? rule.trigger.date : null
  const reached = fixed === null ? addDelay(triggered, rule?.delay ?? { count: 0, unit: 'day', thenMonth: null }) : { day: triggered > fixed ? triggered : fixed, otherwise: null }
  const unknown = rule?.trigger.on === 'consents' ? rule.trigger.including.filter((name) => sideNamed(name, sides) === undefined) : []
  const doubts = [
    ...rule?.also === null || rule?.also === undefined ? [] : [`the clause adds "${rule.also}"`],
    ...unknown.length === 0 ? [] : [`it is not known which side is meant by ${unknown.join(', ')}`],
  ]
  const bracketed = rule !== null && rule.passage.words.includes('[')
  const reason = rule === null ? 'Nothing is said, so it enters into force when all negotiating States are bound' : fixed === null ? `Counted from ${triggered}` : 'The clause names the day'
  if (doubts.length > 0) return { date: reached.day, triggered, certainty: 'conditional', otherwise: reached.otherwise?.day ?? null, why: `${reason}, and ${doubts.join(', and ')}.` }
  if (bracketed) return { date: reached.day, triggered, certainty: 'counted', otherwise: reached.otherwise?.day ?? null, why: `${reason}, by a clause with a bracket still open.` }
  if (reached.otherwise !== null) return { date: reached.day, triggered, certainty: 'counted', otherwise: reached.otherwise.day, why: `${reason}; ${reached.otherwise.day} ${reached.otherwise.why}.` }
  return { date: reached.day, triggered, certainty: 'sure', otherwise: null, why: `${reason}.` }
}

const open: Omit<EntryDay, 'why'> = { date: null, triggered: null, certainty: 'open', otherwise: null }

/** The first day on which the consents that stand are enough; a consent withdrawn before that does not count. */
function triggerDay(consents: ReadonlyMap<SideId, Consent>, rule: EntryRule | null, sides: Sides): string | null {
  const days = [...new Set([...consents.values()].map(({ date }) => date))].toSorted()
  return days.find((day) => {
    const standing = new Set([...consents].filter(([, { date, undoneOn }]) => date <= day && (undoneOn === null || undoneOn > day)).map(([id]) => id))
    const { trigger } = rule ?? { trigger: { on: 'consents' as const, by: 'all' as const, including: [] } }
    if (trigger.on === 'consents' && trigger.by !== 'all') {
      const named = trigger.including.flatMap((name) => sideNamed(name, sides) ?? [])
      return standing.size >= trigger.by && named.every(({ id }) => standing.has(id))
    }
    return sides.length > 0 && sides.every(({ id }) => standing.has(id))
  }) ?? null
}

function sideNamed(name: string, sides: Sides): Sides[number] | undefined {
  const wanted = name.toLowerCase()
  return sides.find((side) => side.name.toLowerCase() === wanted) ?? sides.find((side) => side.name.toLowerCase().includes(wanted) || wanted.includes(side.name.toLowerCase()))
}
