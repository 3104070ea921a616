import type { Concept } from '@travaux/settlement'

/** What is asked of a model, beside what it says itself. Plain data: it goes to a thread. */
export interface SettleAsked {
  readonly disagreement?: 'reservation' | 'floor'
  readonly reading?: 'gmcr-py'
  /** States by their numbers. */
  readonly state?: number
  readonly want?: number
  readonly from?: number
  /** By which way of foreseeing `state` and `want` are answered; SEQ where nothing is said. */
  readonly concept?: Concept
  /** Of a graph model: whether coalitions are worked out too. */
  readonly coalitions?: boolean
  /** At most so many lines of any list; null: all. */
  readonly top: number | null
  readonly seed: number
  /** Of packages: how often the numbers are drawn within their ranges. */
  readonly draws?: number
}

/** How whoever works something out tells how far it is, and is told to stop: the answer is then of what was seen, and says so in `partial`. */
export interface SettleHooks { readonly onProgress: (what: string, done: number, of: number) => void; readonly stopped: () => boolean }
