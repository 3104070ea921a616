import type { Found, FoundAttribution, FoundNote } from './convention.ts'
import type { Camp } from './sides/readCamps.ts'

/** What camps want of the words at [wordsFrom, wordsTo), with a note for each that is not known or lost its space. */
export function attributed(camps: readonly Camp[], wordsFrom: number, wordsTo: number): Found {
  const attributions = camps.flatMap(({ from, sides, role }): FoundAttribution[] => (role === null ? [] : [{ from, to: wordsTo, sides: sides.map(({ name }) => name), role, wordsFrom, wordsTo }]))
  const notes: FoundNote[] = []
  for (const { sides, glued } of camps) {
    if (glued !== null) notes.push({ from: glued, to: glued, message: 'A space is missing between the side and what it does.', mend: { at: glued, insert: ' ' } })
    for (const { from, to, name, known } of sides) {
      if (!known) notes.push({ from, to, message: `${name} stands where a side stands, but is no state or group that is known: name it as a side, or correct it.`, mend: null, once: `side ${name}` })
    }
  }
  return { attributions, notes }
}
