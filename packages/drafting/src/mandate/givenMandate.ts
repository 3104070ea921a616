import type { DraftingDeed, IdOf, Mandate, Passage, SideId, TreatyAction } from '@travaux/model'

/** An instruction as the reader may see it. The caller leaves out those he is not cleared for, and those no longer in force. */
export interface GivenMandate { readonly id: IdOf<'mandate'>; readonly value: Mandate; readonly evidence: readonly Passage[] }

/** What is about to be done: an act on the draft, or in the life of the treaty. `side` null: by all together. */
export type ActToCome = { readonly side: SideId | null; readonly does: DraftingDeed } | { readonly side: SideId | null; readonly action: TreatyAction['action'] }
