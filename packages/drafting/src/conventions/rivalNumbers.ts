import type { Convention } from './convention.ts'

const ordinal = /^[\s\u00a0]*(?:\d{1,3}(?:\.\d{1,3})*[\s\u00a0]?(?:bis|ter|quater|alt)?|[a-z]{1,4}|[A-Z]|\([a-z\d]{1,4}\))[.)]?[\s\u00a0]*$/

export const rivalNumbers: Convention = {
  name: 'rival-numbers',
  what: 'numbers of paragraphs that depend on which text stays: `[4][2].`, `[1. ]In`, `[(a)]`',
  known: 'a number, alone in the bracket, where the number of a paragraph stands',
  examples: ['[4][2]. The Council elects a chair.', '[1. ]In such proceedings each Party shall keep the file.', '[(a)] the names of both ports;'],
  bracket({ mark, inner, opensBlock, before, after, next, previous }) {
    if (mark !== '[]' || !ordinal.test(inner) || !/\d|\(|[.)]\s*$/.test(inner)) return null
    const marked = /[.)]/.test(inner)
    if (opensBlock && (marked || (next !== null && ordinal.test(next)) || /^\.[\s\u00a0]/.test(after) || (previous !== null && /^[.)]/.test(after)))) return { kind: 'number' }
    // Run together in one line: "…for the term. [4][2]. Decides".
    const beside = (next !== null && ordinal.test(next)) || (previous !== null && ordinal.test(previous))
    return beside && /^(?:\[[^\]]{1,8}\])*\.[\s\u00a0]+\p{Lu}/u.test(after) && /(?:^|[.;:\]][\s\u00a0]+)(?:\[[^\]]{1,8}\])*$/.test(before) ? { kind: 'number' } : null
  },
}
