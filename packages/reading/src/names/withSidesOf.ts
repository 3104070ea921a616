import { makeId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge, SideKnown } from '../knowledge.ts'
import { tokenKind, type WithTokens } from '../layers.ts'
import { officeWords } from './officeWords.ts'

/** What an adjective of a state's name ends in, and what the name may end in instead. */
const endings: readonly (readonly [adjective: RegExp, names: readonly string[]])[] = [
  [/ian$/, ['ia', '', 'y']], [/an$/, ['a', '', 'e', 'o']], [/ese$/, ['', 'a', 'e']], [/i$/, ['', 'a']], [/ish$/, ['', 'land', 'ia']], [/ic$/, ['', 'ia', 'land']],
]

/** Knowledge with the sides that neither codebook nor gazetteer has, where a text has both the name and its adjective beside an office. */
export function withSidesOf({ text, tokens }: Document & WithTokens, knowledge: Knowledge): Knowledge {
  const words = new Set<string>()
  const adjectives = new Set<string>()
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== tokenKind.word || (tokens.to[t] ?? 0) - (tokens.from[t] ?? 0) < 4) continue
    const word = text.slice(tokens.from[t], tokens.to[t])
    if (!/^\p{Lu}\p{Ll}/u.test(word)) continue
    words.add(word)
    const next = tokens.lower[t + 1] ?? ''
    if (officeWords.heads.has(next) || officeWords.collective.has(next) || officeWords.parts.has(next)) adjectives.add(word)
  }
  const coined = new Map<string, SideKnown>()
  for (const adjective of adjectives) {
    if (knowledge.sideNamed(adjective) !== null) continue
    const name = nameOf(adjective, words)
    if (name === null || knowledge.sideNamed(name) !== null || knowledge.personNamed(name) !== null) continue
    const side: SideKnown = { id: makeId('side', name), name, adjective, aliases: [`${adjective}s`], given: false }
    for (const each of [name, adjective, `${adjective}s`]) coined.set(each, side)
  }
  if (coined.size === 0) return knowledge
  const byId = new Map([...coined.values()].map((side) => [side.id, side]))
  return {
    ...knowledge,
    sides: [...knowledge.sides, ...byId.values()],
    side: (id) => knowledge.side(id) ?? byId.get(id) ?? null,
    sideNamed: (each) => knowledge.sideNamed(each) ?? coined.get(each) ?? null,
    isAdjective: (each) => knowledge.isAdjective(each) || coined.has(each) && coined.get(each)?.name !== each,
  }
}

function nameOf(adjective: string, words: ReadonlySet<string>): string | null {
  for (const [ending, names] of endings) {
    if (!ending.test(adjective)) continue
    const stem = adjective.replace(ending, '')
    const name = names.find((each) => (stem + each).length > 3 && words.has(stem + each))
    if (name !== undefined) return stem + name
  }
  return null
}
