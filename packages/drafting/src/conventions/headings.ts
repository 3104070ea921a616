import type { Convention } from './convention.ts'

export const headings: Convention = {
  name: 'headings',
  what: 'headings in brackets: `[General provisions]`, `B. [Definitions`',
  known: 'a bracket that opens a heading\'s line: of a chapter, an article, or a short line in title case alone',
  examples: ['### [SHARED STOCKS]\n\n1. The Parties shall count the herd.', 'D. [Monitoring\n\n[Long-term monitoring]\n\n1. Words.]'],
  bracket({ mark, inner, unit, opensBlock, closesBlock, length, before }) {
    if (mark !== '[]') return null
    if ((unit === 'chapter' || unit === 'title') && length === inner.length && length < 160) return { kind: 'heading' }
    if (unit === 'article' && length === inner.length && length < 90 && !inner.includes('\n') && !before.includes('\n') && (before.trim() !== '' || /^[\s\u00a0*_]*(?:ARTICLE|Article|Art\.|RULE|Rule|REGULATION|Regulation)(?![\p{L}])/u.test(inner))) return { kind: 'heading' }
    return opensBlock && closesBlock && unit === 'text' && length === inner.length && length < 70 && /^[\p{Lu}][\p{L}\s\u00a0,–-]*[\p{L}]$/u.test(inner) && !/\b(?:shall|should|may|will|have|has|is|are|recall|that)\b/i.test(inner)
      && !/^\p{Lu}\p{L}+ing\b/u.test(inner) ? { kind: 'heading' } : null
  },
}
