import type { Convention } from './convention.ts'

const mark = /^\s*(?:provisionally |tentatively |text )?(?:agreed|closed|cleared|clean|pending|open|parked|(?:to be )?deleted|moved|new (?:paragraph|para|text|article|sub-?paragraph)|green|yellow|white|bracketed|under (?:discussion|negotiation|consideration))(?: text)?(?: (?:in|by|at|pending|subject to|until)\b[^\n[\]]{1,70})?\.?\s*$/i

export const status: Convention = {
  name: 'status',
  what: 'how far a paragraph is: `[Agreed]`, `[Agreed in plenary]`, `{green}`, `[pending]`',
  known: 'nothing in the bracket but a status, or the colour that stands for one',
  examples: ['4. The Parties shall consult. [Agreed in plenary]', '5. The Council shall decide. {yellow}'],
  bracket({ inner, length, previous, next, opensBlock, closesBlock, mark: braces }) {
    if (length !== inner.length || !mark.test(inner)) return null
    // One lower-case word between words is a word of the text: "an [open] register".
    return braces === '{}' || /^\s*\p{Lu}/u.test(inner) || ((opensBlock || closesBlock) && previous === null && next === null && !/^\s*(?:open|closed|bracketed|clean|white|green|yellow)\s*$/.test(inner)) ? { kind: 'remark' } : null
  },
}
