import type { SideId, TreatyAction } from '@travaux/model'
import type { Consent } from './consentsOf.ts'
import type { EntryDay } from './entryDay.ts'

export const treatyStages = ['draft', 'adopted', 'authenticated', 'signed', 'provisionally-applied', 'consent', 'in-force', 'registered'] as const

export type TreatyStage = (typeof treatyStages)[number]

/** One State in the life of a treaty. Days are ISO; `to` null: still. */
export interface SideLife {
  readonly side: SideId
  readonly signed: { readonly date: string; readonly adReferendum: boolean } | null
  readonly consent: Consent | null
  /** The duty not to defeat object and purpose: 18(a) after a signature subject to ratification, 18(b) after consent until entry into force. */
  readonly interim: readonly { readonly rule: 'VCLT 18(a)' | 'VCLT 18(b)'; readonly from: string; readonly to: string | null }[]
  readonly provisional: { readonly from: string; readonly to: string | null } | null
  /** The day the treaty enters into force for it, past or to come. */
  readonly inForce: string | null
  /** Reservations and objections, by date. Which States an objection keeps apart (VCLT 20–21) is not computed. */
  readonly declared: readonly { readonly action: 'reservation' | 'objection'; readonly date: string; readonly words: string | null }[]
  /** The day its withdrawal takes effect; `byRule`: by the treaty's notice, or by article 56(2) where it names none. */
  readonly withdrawn: { readonly date: string; readonly notified: string; readonly byRule: 'treaty' | 'VCLT 56(2)' | 'before-entry' } | null
}

export interface TreatyLife {
  /** The furthest stage reached by `today`. */
  readonly stage: TreatyStage
  /** In order, `draft` first, which has no day. `reached`: the day all had done it. */
  readonly stages: readonly { readonly stage: TreatyStage; readonly reached: string | null; readonly by: readonly { readonly side: SideId | null; readonly date: string; readonly action: TreatyAction['action'] }[] }[]
  readonly entry: EntryDay
  readonly sides: readonly SideLife[]
  readonly lacking: readonly Lacking[]
  /** The day it ended for all: one of two withdrew. */
  readonly ended: string | null
}

/** What a stage waits for: how many of `sides` must still act (0: only time), and one sentence. */
export interface Lacking { readonly stage: TreatyStage; readonly sides: readonly SideId[]; readonly howMany: number; readonly what: string }
