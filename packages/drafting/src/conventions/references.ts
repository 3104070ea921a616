import type { Convention } from './convention.ts'

const place = /^[\s\u00a0]*(?:see[\s\u00a0]+(?:also[\s\u00a0]+)?)?(?:(?:draft[\s\u00a0])?(?:[Aa]rticles?|[Aa]rt\.|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?|[Cc]hapters?|[Aa]nnex(?:es)?|[Rr]ules?|[Ff]ootnotes?|[Dd]ecisions?|[Rr]esolutions?)[\s\u00a0]+(?:[\dIVXLC]+[\w.()/-]*|[A-Z])(?:[\s\u00a0]*(?:,|and|or|to|[-–])[\s\u00a0]*(?:(?:paragraphs?|paras?\.?)[\s\u00a0])?[\dIVXLC]+[\w.()/-]*)*(?:[\s\u00a0](?:above|below|of this \p{L}+))?)[\s\u00a0]*$/u
const symbol = /^(?=.*\d)[\s\u00a0]*(?:[A-Z]{1,8}[\w.]*\/)+[\w./()-]+[\s\u00a0]*$/

export const references: Convention = {
  name: 'references',
  what: 'a bracket that holds only where to look: `[see Article 5]`, `[WG/2/CRP.4]`, `[Article 2.14]`',
  known: 'a provision with its number, or the symbol of a document, and nothing else',
  examples: ['as provided for there [see Article 5]', 'in the annex [WG/2/CRP.4]'],
  bracket({ mark, inner, previous, next, length }) {
    if (mark !== '[]' || length > 80 || length !== inner.length || previous !== null || next !== null) return null
    return place.test(inner) || symbol.test(inner) ? { kind: 'reference' } : null
  },
}
