import type { IdOf, Mandate, PropositionId } from '@travaux/model'
import type { Evidence } from '../economy/evidence.ts'

type Powers = Extract<Mandate['rule'], { rule: 'powers' }>
type Modal = Extract<Mandate['rule'], { rule: 'at-most' }>['modal']

/** Where wording and instruction do not go together. `instruction`: in its own words, from the mandate `mandate`, which the evidence leads to. */
export type MandateFinding = TooStrong | BeyondRedLine | RequiredMissing | WithoutPowers

interface ByMandate { readonly mandate: IdOf<'mandate'>; readonly instruction: string; readonly evidence: readonly Evidence[] }

/**
 * How near words are to binding the side, nearest first. `coming`: the act to come proposes them, lends them weight or agrees them; `stands`: in no bracket;
 * `backed`: the side proposes, supports or accepts them; `close`: all other sides do; `on-the-table`: none of these.
 */
export type Standing = 'coming' | 'stands' | 'backed' | 'close' | 'on-the-table'

/**
 * Words of a clause: [from, to) of piece `piece` of the clause, or of the alternative where one is named. Of an act to come that brings words of its own `piece` is
 * null, and the offsets are into these words.
 */
export interface WordsAt {
  readonly clause: string
  readonly bracket: string | null
  readonly alternative: string | null
  readonly piece: number | null
  readonly from: number
  readonly to: number
  readonly words: string
}

/** A word that binds more than the mandate allows: `found` is as strong as, `allowed` is the most. */
interface TooStrong extends ByMandate { readonly is: 'too-strong'; readonly at: WordsAt; readonly found: Modal; readonly allowed: Modal; readonly stands: Standing }

/** An answer the side may not give. `bracket`, `alternative` null: in words tabled by the act to come. */
interface BeyondRedLine extends ByMandate {
  readonly is: 'beyond-red-line'
  readonly clause: string
  readonly bracket: string | null
  readonly alternative: string | null
  readonly proposition: PropositionId
  readonly stands: Standing
}

/**
 * An answer the side must have, and no alternative gives. `clause`: where it must be, null: anywhere. `how`: no alternative gives it; the bracket that had it was
 * settled otherwise; the act to come gives it up.
 */
interface RequiredMissing extends ByMandate {
  readonly is: 'required-missing'
  readonly clause: string | null
  readonly bracket: string | null
  readonly proposition: PropositionId
  readonly how: 'missing' | 'settled-otherwise' | 'given-up'
}

/** An act to come that the level has no powers for. `act`: what is to be done; `needs`: the power it takes. */
interface WithoutPowers extends ByMandate {
  readonly is: 'without-powers'
  readonly clause: string | null
  readonly act: string
  readonly level: Powers['level']
  readonly needs: Powers['powers'][number]
  readonly has: Powers['powers']
}
