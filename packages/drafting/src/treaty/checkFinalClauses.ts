import type { ArticleText } from './articleText.ts'
import { checkConsent } from './checks/checkConsent.ts'
import { checkDepositary } from './checks/checkDepositary.ts'
import { checkEntryIntoForce } from './checks/checkEntryIntoForce.ts'
import { checkLanguages } from './checks/checkLanguages.ts'
import { checkProvisionalApplication } from './checks/checkProvisionalApplication.ts'
import { checkReservations } from './checks/checkReservations.ts'
import { checkTestimonium } from './checks/checkTestimonium.ts'
import { checkUsualClauses } from './checks/checkUsualClauses.ts'
import { clauseTopics, type ClauseContext, type ClauseFinding } from './clauseFinding.ts'
import { clauseReader } from './clauseReader.ts'

/**
 * The final clauses of a text held against the Vienna Convention on the Law of Treaties (1969) and article 102 of the Charter, by topic in the order of `clauseTopics`. In a text that says nothing
 * yet of consent, entry into force or signature, what is absent is for information only. English wording; rules are cited, never quoted.
 */
export function checkFinalClauses(articles: readonly ArticleText[], context: ClauseContext): readonly ClauseFinding[] {
  const reader = clauseReader(articles, context)
  const found = [checkUsualClauses, checkConsent, checkReservations, checkEntryIntoForce, checkProvisionalApplication, checkLanguages, checkDepositary, checkTestimonium].flatMap((check) => check(reader))
  const begun = found.some(({ topic, is }) => is !== 'absent' && begins.has(topic))
  return found.map((each) => (begun || each.is !== 'absent' ? each : { ...each, severity: 'note' as const })).toSorted((a, b) => clauseTopics.indexOf(a.topic) - clauseTopics.indexOf(b.topic))
}

const begins = new Set<string>(['consent', 'entry-into-force', 'testimonium'])
