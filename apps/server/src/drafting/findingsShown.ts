import type { Evidence } from '@travaux/drafting'
import type { SubjectId } from '@travaux/model'
import { quoteOf, type ActOnRecord, type Known, type Quote } from '@travaux/record'

/** A finding about a draft, in words, with what it rests on. `clause`, `bracket`: where it is, null where it is of the whole text. */
export interface FindingShown {
  readonly is: string
  readonly sentence: string
  readonly clause: string | null
  readonly bracket: string | null
  readonly evidence: readonly EvidenceShown[]
}

/** A subject that a finding rests on: what it is called where that is known here, and its words. */
export interface EvidenceShown { readonly subject: SubjectId; readonly title: string | null; readonly quotes: readonly Quote[] }

/** Findings in the order given. Of an act its own passages are quoted, of all else the words that the finding names. */
export function findingsShown<Finding extends { readonly is: string; readonly evidence: readonly Evidence[] }>(seen: Known, acts: readonly ActOnRecord[], findings: readonly Finding[], sentence: (finding: Finding) => string): readonly FindingShown[] {
  const byId = new Map<string, ActOnRecord>(acts.map((act) => [act.id, act]))
  return findings.map((finding) => {
    const bySubject = Map.groupBy(finding.evidence, ({ subject }) => subject)
    return {
      is: finding.is, sentence: sentence(finding), ...placeOf(finding),
      evidence: [...bySubject].map(([subject, all]) => {
        const act = byId.get(subject)
        return act === undefined ? { subject, title: null, quotes: all.flatMap(({ passage }) => (passage === null ? [] : [quoteOf(seen, passage, false)])) } : { subject, title: act.title, quotes: act.quotes }
      }),
    }
  })
}

function placeOf(finding: object): Pick<FindingShown, 'clause' | 'bracket'> {
  const at = 'at' in finding && typeof finding.at === 'object' && finding.at !== null ? finding.at : finding
  const named = (field: 'clause' | 'bracket'): string | null => {
    const value = (at as Partial<Record<typeof field, unknown>>)[field]
    return typeof value === 'string' ? value : null
  }
  return { clause: named('clause'), bracket: named('bracket') }
}
