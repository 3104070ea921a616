import type { Convention } from './convention.ts'

export const labels: Convention = {
  name: 'labels',
  what: 'numbers of paragraphs put in later or rival: `3.3bis`, `3.3ter`, `3.3alt`, `3.3bis Alt`, `3.x`, `5quater`; and whence they come: `(ABS)9.`',
  known: 'the number that opens a paragraph has a Latin ordinal, alt, an x, or a code in parentheses before it',
  examples: ['3.3bis Each Party shall report.', '(ABS)9. Each Party shall share data.', '9ter. The Council decides.'],
  passage({ label }) {
    return label !== null && (/^\d[\d.]*[\s\u00a0]?(?:bis|ter|quater|quin|sexies|septies|octies|novies|decies|alt)/i.test(label) || /\.[xX](?![a-z])/.test(label) || /^\([A-Z]{2,6}\)/.test(label)) ? {} : null
  },
}
