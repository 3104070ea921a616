import { concepts, type Concept } from './concepts.ts'

/** The bit by which tables of stabilities tell of a concept. */
export function conceptBit(concept: Concept): number {
  return 1 << concepts.indexOf(concept)
}
