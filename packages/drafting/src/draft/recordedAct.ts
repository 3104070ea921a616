import type { DraftingAct, DraftingActId } from '@travaux/model'

/** An act as it is on record. `recordedAt` orders acts of one day; ids those of one moment. */
export interface RecordedAct { readonly id: DraftingActId; readonly recordedAt: string; readonly value: DraftingAct }
