import type { Speaker } from '@travaux/model'
import type { Known } from './known.ts'

/**
 * How someone who speaks is named: `short` is a person's surname ("Lavrov"), or the whole name of an office or a side; `full` adds the
 * office ("Lavrov, foreign minister"). A name without a person on record counts as a person's where it is two to four capitalised words.
 */
export function speakerNames(known: Known, speaker: Speaker): { readonly short: string; readonly full: string } {
  const person = known.get('person', speaker.person)?.value
  const short = person?.surname ?? surname(speaker.name)
  const office = speaker.office ?? null
  const apart = office !== null && office.toLowerCase() !== speaker.name.toLowerCase()
  return { short, full: apart ? `${short}, ${lowered(office)}` : short }
}

function surname(name: string): string {
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return name
  return /\b(?:Ministry|Office|Government|Department|Council|Union|States|Kingdom|Republic|Federation|House|Embassy|Agency|Committee)\b/.test(name) ? name : (words.at(-1) ?? name)
}

/** "Foreign minister" is "foreign minister" after a name; "US envoy" stays. */
function lowered(office: string): string {
  return /^\p{Lu}\p{Ll}/u.test(office) && !/^\S+\s+\p{Lu}/u.test(office) ? `${office.slice(0, 1).toLowerCase()}${office.slice(1)}` : office
}
