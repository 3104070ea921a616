import {
  articlesOfDraft, bracketCounts, checkFinalClauses, economyFindings, entryIntoForce, findingSentence, linkagesOf, mandateFindings, mayAgree, partNaming, ruleWords, termRegister, textOfDraft, textsOfDraft, treatyLife,
  type BracketCounts, type ClauseFinding, type Dependence, type OnRecord, type RegisteredTerm, type RoundText, type TreatyLife,
} from '@travaux/drafting'
import type { IdOf, Meeting } from '@travaux/model'
import { draftContext, draftOnRecord, known, naming, type DraftContext, type DraftOnRecord, type Folded, type ViewOptions } from '@travaux/record'
import { findingsShown, type FindingShown } from './findingsShown.ts'

/** What there is to see in a draft beside its words: the bracket economy, what waits for what, each side's instructions as far as they may be seen, the final clauses, the life of the treaty, terms left open. */
export interface DraftFindings {
  readonly counts: BracketCounts
  readonly economy: readonly FindingShown[]
  readonly waits: readonly { readonly part: string; readonly clause: string; readonly status: string; readonly sentence: string | null }[]
  readonly mandates: readonly (FindingShown & { readonly side: string; readonly instruction: string })[]
  readonly law: readonly (ClauseFinding & { readonly number: string })[]
  /** How the text seems to enter into force, in words; null where it is silent. */
  readonly entry: string | null
  readonly life: TreatyLife
  readonly terms: readonly RegisteredTerm[]
}

/**
 * All of it, of the text after the last round. `today` (ISO) decides what of the treaty's life has come. Instructions are in the dossier only for those cleared for them, and none are
 * inferred. `level`: at which the sides meet, for the powers it takes to agree. Undefined where there is no such draft.
 */
export function draftFindings(folded: Folded, id: string, options: ViewOptions, today: string, level: Meeting['level'] = 'ministerial'): DraftFindings | undefined {
  const on = draftOnRecord(folded, id, options)
  if (on === undefined) return undefined
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const context = draftContext(folded, options)
  const rounds = roundTexts(on)
  const text = rounds.at(-1)?.text ?? textOfDraft(on.id, on.value, [])
  const articles = articlesOfDraft(text, names.place)
  const about = aboutDraft(on, context)
  const called = partNaming(text, names)
  const own = context.treatyActions.filter(({ value }) => value.draft === on.id || value.instrument !== null && value.instrument === on.value.instrument).map(({ value }) => value)
  const rule = entryIntoForce(articles)
  const negotiating = on.sides.map((side) => ({ id: side.id, name: side.name }))
  const labels = new Map(articles.map((article) => [article.id, article.label]))
  return {
    counts: bracketCounts(rounds, about.propositions),
    economy: findingsShown(seen, on.acts, economyFindings(rounds, about, { expand: names.expand }), (finding) => findingSentence(finding, called)),
    waits: linkagesOf(text, about.linkages, about.propositions).map(({ part, clause, status }) => ({ part, clause, status, sentence: mayAgree(text, part, about.linkages, about.propositions, called) })),
    mandates: on.value.sides.flatMap((side) => {
      const found = mandateFindings(text, context.mandates.map(({ subject, value, quotes }) => ({ id: subject as IdOf<'mandate'>, value, evidence: quotes.map(({ passage }) => passage) })), side, level, { sideNames: sideNames(on) })
      return findingsShown(seen, on.acts, found, (finding) => findingSentence(finding, called)).map((shown, i) => ({ ...shown, side, instruction: found[i]?.instruction ?? '' }))
    }),
    law: checkFinalClauses(articles, { sides: negotiating.map(({ name }) => name), languages: on.value.languages }).map((finding) => ({ ...finding, number: labels.get(finding.article ?? '') ?? '' })),
    entry: rule === null ? null : ruleWords(rule),
    life: treatyLife(own, rule, negotiating, today),
    terms: termRegister(context.termReadings.filter(({ value }) => value.draft === on.id).map(({ value }) => value), articles, on.value.sides, on.value.languages[0] ?? 'en'),
  }
}

function roundTexts({ id, value, acts }: DraftOnRecord): readonly RoundText[] {
  const numbers = [...new Set(acts.map((act) => act.value.round))].toSorted((a, b) => a - b)
  const texts = textsOfDraft(id, value, acts)
  return numbers.flatMap((round, i) => {
    const named = value.rounds.find((each) => each.round === round)
    const text = texts[i]
    return text === undefined ? [] : [{ round, name: named?.name ?? `Round ${round}`, date: named?.date ?? acts.filter((act) => act.value.round === round).map((act) => act.value.date).toSorted().at(-1) ?? null, text }]
  })
}

/** What the record knows, as the economy takes it: red lines are what instructions exclude. */
function aboutDraft(on: DraftOnRecord, context: DraftContext): OnRecord {
  return {
    acts: on.acts,
    propositions: context.propositions,
    stands: context.stands.map(({ subject, side, proposition, stance, date, statement, quote }) => ({ id: subject as IdOf<'stance'>, side, proposition, stance, date, statement, words: quote.passage })),
    // How the sides behave is no matter of the text.
    promises: context.promises.filter(({ conduct }) => !conduct).map(({ undertaking, sides, what, date, quote }) => ({ id: undertaking as IdOf<'undertaking'>, sides, what, date, evidence: [quote.passage] })),
    linkages: context.linkages.map(({ subject, value, quotes }): Dependence => ({ id: subject, ...value, evidence: quotes.map(({ passage }) => passage) })),
    packages: context.packages.map(({ value: { name, picks } }) => ({ name, picks })),
    redLines: context.mandates.flatMap(({ subject, value: { side, rule, draft } }) => (rule.rule === 'excludes' && (draft === null || draft === on.id) ? [{ side, proposition: rule.proposition, by: subject }] : [])),
  }
}

function sideNames({ sides }: DraftOnRecord): ReadonlyMap<DraftOnRecord['sides'][number]['id'], readonly string[]> {
  return new Map(sides.map(({ id, name }) => [id, [name]]))
}
