import type { Convention, Found } from './convention.ts'
import { readSides } from './sides/readSides.ts'

const alternative = /^[\s\u00a0]*(?:['’]s?[\s\u00a0])?[\s\u00a0]*(?:[Aa]lternative|[Aa]lternate|ALT(?:ERNATIVE)?|[Aa]lt\.?|[Cc]ounter-?|[Nn]ew|[Rr]evised|[Cc]ompromise|[Jj]oint)[\s\u00a0]*(?:[Pp]roposal|[Tt]ext|[Ww]ording|[Pp]aragraph|[Ll]anguage|[Aa]rticle)?(?:[\s\u00a0](?:to|for|on)[\s\u00a0][^:\n[\]]{1,60})?[\s\u00a0]*:[\s\u00a0]*/

export const namedAlternatives: Convention = {
  name: 'named-alternatives',
  what: '`[CL/VN Alternative Proposal: …]`, `[NZ/CA propose: ALT 3. …]`; a full stop may end the names: `[NZ/Can/Mex. Noting that …]`',
  known: 'sides at the bracket\'s beginning with "alternative", or with a full stop and a sentence after',
  examples: ['[CL/VN Alternative Proposal: Each Party shall name one point of contact.]', '[NZ/Can/Mex. Noting that the fleet has grown,]', '[NZ/CA propose: ALT 3. The Council meets twice a year.]'],
  bracket({ inner, length, sides }): Found | null {
    const lead = /^[\s\u00a0*_]*/.exec(inner)?.[0].length ?? 0
    const read = readSides(inner, lead, sides)
    if (read === null) return null
    const rest = inner.slice(read.to)
    const said = read.sides.every(({ known, name }) => known || /^[A-Z\d-]+$/.test(name)) ? alternative.exec(rest) : null
    const stop = said === null && !read.anonymous && read.sides.every(({ known }) => known) && inner.charAt(read.to - 1) !== '.' ? /^\.[\s\u00a0]+(?=[\p{Lu}\d([“"])/u.exec(rest) : null
    const from = said !== null ? read.to + said[0].length : stop !== null ? read.to + stop[0].length : null
    if (from === null) return /:[\s\u00a0]*(?:ALT|Alt)\.?[\s\u00a0]*\d/.test(rest.slice(0, 60)) ? {} : null
    // One name and a full stop may be a sentence's end; one that is a state's name written out is its subject.
    if (stop !== null && read.sides.length === 1 && (read.sides[0]?.name.length ?? 0) > 4) return null
    return { kind: 'attributed', attributions: [{ from: lead, to: length, sides: read.sides.map(({ name }) => name), role: 'propose', wordsFrom: from, wordsTo: length }] }
  },
}
