/**
 * What a number or a ranking rests on. `public`: what the side said where others heard it. `mandate`: our own side's instruction. `inference`: what somebody
 * infers of another side. The three are never added up into one without saying so.
 */
export type Basis = 'public' | 'mandate' | 'inference'

/** Why a number is what it is, in words that follow "for": "on 14 January 2019 the minister said “…”". */
export interface Ground { readonly basis: Basis; readonly words: string }

/** Looks up a ground by the key that a model carries. A model from a file has none. */
export type Grounds = (key: string) => Ground | undefined
