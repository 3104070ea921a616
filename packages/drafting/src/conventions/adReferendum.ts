import type { Convention } from './convention.ts'
import { readSides } from './sides/readSides.ts'

const said = /^(?:(?:(?:paragraphs?|paras?\.?|text|article|chapeau|title)[\s\u00a0]*)?[\d.]*(?:bis|ter|quater|alt)?[.:]?[\s\u00a0]+)?(?:(?:pre-?|provisionally[\s\u00a0]+)?(?:agreed|accepted|approved|cleared))?[\s,\u00a0]*(?:in principle[\s,]*)?\(?ad[\s\u00a0-]*ref(?:erendum|\.|(?!\p{L}))\)?[\s\u00a0]*(?:by|[:–—-])?[\s\u00a0]*/iu

export const adReferendum: Convention = {
  name: 'ad-referendum',
  what: '`[Agreed ad ref]`: agreed by those in the room, awaiting their capitals',
  known: 'the bracket says "ad referendum" or "ad ref", with or without the sides that await',
  examples: ['The Secretariat shall keep the register. [Agreed ad ref]', '3. The register shall be public. [ad referendum: NZ, CL]'],
  bracket({ inner, sides, length }) {
    if (length > 120 || !/ref/i.test(inner)) return null
    const trimmed = inner.trimStart()
    const by = inner.length - trimmed.length
    const hit = said.exec(trimmed)
    if (hit !== null) {
      const named = readSides(trimmed, hit[0].length, sides)
      if (named === null) return { kind: 'ad-referendum' }
      return { kind: 'ad-referendum', attributions: [{ from: 0, to: length, sides: named.sides.map(({ name }) => name), role: 'support', wordsFrom: 0, wordsTo: 0 }] }
    }
    const named = length < 80 ? readSides(inner, by, sides) : null
    if (named === null || !/^[\s:,\u00a0-]*(?:agrees?[\s\u00a0]+)?ad[\s\u00a0-]*ref(?:erendum|\.)?\s*$/i.test(inner.slice(named.to))) return null
    return { kind: 'ad-referendum', attributions: [{ from: by, to: length, sides: named.sides.map(({ name }) => name), role: 'support', wordsFrom: by, wordsTo: by }] }
  },
}
