import type { Basis, Grounds } from '../grounds.ts'
import type { Phrase } from './graphSentence.ts'
import { listedPhrases } from './listedPhrases.ts'

/** "what sides said in public, our own mandate and inference about others": the bases of what keys stand for, none of which is passed off as another. Empty where none stands for anything. */
export function basesPhrase(keys: readonly string[], grounds: Grounds): Phrase {
  const bases = new Set(keys.flatMap((key) => grounds(key)?.basis ?? []))
  return listedPhrases((Object.keys(basisNames) as Basis[]).filter((basis) => bases.has(basis)).map((basis) => basisNames[basis]), 'and')
}

const basisNames: Readonly<Record<Basis, string>> = { public: 'what sides said in public', mandate: 'our own mandate', inference: 'inference about others' }
