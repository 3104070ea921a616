import type { Kind, ValueOf } from '@travaux/model'

/** The value of what stands, of a kind and by its id, to those who will see what is said. */
export type Stands = <K extends Kind>(kind: K, id: string) => ValueOf<K> | undefined
