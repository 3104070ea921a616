import type { Convention } from './convention.ts'
import type { Placeholder } from '../syntax/bracketedText.ts'

const block = /[█▇■▮]{2,}(?:[\s\u00a0]*[█▇■▮]{2,})*|\[(?:REDACTED|redacted|Redacted)\]/g

export const redactions: Convention = {
  name: 'redactions',
  what: 'what was blacked out: ███, `[redacted]`',
  known: 'two full blocks or more in a row',
  examples: ['[███: The Parties shall open their ports.]', 'as ████████ proposed'],
  bracket({ inner, mark }) {
    return mark === '[]' && /^[\s\u00a0]*redacted[\s\u00a0]*$/i.test(inner) ? { kind: 'placeholder' } : null
  },
  passage({ text }) {
    if (!text.includes('edacted') && !text.includes('EDACTED') && !/[█▇■▮]{2}/.test(text)) return null
    const found = [...text.matchAll(block)].map((hit): Placeholder => ({ from: hit.index, to: hit.index + hit[0].length, kind: 'elided' }))
    return found.length === 0 ? null : { placeholders: found }
  },
}
