import type { Speaker } from '@travaux/model'
import type { Known } from './known.ts'

/**
 * How someone who speaks is named: `short` is a person's surname ("Lavrov"), or the whole name of an office or a side; `full` adds the
 * office ("Lavrov, foreign minister"). A name without a person on record counts as a person's where it is two to four capitalised words, none of them an
 * office's or a body's, and no side is called that.
 */
export function speakerNames(known: Known, speaker: Speaker): { readonly short: string; readonly full: string } {
  const person = known.get('person', speaker.person)?.value
  const short = person?.surname ?? (known.once(sideNames).has(speaker.name) ? speaker.name : surname(speaker.name))
  const office = speaker.office ?? null
  const apart = office !== null && office.toLowerCase() !== speaker.name.toLowerCase()
  return { short, full: apart ? `${short}, ${lowered(office)}` : short }
}

function surname(name: string): string {
  const words = name.split(/\s+/u)
  const personal = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) && !notPersonal.test(name)
  return personal ? (words.at(-1) ?? name) : name
}

/** Words that an office, a body or a newspaper has in its name and a person has not. */
const notPersonal = /\b(?:Ministry|Ministries|Minister|President|Presidency|Chancellor|Premier|Secretary|Secretariat|Ambassador|Embassy|Envoy|Spokes\w+|Diplomats?|Officials?|Office|Governments?|Departments?|Council|Commission|Committee|Cabinet|Parliament|Senate|Assembly|Court|House|Union|States|Kingdom|Republic|Federation|Nations|Organi[sz]ation|Association|Alliance|Delegation|Side|Agency|News|Press|Times|Post|Media|Bank|Group|Party|Institute|University|Centre|Center|Chamber|Foundation|Army|Navy|Forces)\b/iu

function sideNames(known: Known): ReadonlySet<string> {
  return new Set(known.all('side').flatMap(({ value }) => [value.name, ...value.aliases]))
}

/** "Foreign minister" is "foreign minister" after a name; "US envoy" stays. */
function lowered(office: string): string {
  return /^\p{Lu}\p{Ll}/u.test(office) && !/^\S+\s+\p{Lu}/u.test(office) ? `${office.slice(0, 1).toLowerCase()}${office.slice(1)}` : office
}
