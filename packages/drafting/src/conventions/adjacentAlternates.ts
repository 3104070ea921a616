import type { Convention } from './convention.ts'

export const adjacentAlternates: Convention = {
  name: 'adjacent-alternates',
  what: 'rival words in brackets that touch: `[shall][should][other]`, `[in spring] [in autumn]`, `[shall]/[should]`, whole paragraphs `2. [Notes …;] [Invites …;]`',
  known: 'the bracket before or after touches, or is parted by a space, a slash or "or"',
  examples: ['Each Party [shall][should][other] report.', 'The Council meets [in spring] [in autumn].', 'They [shall]/[should]/[may] consult.', '2. [Notes the report;] [Invites the Parties to read the report;]'],
  bracket({ mark, inner, previous, next }) {
    return mark === '[]' && isRival(inner) && [previous, next].some((other) => other !== null && isRival(other)) ? { kind: 'alternative' } : null
  },
}

/** Words, not a mark or a note; what begins with a comma is put in, not put instead. */
function isRival(other: string): boolean {
  if (/^[,;.:]/.test(other)) return false
  return other.length > 12 || !/^[\s\u00a0]*(?:\^?\w{0,2}\d{0,3}|sic|…|\.{3})[\s\u00a0]*$/.test(other) || /^[\s\u00a0]*(?:to|in|on|or|of|by|at|as|be|is|an|no|a|X)[\s\u00a0]*$/.test(other)
}
