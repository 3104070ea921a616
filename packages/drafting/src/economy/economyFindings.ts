import { definedTerms } from '../languages/definedTerms.ts'
import { articlesOfDraft } from '../treaty/articlesOfDraft.ts'
import { answerNotCarried } from './answerNotCarried.ts'
import { bracketsOf } from './bracketsOf.ts'
import { carried } from './carried.ts'
import { clausesOf } from './clausesOf.ts'
import { closesTogether } from './closesTogether.ts'
import { definedTwice } from './definedTwice.ts'
import type { EconomyFinding } from './economyFinding.ts'
import { fallsWith } from './fallsWith.ts'
import { ledger } from './ledger.ts'
import { nobodyBehind } from './nobodyBehind.ts'
import type { OnRecord, RoundText } from './onRecord.ts'
import { promiseNotCarried } from './promiseNotCarried.ts'
import { saidOtherwise } from './saidOtherwise.ts'
import { sidesAgree } from './sidesAgree.ts'
import { termTwoWays } from './termTwoWays.ts'
import { untouched } from './untouched.ts'
import { wordingOnly } from './wordingOnly.ts'

/**
 * `expand`: puts the names of places for `{plc_…}`; `carriedFrom`: the share, 0..1, of a promise's weight in words from which a clause carries it; `untouchedFor`:
 * rounds; `language`: of the text, BCP 47, by which its terms are found.
 */
export interface EconomyOptions {
  readonly expand?: (words: string) => string
  readonly carriedFrom?: number
  readonly untouchedFor?: number
  readonly language?: string
}

/**
 * What there is to do about the text of the last round, by kind and in each kind in the order of the text; the same whatever order rounds and record are given in. No
 * rounds, no findings. Linear in text and record but for the packages found, which are searched within bounds.
 */
export function economyFindings(rounds: readonly RoundText[], record: OnRecord, options: EconomyOptions = {}): readonly EconomyFinding[] {
  const { expand = (words) => words, carriedFrom = 0.5, untouchedFor = 2, language = 'en' } = options
  const last = rounds.toSorted((a, b) => a.round - b.round).at(-1)
  if (last === undefined) return []
  const { text } = last
  const [known, brackets, clauses] = [ledger(rounds, record), bracketsOf(text), clausesOf(text)]
  const terms = definedTerms(articlesOfDraft(text, (place) => expand(`{${place}}`)), language)
  const inText = carried(text, known, expand)
  const linkages = record.linkages.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return [
    ...sidesAgree(brackets, text.sides, known),
    ...saidOtherwise(brackets, known),
    ...nobodyBehind(brackets, text.sides),
    ...wordingOnly(brackets),
    ...closesTogether(brackets, text.sides, known, record.packages, linkages),
    ...fallsWith(brackets, clauses, linkages),
    ...untouched(brackets, rounds, untouchedFor),
    ...definedTwice(terms, clauses),
    ...termTwoWays(terms, clauses),
    ...promiseNotCarried(record.promises, inText, carriedFrom),
    ...answerNotCarried(record.propositions, text.sides, known, inText, carriedFrom),
  ]
}
