import type { Passage } from '@travaux/model'

/** A passage as a key of maps. */
export const passageKey = ({ source, from, to }: Passage): string => `${source} ${from} ${to}`
