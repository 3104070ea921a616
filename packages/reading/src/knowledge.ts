import type { Codebook, SideId } from '@travaux/model'

/** A state or body, from the codebook where it has it, else from the gazetteer. */
export interface SideKnown {
  readonly id: SideId
  readonly name: string
  readonly adjective: string | null
  readonly aliases: readonly string[]
  /** True where the codebook has it; the reader then states no finding of its own. */
  readonly given: boolean
}

/** A person of the codebook with the offices held. */
export interface PersonKnown {
  readonly id: string
  readonly name: string
  readonly surname: string
  readonly offices: Codebook['persons'][number]['offices']
}

export interface PlaceKnown { readonly id: string | null; readonly name: string }

/** What the reader knows before it reads: the codebook it was given and the gazetteer of states. Made by `makeKnowledge`. */
export interface Knowledge {
  readonly codebook: Codebook | null
  readonly sides: readonly SideKnown[]
  readonly side: (id: SideId) => SideKnown | null
  /** The side that words stand for: a name, adjective, capital or seat of government. Case counts: `US`, `Japanese`, `the Kremlin`. */
  readonly sideNamed: (words: string) => SideKnown | null
  /** True where the words are an adjective or demonym, not the state's name. */
  readonly isAdjective: (words: string) => boolean
  readonly personNamed: (words: string) => PersonKnown | null
  readonly placeNamed: (words: string) => PlaceKnown | null
}
