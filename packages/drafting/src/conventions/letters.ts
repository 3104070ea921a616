import type { Convention } from './convention.ts'

export const letters: Convention = {
  name: 'letters',
  what: 'brackets round a letter or an ending: `section[s]`, `contribution[s]`, `e] [E]ach`, `[s]ome`',
  known: 'one to three letters glued to a word on the outside',
  examples: ['the section[s] on trade [and finance]', 'In the meaning of this part, [E]ach Party shall report.'],
  bracket({ mark, inner, before, after }) {
    if (mark !== '[]' || !/^[\p{L}’']{1,3}$/u.test(inner)) return null
    return /\p{L}$/u.test(before) || /^\p{L}/u.test(after) ? { kind: 'letter' } : null
  },
}
