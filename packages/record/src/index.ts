export type { Act, Dossier, Refusal } from './dossier.ts'
export { fold } from './fold.ts'
export type { Folded, Review, Subject } from './folded.ts'
export type { Recorded, SearchHit, Store, Verification } from './store.ts'
