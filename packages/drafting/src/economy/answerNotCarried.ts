import type { SideId } from '@travaux/model'
import type { Carried } from './carried.ts'
import type { AnswerNotCarried } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import type { Ledger } from './ledger.ts'
import type { KnownProposition } from './onRecord.ts'

/** Answers that by its last word every side of the draft supports, and that no alternative gives and no clause's words carry. A draft of one side has none. */
export function answerNotCarried(propositions: readonly KnownProposition[], sides: readonly SideId[], known: Ledger, text: Carried, threshold: number): readonly AnswerNotCarried[] {
  if (sides.length < 2) return []
  const byId = propositions.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return byId.flatMap(({ id, issue, text: words }): readonly AnswerNotCarried[] => {
    if (text.propositions.has(id)) return []
    const stands = sides.flatMap((side) => known.latest(side, id) ?? [])
    if (stands.length < sides.length || stands.some(({ stance }) => stance !== 'supports')) return []
    const nearest = text.nearest(words)
    if (nearest !== null && nearest.share >= threshold) return []
    const dates = stands.flatMap(({ date }) => date ?? []).sort()
    const compared = { clauses: text.clauses, propositions: text.propositions.size, nearest: nearest !== null && nearest.share > 0 ? nearest : null, threshold }
    return [{ is: 'answer-not-carried', proposition: id, issue, date: dates.at(-1) ?? null, compared, evidence: evidenceOf({ stands }) }]
  })
}
