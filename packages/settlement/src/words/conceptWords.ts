import type { Concept } from '../graph/concepts.ts'

/** What the ways of foreseeing are called; each is said beside the plain words. */
export const conceptWords: Readonly<Record<Concept, string>> = {
  nash: 'Nash stability', gmr: 'general metarationality', smr: 'symmetric metarationality', seq: 'sequential stability', sim: 'simultaneous stability',
}
