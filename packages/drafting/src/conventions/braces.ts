import type { BracketKind } from '../syntax/bracketedText.ts'
import type { Convention } from './convention.ts'

const remark = /^[\s\u00a0*_]*(?:\p{L}+[\s\u00a0]){0,3}(?:remarks?|notes?|comments?|explanation|see|moved?|agreed|option|from|based on|originally|streamlin|merg|placement|consider|green|yellow|white|plenary|working group)(?![\p{L}])/iu

export const braces: Convention = {
  name: 'braces',
  what: 'braces, which mean another thing in every forum: a heading for reference only, a facilitator\'s remark, or counter-wording `{EU/CH/J: …}`',
  known: 'who speaks at their beginning, where they stand, and how they are worded',
  examples: ['consigned to {a local carrier/a carrier in the territory} of the Party', '{Capacity-building}\n\n1. The Parties shall train inspectors.'],
  bracket({ mark, inner, unit, opensBlock, closesBlock, length }) {
    if (mark !== '{}') return null
    if (remark.test(inner)) return { kind: 'remark' }
    const heading = opensBlock && closesBlock && length < 100 && !/[.;:,][\s\u00a0]*$/.test(inner) && /^[\s\u00a0*_]*[\p{Lu}\d]/u.test(inner) && !/\b(?:shall|should|may|will)\b/.test(inner)
    const kind: BracketKind = heading || unit === 'chapter' || unit === 'title' ? 'heading' : 'counter-wording'
    return { kind }
  },
}
