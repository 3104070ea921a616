import type { Convention } from './convention.ts'

const place = /^[\s\u00a0]*(?:(?:[Ss]ee|[Cc]f\.?)[\s\u00a0]+(?:also[\s\u00a0]+)?)?(?:(?:draft[\s\u00a0])?(?:[Aa]rticles?|[Aa]rt\.|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?|[Cc]hapters?|[Aa]nnex(?:es)?|[Rr]ules?|[Ff]ootnotes?|[Dd]ecisions?|[Rr]esolutions?)[\s\u00a0]+(?:[\dIVXLC]+[\w.()/-]*|[A-Z])(?:[\s\u00a0]*(?:,|and|or|to|[-–])[\s\u00a0]*(?:(?:paragraphs?|paras?\.?)[\s\u00a0])?[\dIVXLC]+[\w.()/-]*)*(?:[\s\u00a0](?:above|below|of this \p{L}+))?)[\s\u00a0]*$/u
const symbol = /^(?=.*\d)[\s\u00a0]*(?:[A-Z]{1,8}[\w.]*\/)+[\w./()-]+[\s\u00a0]*$/
/** `[2014] EWHC 12`: the year of a law report; `[the rules](https://…)`: a link in Markdown. */
const report = /^[\s\u00a0](?:\d{1,3}[\s\u00a0])?[A-Z][A-Za-z.]*[A-Z.](?:[\s\u00a0](?:Civ|Crim|Rep|Admin)\.?)?[\s\u00a0]+(?:\d|\()/
const target = /^\((?:https?:|mailto:|#|\.{0,2}\/|[\w-]+(?:\/[\w.-]+|\.\w{2,4}))[^()\s]*(?:[\s\u00a0]+"[^"\n]*")?\)/

export const references: Convention = {
  name: 'references',
  what: 'a bracket that holds only where to look: `[see Article 5]`, `[WG/2/CRP.4]`, `[Article 2.14]`',
  known: 'a provision with its number, or the symbol of a document, and nothing else',
  examples: ['as provided for there [see Article 5]', 'in the annex [WG/2/CRP.4]'],
  bracket({ mark, inner, previous, next, length, after, unit, opensBlock }) {
    if (mark !== '[]' || length > 160 || length !== inner.length) return null
    if (target.test(after) || (opensBlock && /^:[\s\u00a0]+<?(?:https?:|mailto:|\.{0,2}\/|#)/.test(after)) || (/^(?:1[89]|20)\d\d$/.test(inner) && report.test(after))) return { kind: 'reference' }
    // An article's own number in brackets is its heading.
    if ((unit === 'article' || unit === 'chapter' || unit === 'title') && opensBlock) return null
    const beside = (previous !== null || next !== null) && !/^[\s\u00a0]*(?:see|cf)\b/i.test(inner)
    return length <= 80 && !beside && (place.test(inner) || symbol.test(inner)) ? { kind: 'reference' } : null
  },
}
