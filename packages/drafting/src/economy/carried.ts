import type { PropositionId } from '@travaux/model'
import type { DraftText } from '../draft/draftText.ts'
import { bracketsOf } from './bracketsOf.ts'
import { clausesOf } from './clausesOf.ts'
import { closedBrackets } from './closedBrackets.ts'
import { contentWords } from './contentWords.ts'
import type { Ledger } from './ledger.ts'
import { wordsOf } from './wordsOf.ts'

/** What a draft carries, to hold other words against. */
export interface Carried {
  readonly clauses: number
  /** Answers that an open bracket holds or an agreed one was settled by. */
  readonly propositions: ReadonlySet<PropositionId>
  /**
   * The clause or proposition nearest in words: the share, 0..1, of the words' weight that is found there; the first of the text among equals. Null for words that say
   * nothing.
   */
  readonly nearest: (words: string) => { readonly of: string; readonly share: number } | null
}

/**
 * A word weighs ln(1 + n / (1 + in how many of the n clauses and propositions it stands)): rare words tell more, one that stands nowhere most. O(characters) to
 * make, then O(words × where they stand) to ask. `expand`: puts the names of places for `{plc_…}`. Source of the weight: Spärck Jones 1972.
 */
export function carried(text: DraftText, known: Ledger, expand: (words: string) => string): Carried {
  const propositions = new Set<PropositionId>()
  for (const { bracket } of bracketsOf(text)) for (const { proposition } of bracket.alternatives) if (proposition !== null) propositions.add(proposition)
  for (const { chosen } of closedBrackets(text)) if (chosen !== null && chosen.proposition !== null) propositions.add(chosen.proposition)
  const clauses = clausesOf(text)
  const units = [
    ...clauses.map(({ clause, path }) => ({ of: clause.id, words: `${path.map(({ heading }) => heading ?? '').join(' ')} ${wordsOf(clause.pieces)}` })),
    ...[...propositions].map((id) => ({ of: id, words: known.proposition(id)?.text ?? '' })),
  ]
  const standsIn = new Map<string, number[]>()
  for (const [at, { words }] of units.entries()) for (const word of contentWords(expand(words))) addTo(standsIn, word, at)
  return { clauses: clauses.length, propositions, nearest: (words) => nearestOf(contentWords(expand(words)), standsIn, units) }
}

function nearestOf(words: ReadonlySet<string>, standsIn: ReadonlyMap<string, readonly number[]>, units: readonly { readonly of: string }[]): { readonly of: string; readonly share: number } | null {
  if (words.size === 0 || units.length === 0) return null
  const found = new Float64Array(units.length)
  let all = 0
  for (const word of words) {
    const places = standsIn.get(word) ?? []
    const weight = Math.log(1 + units.length / (1 + places.length))
    all += weight
    for (const at of places) found[at] = (found[at] ?? 0) + weight
  }
  const best = found.reduce((best, share, at) => share > (found[best] ?? 0) ? at : best, 0)
  return { of: units[best]?.of ?? '', share: (found[best] ?? 0) / all }
}

function addTo(standsIn: Map<string, number[]>, word: string, at: number): void {
  const places = standsIn.get(word)
  if (places === undefined) standsIn.set(word, [at])
  else places.push(at)
}
