import type { Basis, Grounds } from '../grounds.ts'
import type { GraphPart, Phrase } from './graphSentence.ts'
import { listedPhrases } from './listedPhrases.ts'
import { phrase } from './phrase.ts'

/** Grounds of one basis that are quoted; more are counted. */
const quoted = 2

/**
 * "in public, on 14 January 2019 the minister said “…”; and, by inference, the secretariat puts it so": follows "for". What is public, our own mandate and inferred is told apart, in this
 * order. Empty where none of the keys stands for anything.
 */
export function groundsPhrase(keys: readonly string[], grounds: Grounds): Phrase {
  const known = [...new Set(keys)].flatMap((key) => {
    const ground = grounds(key)
    return ground === undefined ? [] : [{ key, ...ground }]
  })
  const stretches = (Object.keys(basisWords) as Basis[]).flatMap((basis): Phrase[] => {
    const own = known.filter((each) => each.basis === basis)
    if (own.length === 0) return []
    const shown = own.slice(0, quoted).map(({ key, words }): GraphPart => ({ is: 'ground', text: words, key, basis }))
    const more = own.length - shown.length
    return [phrase`${basisWords[basis]}, ${listedPhrases(more > 0 ? [...shown, `${more} more ${more === 1 ? 'ground says' : 'grounds say'} so`] : shown, 'and')}`]
  })
  return stretches.reduce<Phrase>((all, stretch, i) => (i === 0 ? stretch : phrase`${all}; and, ${stretch}`), [])
}

const basisWords: Readonly<Record<Basis, string>> = { public: 'in public', mandate: 'by our own mandate', inference: 'by inference' }
