/**
 * Ways in which a state may be stable for a decision maker, each a way of foreseeing what the others do: Nash (Nash 1950), general metarationality and symmetric
 * metarationality (Howard 1971), sequential stability (Fraser & Hipel 1979), simultaneous stability (Fraser & Hipel 1984).
 */
export const concepts = ['nash', 'gmr', 'smr', 'seq', 'sim'] as const
export type Concept = (typeof concepts)[number]
