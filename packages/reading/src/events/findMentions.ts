import { makeId, type Finding, type Passage, type PlaceId } from '@travaux/model'
import type { EventContext } from './eventContext.ts'

/**
 * Places of the codebook that sides name differently: one finding a place and text, its evidence every occurrence of any of
 * its names. Where names overlap, the longest is meant.
 */
export function findMentions({ document, knowledge, passage, at }: EventContext): readonly Finding<'mention'>[] {
  const places = (knowledge.codebook?.places ?? []).filter((place) => Object.keys(place.bySide).length > 0 || place.disputed)
  const named = new Map<string, PlaceId>()
  for (const { id, name, bySide, aliases } of places) {
    for (const each of [...Object.values(bySide), ...aliases, name]) if (each.trim() !== '' && !named.has(each.toLowerCase())) named.set(each.toLowerCase(), id)
  }
  if (named.size === 0) return []
  const alternatives = [...named.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new Map<PlaceId, Passage[]>()
  for (const match of document.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu'))) {
    const place = named.get(match[0].toLowerCase())
    if (place !== undefined) found.set(place, [...found.get(place) ?? [], passage(match.index, match.index + match[0].length)])
  }
  return [...found].map(([place, evidence]) => {
    const [first] = evidence
    return { subject: makeId('mention', ...at(first?.from ?? 0, first?.to ?? 0)), kind: 'mention', value: { place }, evidence, confidence: 0.95 }
  })
}
