import type { SideId, Source } from '@travaux/model'
import { negotiating } from '../names/negotiating.ts'
import { sidesIn } from '../names/sidesIn.ts'
import type { Known } from '../table.ts'

/** Whose account a source is: a side's own organs', both or all sides' together, a third State's, the press's, a note for the file, or not to be told. */
export interface PublishedBy { readonly is: 'side' | 'joint' | 'third' | 'press' | 'note' | 'unknown'; readonly sides: readonly SideId[] }

/**
 * Whose account a source is, by its publisher: a side's where the publisher is called as the side is ("Kremlin"), or as the side and an organ of State ("Japanese foreign ministry"); a paper that only bears a country's name is
 * the press. A note says so itself.
 */
export function publishedBy(known: Known, { publisher, genre }: Pick<Source, 'publisher' | 'genre'>): PublishedBy {
  const written = publisher ?? ''
  const named = sidesIn(known, written)
  const isSide = named.length > 0 && named.reduce((left, { from, to }) => left - (to - from), written.replace(/^the\s+/i, '').trim().length) <= 0
  if (named.length > 0 && (isSide || organ.test(written))) {
    const all = [...new Set(named.map(({ side }) => side))]
    const sides = all.filter((side) => known.once(negotiating).has(side))
    return sides.length === 0 ? { is: 'third', sides: all } : { is: sides.length > 1 ? 'joint' : 'side', sides }
  }
  if (genre === 'treaty') return { is: 'joint', sides: [] }
  if (genre === 'note') return { is: 'note', sides: [] }
  return { is: publisher === null || organ.test(written) ? 'unknown' : 'press', sides: [] }
}

/** Words for an organ of State, in the languages in which publishers of official texts most often call themselves. */
const organ = /\b(?:ministry|ministries|minister|foreign (?:office|affairs)|government|cabinet|presiden\w+|premier|chancell\w+|embassy|state department|department of state|permanent mission|delegation|white house|kremlin|parliament|duma|diet|senate|minist[eè]re|ministerio|gouvernement|gobierno|auswärtiges|bundesregierung|außenministerium)\b|министерств|(?<!\p{L})мид(?!\p{L})|кремл|правительств|посольств|президент|外務省|外交部|政府|内閣|官邸|大使館|외교부|청와대/iu
