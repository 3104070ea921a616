import type { Convention } from './convention.ts'

export const wholeParagraphs: Convention = {
  name: 'whole-paragraphs',
  what: 'a whole paragraph in one bracket: `[3. The Parties shall …]`, `3. [The Parties shall …;]`',
  known: 'the bracket opens the paragraph, before or after its number, and nothing but a full stop, a footnote or a bracket stands behind it',
  examples: ['[3. The Parties shall publish their reports.]', '4. [The Parties shall exchange their reports;]'],
  bracket({ mark, inner, opensBlock, closesBlock, after, length, unit }) {
    if (mark !== '[]' || !opensBlock || unit === 'furniture') return null
    if (!closesBlock && !/^[\s\u00a0*_\]).;,:\d[^]*$/.test(after)) return null
    return length > inner.length || /[\p{L}]{2,}[\s\u00a0]+[\p{L}[]/u.test(inner) ? { kind: 'whole-paragraph' } : null
  },
}
