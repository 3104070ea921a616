import type { Convention } from './convention.ts'

const nothing = /^[\s\u00a0]*[*_]{0,3}[\s\u00a0]*(?:\([^)\n]{0,40}\)[\s\u00a0]*)?[:.–—-]?[\s\u00a0*_]*[[{]?[\s\u00a0*_]*(?:No|NO|no)[\s\u00a0]+(?:text|such|provisions?|references?|article|paragraph|language|option|blanket|TEXT)(?![\p{L}])[^\n;.[\]{}]{0,110}(?:[\n;.\]}]|$)/u

/** Whether what stands behind an option's label says that nothing is to stand there. */
export function isEmpty(after: string): boolean {
  return nothing.test(after)
}

export const emptyOptions: Convention = {
  name: 'empty-options',
  what: 'options without words: `No text`, `[No text.]`, `{No text required}`, "No provision on …"',
  known: '"no" with text, provision, reference, article or paragraph, alone behind an option\'s label or in a bracket',
  examples: ['Option 2: No text.', 'Option 3: {No text required}', '**Option 2:** [No provision on transfers.][no text]'],
  bracket({ inner, length, before }) {
    if (length !== inner.length || length > 120 || !/^[\s\u00a0*_]*no/i.test(inner)) return null
    if (/^[\s\u00a0*_]*no[\s\u00a0]+text(?![\p{L}])[^.;]{0,90}[.;]?[\s\u00a0*_]*$/iu.test(inner)) return { kind: 'empty-option' }
    return /[Oo]ption[\s\u00a0]*\(?\w{1,3}\)?[\s\u00a0*_]*[:.–—]?[\s\u00a0*_]*$/.test(before.slice(-30)) && isEmpty(inner) ? { kind: 'empty-option' } : null
  },
  passage({ text }) {
    return text.includes('ption') && /\b[Nn]o[\s\u00a0]+text\b/.test(text) ? {} : null
  },
}
