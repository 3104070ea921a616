import type { Convention } from './convention.ts'

export const sic: Convention = {
  name: 'sic',
  what: '`[sic]` and the like: an editor speaks, nobody negotiates',
  known: 'one of a few words of editors alone in the bracket',
  examples: ['The Parties shall has [sic] the right to withdraw.'],
  bracket({ mark, inner }) {
    return mark === '[]' && /^\s*(?:sic!?|recte\b.{0,40}|illegible|emphasis added|translation|original:? \p{L}+|unofficial translation)\s*$/iu.test(inner) ? { kind: 'sic' } : null
  },
}
