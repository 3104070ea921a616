import type { Camp } from './readCamps.ts'

/** At least one side that is known speaks, and not only a short word that may be one of the text's; with `codes`, codes in capitals are enough. */
export function areKnown(camps: readonly Camp[], codes = false): boolean {
  return camps.some(({ sides }) => sides.some(({ known }) => known)) || (codes && camps.every(({ sides }) => sides.every(({ name }) => /^[A-Z]{2,4}$/.test(name))))
}
