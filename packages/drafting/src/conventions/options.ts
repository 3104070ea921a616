import { optionLabelAt } from '../syntax/optionLabelAt.ts'
import type { Convention, FoundOption } from './convention.ts'
import { isEmpty } from './emptyOptions.ts'

const words = /Option|OPTION|Alternative|ALTERNATIVE|Variant|VARIANT|ALT|Alt|Facilitat|FACILITAT|Chair|Co-?[Cc]hair/g
const lead = /^[\s\u00a0]*(?:(?:[([]?(?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,6}|[IVX]{1,5})(?:[.)\]](?:[\dxX]{1,3})?)*(?:[ \u00a0]?(?:bis|ter|quater|alt))*[.)\]]?[\s\u00a0]+)?)[\s\u00a0*_[{(#>•-]*$/
const follows = /^[\s\u00a0]*[*_]{0,3}[\s\u00a0]*(?:$|[:.–—)\]([{*“"-]|[\r\n]|(?:for|on|to|in)[\s\u00a0]+(?:the[\s\u00a0])?(?:draft[\s\u00a0])?(?:rules?|paragraphs?|paras?|articles?|sections?|chapters?)|\p{Lu}|\d)/u
const followsInLine = /^[\s\u00a0]*[*_]{0,3}[\s\u00a0]*(?:$|[:–—]|\.[\s\u00a0]|[\r\n]|\([^)\n]*\)[\s\u00a0]*:|for[\s\u00a0]+(?:the[\s\u00a0])?(?:draft[\s\u00a0])?(?:rules?|paragraphs?|paras?|articles?|sections?))/u
const noun = /(?:^|[\s\u00a0(])(?:in|under|of|to|see|with|and|or|by|from|the|this|that|as|than|for|either|both|prefers?|supports?|proposes?|opposes?|on|between|favou?rs?|choose|chooses|per|via|like|an?|its|same|retains?|deletes?|merge|linked)[\s\u00a0]*$/i
const covered = /^[\s\u00a0*_:]*\(?[\s\u00a0*_]*(?:for[\s\u00a0](?:draft[\s\u00a0])?)?(?:paras?\.?|paragraphs?|articles?|rules?)[\s\u00a0]+(\d{1,3}(?:\.\d+)?)[a-z]*(?:[\s\u00a0]*(?:[-–—]+|to|and)[\s\u00a0]*(\d{1,3}(?:\.\d+)?))?/i

export const options: Convention = {
  name: 'options',
  what: 'options: `Option 1:`, `Option (a):`, `**Option I** (paras 6–9bis):`, `[Option 1: …`, `ALTERNATIVE A`, "Facilitators\' Option", "Optional Additions", also run together in one line',
  known: 'the label opens its line, or stands in a line with a colon, the line\'s end or "for rules" behind it and no preposition before',
  examples: ['Option 1:\n2. The Parties shall meet.\n\nOption 2:\n2. The Parties may meet.\n', '[Option (a): by consensus,\n\nOption (b): by vote]', 'They agreed on all else. Option I for rules 6 to 8 The fund is public. Option II for rules 6 to 8 The fund is private.', "ALTERNATIVE A\n\n1. Words.\n\nFacilitators' Option\n\n1. Other words."],
  bracket({ inner, mark }) {
    const at = /^[\s\u00a0*_]*/.exec(inner)?.[0].length ?? 0
    const label = optionLabelAt(inner, at)
    return label !== null && mark === '[]' && follows.test(inner.slice(label.to, label.to + 40)) ? { kind: 'option' } : null
  },
  passage({ text, unit }) {
    if (unit === 'furniture') return null
    const found: FoundOption[] = []
    for (const hit of text.matchAll(words)) {
      const option = optionIn(text, hit.index)
      if (option !== null) found.push(option)
    }
    return found.length === 0 ? null : { options: found }
  },
}

function optionIn(text: string, at: number): FoundOption | null {
  const label = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? null : optionLabelAt(text, at)
  if (label === null) return null
  const near = text.slice(Math.max(0, at - 300), at)
  const line = at - near.length + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r'), near.lastIndexOf('\f')) + 1
  const before = text.slice(line, at)
  const after = text.slice(label.to, label.to + 80)
  const opens = /[[{][\s\u00a0*_]*$/.exec(before.slice(-12))
  const first = before.length < 40 && lead.test(before)
  // "ALT 3." inside a line is the name of an alternative whose sides stand before it.
  // Behind the number of a paragraph it belongs to the number: "41. Alt1 The Parties".
  if (/^alt\b/i.test(label.label) && /\d/.test(before) && !/^[\s\u00a0*_]*:/.test(after)) return null
  if (!first && /^alt/i.test(label.label) && !/^alternative/i.test(label.label)) return null
  if (first ? !follows.test(after) || /^ALT|^Alt/.test(label.label) && !/^[.:\s]/.test(after) : !(followsInLine.test(after) && (opens !== null || !noun.test(before.slice(-24))))) return null
  // A number that goes on, "Option 1.2", and a sentence about an option, "Option 1 The", are told by what follows.
  if (first && /^[\s\u00a0]+(?:and|or|is|was|would|could|shall|should|may|of|above|below)\b/.test(after)) return null
  const opened = opens === null ? -1 : line + Math.max(0, before.length - 12) + opens.index
  const bracket = opened >= 0 && text.charAt(opened) === '[' ? opened : null
  const covers = covered.exec(after)
  return {
    from: first ? line : bracket ?? at, to: label.to, label: label.label, style: label.style, number: label.number, bracket, empty: isEmpty(text.slice(label.to, label.to + 160)),
    covers: covers === null ? null : [Number.parseInt(covers[1] as string, 10), Number.parseInt(covers[2] ?? covers[1] as string, 10)],
  }
}
