import type { Speaker } from '@travaux/model'
import { familyName } from './familyName.ts'
import { table, type Known } from '../table.ts'
import { lowered } from '../lowered.ts'

/**
 * How someone who speaks is named: `short` is a person's surname ("Lavrov"), the whole name where two persons on record share one that comes first
 * ("Kim Gye-gwan"), or the whole name of an office or a side; `full` adds the office ("Lavrov, foreign minister"). A surname that a codebook or a person gave
 * stands; the reader's is told from the name (`familyName`). A name without a person on record counts as a person's where it is two to four capitalised words, none of them an
 * office's or a body's, and no side is called that.
 */
export function speakerNames(known: Known, speaker: Speaker): { readonly short: string; readonly full: string } {
  const short = shortName(known, speaker)
  const office = speaker.office ?? null
  const apart = office !== null && office.toLowerCase() !== speaker.name.toLowerCase()
  return { short, full: apart ? `${short}, ${plainOffice(office)}` : short }
}

function shortName(known: Known, { person: id, name, side }: Speaker): string {
  const person = known.get('person', id)
  if (person !== undefined && person.review !== 'found') return person.value.surname
  if (person === undefined && known.once(sideNames).has(name)) return name
  const whole = person?.value.name ?? name
  const ofSide = known.get('side', side)?.value
  const short = person === undefined && !isPersonal(name) ? name : familyName(whole, ofSide === undefined ? [] : [ofSide.name, ...ofSide.aliases])
  const comesFirst = whole !== short && whole.startsWith(`${short} `)
  return comesFirst && (known.once(personsByFirstWord).get(short) ?? 0) > 1 ? whole : comesFirst || person === undefined ? short : person.value.surname
}

const personsByFirstWord = table((known): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { value: { name } } of known.all('person')) {
    const [first = ''] = name.split(/\s+/u)
    found.set(first, (found.get(first) ?? 0) + 1)
  }
  return found
}, { reads: ['person'] })

function isPersonal(name: string): boolean {
  const words = name.split(/\s+/u)
  return words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) && !notPersonal.test(name)
}

/** Words that an office, a body or a newspaper has in its name and a person has not. */
const notPersonal = /\b(?:Ministry|Ministries|Minister|President|Presidency|Chancellor|Premier|Secretary|Secretariat|Ambassador|Embassy|Envoy|Spokes\w+|Diplomats?|Officials?|Office|Governments?|Departments?|Council|Commission|Committee|Cabinet|Parliament|Senate|Assembly|Court|House|Union|States|Kingdom|Republic|Federation|Nations|Organi[sz]ation|Association|Alliance|Delegation|Side|Agency|News|Press|Times|Post|Media|Bank|Group|Party|Institute|University|Centre|Center|Chamber|Foundation|Army|Navy|Forces)\b/iu

const sideNames = table((known): ReadonlySet<string> => {
  return new Set(known.all('side').flatMap(({ value }) => [value.name, ...value.aliases]))
}, { reads: ['side'] })

/** "Foreign minister" is "foreign minister" after a name; "US envoy" stays. */
function plainOffice(office: string): string {
  return /^\p{Lu}\p{Ll}/u.test(office) && !/^\S+\s+\p{Lu}/u.test(office) ? lowered(office) : office
}
