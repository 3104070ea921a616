import type { Draft, DraftId, DraftingAct, DraftingActId, DraftingDeed, Finding } from '@travaux/model'

/** Between whom a new draft is, what it is called, its language (BCP 47), and the day it was tabled (ISO date). */
export interface NewDraft { readonly title: string; readonly sides: Draft['sides']; readonly language: string; readonly date: string }

/** The findings that record a draft with what was done to it in its first round, in that order. `newId`: a new one each time, without the kind it is of. */
export function tabledDraft({ title, sides, language, date }: NewDraft, done: readonly { readonly does: DraftingDeed; readonly side: DraftingAct['side'] }[], newId: () => string): { readonly draft: DraftId; readonly findings: readonly Finding[] } {
  const draft = `drf_${newId()}` as DraftId
  return {
    draft,
    findings: [
      { subject: draft, kind: 'draft', value: { title, sides, languages: [language], instrument: null, rounds: [{ round: 1, name: 'Round 1', date, meeting: null }] }, evidence: [], confidence: null },
      ...done.map(({ does, side }): Finding => ({ subject: `act_${newId()}` as DraftingActId, kind: 'draftingAct', value: { draft, round: 1, date, side, person: null, meeting: null, does }, evidence: [], confidence: null })),
    ],
  }
}
