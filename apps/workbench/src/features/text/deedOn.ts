import type { DraftingDeed, SideId } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import { articleName } from './articleName.ts'
import { articleWithin } from './articleWithin.ts'
import type { Held } from './heldIn.ts'
import { shortWords } from './shortWords.ts'

/** What a key or a button does to what is in hand. Proposing and commenting need words, and so go another way. */
export type Doing = 'support' | 'accept' | 'oppose' | 'reserve' | 'withdraw' | 'agree' | 'ad-referendum' | 'reopen'

/** The deed with the sentence that says it was recorded; or why it cannot be done. */
export type DeedOn = { readonly deed: DraftingDeed; readonly done: string } | { readonly why: string }

/** `acting`: the side that does it; null is the chair, who has no position but records what all have agreed. `sides`: of the draft. */
export function deedOn(doing: Doing, held: Held, acting: SideShown | null, sides: readonly SideId[]): DeedOn {
  const { clause } = held
  const who = acting?.name ?? 'The chair'
  const on = called(held)
  switch (doing) {
    case 'support': case 'accept': case 'oppose': case 'reserve': {
      if (acting === null) return { why: 'A position is a side’s: choose who acts, with w.' }
      if (held.is === 'agreed') return { why: `${on} is agreed: reopen it to take a position again.` }
      const [bracket, alternative] = held.is === 'bracket' ? [held.bracket.id, held.alternative.id] : [null, null]
      return { deed: { act: doing, clause: clause.id, bracket, alternative }, done: `${who} ${{ support: 'supports', accept: 'can accept', oppose: 'opposes', reserve: 'reserves its position on' }[doing]} ${on}.` }
    }
    case 'withdraw': {
      if (acting === null) return { why: 'A position is a side’s: choose who acts, with w.' }
      const positions = held.is === 'bracket' ? held.alternative.positions : held.is === 'clause' ? held.clause.positions : []
      if (!positions.some(({ side }) => side === acting.id)) return { why: `${who} has nothing to withdraw here.` }
      const [bracket, alternative] = held.is === 'bracket' ? [held.bracket.id, held.alternative.id] : [null, null]
      return { deed: { act: 'withdraw', clause: clause.id, bracket, alternative }, done: `${who} withdraws what it said of ${on}.` }
    }
    case 'agree': case 'ad-referendum': {
      const adReferendum = doing === 'agree' ? [] : acting === null ? sides : [acting.id]
      const [bracket, alternative] = held.is === 'bracket' ? [held.bracket.id, held.alternative.id] : held.is === 'agreed' ? [held.was.bracket, null] : [null, null]
      if (held.is === 'agreed' && doing === 'agree' && held.was.adReferendum.length === 0) return { why: `${on} is agreed already.` }
      const inPrinciple = held.is === 'clause' && held.clause.brackets.length + (held.below ?? 0) > 0
      // Said again it would change nothing and only lengthen the record.
      if (held.is === 'clause' && doing === 'agree' && clause.adReferendum.length === 0 && clause.status === (inPrinciple ? 'agreed-in-principle' : 'agreed')) return { why: `${articleName(clause)} is agreed${inPrinciple ? ' in principle' : ''} already.` }
      return { deed: { act: 'agree', clause: clause.id, bracket, alternative, adReferendum: [...adReferendum], inPrinciple }, done: `${who} ${acting === null ? 'records agreement' : 'agrees'}${inPrinciple ? ' in principle' : ''}${doing === 'agree' ? '' : ' ad referendum'} on ${on}.` }
    }
    case 'reopen': {
      if (held.is === 'bracket') return { why: `Bracket ${held.bracket.number} is open.` }
      if (held.is === 'clause' && held.clause.status === 'open') return { why: `${articleName(clause)} is open.` }
      return { deed: { act: 'reopen', clause: clause.id, bracket: held.is === 'agreed' ? held.was.bracket : null }, done: `${who} reopens ${on}.` }
    }
    default: return doing satisfies never
  }
}

/** "“its alliances” in bracket 4.1"; "“its alliances”"; "article 4". */
function called(held: Held): string {
  switch (held.is) {
    case 'bracket': return `${held.alternative.words === '' ? 'leaving the words out' : `“${shortWords(held.alternative.words)}”`} in bracket ${held.bracket.number}`
    case 'agreed': return held.words === '' ? 'What was left out' : `“${shortWords(held.words)}”`
    case 'clause': return articleWithin(held.clause)
    default: return held satisfies never
  }
}
