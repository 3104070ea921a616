import type { Meeting, Speaker } from '@travaux/model'
import { inSideOrder } from '../names/inSideOrder.ts'
import { table, type Known } from '../table.ts'
import { listed } from '../listed.ts'
import type { Naming } from '../names/naming.ts'
import { speakerNames } from '../names/speakerNames.ts'

/** What a meeting is called by. */
interface Titled { readonly level: Meeting['level']; readonly place: string | null; readonly participants: readonly Speaker[]; readonly round: number | null }

/**
 * What a meeting is called: a summit by its place ("Singapore"), a visit by who visits ("Abe in Russia"), others by who meets and where
 * ("Foreign ministers, Moscow"), deputies and envoys by name where two are named ("Morgulov and Mori"),
 * in the order of their sides.
 */
export function meetingTitle(known: Known, names: Naming, { level, place, participants: given, round }: Titled): string {
  const participants = inSideOrder(known, names.as, given)
  const where = place === null ? null : names.placeWritten(place)
  const people = [...new Set(participants.filter(({ person, name, side }) => person !== null || (side !== null && known.get('side', side)?.value.name !== name)).map((each) => speakerNames(known, each).short))]
  const host = where === null ? undefined : known.once(sidesByName).get(where.toLowerCase())
  const visitors = host === undefined ? [] : participants.filter(({ side, person }) => person !== null && side !== null && side !== host)
  const visit = level === 'summit' && visitors.length > 0 && host !== undefined && known.get('side', host)?.value.name === where
  if (visit) return `${visitors.map((each) => speakerNames(known, each).short).join(' and ')} in ${where}`
  const pair = people.length > 0 && people.length < 4 ? listed(people) : null
  const who = groupOf(level, participants.map(({ office }) => office))
  switch (level) {
    case 'summit': return where ?? pair ?? (round === null ? 'Summit' : `Summit, round ${round}`)
    case 'deputy-ministerial':
    case 'envoys': return pair !== null && people.length > 1 ? pair : where === null ? who : `${who}, ${where}`
    case 'ministerial':
    case 'technical': return where === null ? (pair !== null && people.length > 1 ? pair : who) : `${who}, ${where}`
    case 'unknown': return where === null ? (pair ?? who) : `${pair ?? who}, ${where}`
    default: return level satisfies never
  }
}

function groupOf(level: Meeting['level'], offices: readonly (string | null)[]): string {
  const all = offices.filter((office) => office !== null).map((office) => office.toLowerCase())
  const foreign = all.length > 0 && all.every((office) => office.includes('foreign') || office.includes('secretary of state') || office.includes('external'))
  switch (level) {
    case 'summit': return 'Leaders'
    case 'ministerial': return foreign ? 'Foreign ministers' : 'Ministers'
    case 'deputy-ministerial': return foreign ? 'Deputy foreign ministers' : 'Deputy ministers'
    case 'envoys': return 'Envoys'
    case 'technical': return 'Experts'
    case 'unknown': return 'Meeting'
    default: return level satisfies never
  }
}

const sidesByName = table((known): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { id, value } of known.all('side')) for (const name of [value.name, ...value.aliases]) found.set(name.toLowerCase(), id)
  return found
}, { reads: ['side'] })
