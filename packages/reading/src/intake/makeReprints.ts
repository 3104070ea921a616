import type { Source, SourceId } from '@travaux/model'
import { makeHashIndex } from './makeHashIndex.ts'
import { containment, sketchFromText, sketchOf, type Sketch } from './nearDuplicate.ts'

/** What a source is to one known before it. */
export interface Relation {
  readonly is: 'reprint' | 'version'
  readonly of: SourceId
  /** How the other is called: “Ministers meet” (Agency). */
  readonly called: string
}

/** The sources known so far, by their sketches. */
export interface Reprints {
  /** What `value` is to a source added before; null where it is a document of its own. Of one that was added itself, what it was on record as. */
  relationOf(id: SourceId, value: Source): Relation | null
  /** Makes a source known. One that is a reprint itself is no original of others. */
  add(id: SourceId, value: Source): void
}

interface Entry { readonly id: SourceId; readonly sketch: Sketch; readonly publisher: string; readonly title: string; readonly url: string; readonly day: number | null; readonly called: string }

/** By so many of its smallest hashes a source can be found. A half of another is missed once in 4000 times. */
const indexed = 12
/** Of the runs of four words of a reprint so many are the other's: one word in ten may be changed, or the end cut. */
const reprinted = 0.65
/** A later version may say much that the first did not. */
const updated = 0.35
/** Copy is reprinted within days. What is nearly the same weeks later is a form filled in again. */
const mostDays = 4
/** Runs of words that very many sources share tell nothing of any of them. */
const mostCandidates = 100

/**
 * Tells reprints and later versions. A reprint is nearly all in a source of another publisher, of about the same day, whatever its headline. The
 * same publisher's text, or the one at the same address, is a later version of the document, as is one that says of itself that it is updated
 * or corrected. The first that was known is taken for the original. About 500 bytes a source.
 */
export function makeReprints(): Reprints {
  const entries: Entry[] = []
  const byHash = makeHashIndex()
  const byUrl = new Map<string, number>()
  /** What those that were added were said to be. */
  const relations = new Map<SourceId, Pick<Relation, 'is' | 'of'> | null>()
  const placeOf = new Map<SourceId, number>()

  return {
    add(id, value) {
      const again = relations.has(id)
      relations.set(id, value.reprintOf !== undefined ? { is: 'reprint', of: value.reprintOf } : value.supersedes !== undefined ? { is: 'version', of: value.supersedes } : null)
      if (again || value.reprintOf !== undefined) return
      const entry = entryOf(id, value)
      if (entry === null) return
      const at = entries.push(entry) - 1
      placeOf.set(id, at)
      for (const hash of entry.sketch.subarray(0, indexed)) byHash.add(hash, at)
      if (entry.url !== '') byUrl.set(entry.url, at)
    },

    relationOf(id, value) {
      const before = relations.get(id)
      if (before !== undefined) return before === null ? null : { ...before, called: entries[placeOf.get(before.of) ?? -1]?.called ?? before.of }
      const entry = entryOf(id, value)
      if (entry === null) return null
      const candidates = new Set<number>()
      for (const hash of entry.sketch) byHash.each(hash, (at) => candidates.add(at).size < mostCandidates)
      const sameUrl = entry.url === '' ? undefined : byUrl.get(entry.url)
      if (sameUrl !== undefined) candidates.add(sameUrl)
      let best: { relation: Relation; share: number } | null = null
      for (const at of candidates) {
        const other = entries[at]
        if (other === undefined) continue
        const share = containment(entry.sketch, other.sketch)
        const is = relation(entry, other, share, containment(other.sketch, entry.sketch), value.text)
        // Of several versions the last is the one that is continued; else the nearest.
        if (is !== null && (best === null || share > best.share || share === best.share && is === 'version')) best = { relation: { is, of: other.id, called: other.called }, share }
      }
      return best?.relation ?? null
    },
  }
}

function relation(entry: Entry, other: Entry, share: number, otherShare: number, text: string): Relation['is'] | null {
  if (entry.url !== '' && entry.url === other.url) return share >= 0.1 || otherShare >= 0.1 ? 'version' : null
  if (entry.day !== null && other.day !== null && Math.abs(entry.day - other.day) > mostDays) return null
  const near = Math.max(share, otherShare)
  const ownAgain = entry.publisher !== '' && entry.publisher === other.publisher
  if (ownAgain && near >= updated && (entry.title === other.title && entry.title !== '' || near >= reprinted)) return 'version'
  if (near >= updated && (entry.publisher === '' || other.publisher === '' || ownAgain) && saysUpdated(entry, other, text)) return 'version'
  return share >= reprinted ? 'reprint' : null
}

/** "(Updated 14:05)", "Correction:", "UPDATE 2-…": in the headline, or at either end of the text, where the other's headline is the same. */
function saysUpdated({ title }: Entry, other: Entry, text: string): boolean {
  const marked = /\b(?:updated?|corrected|correction|refiled?|amended|clarification)\b/i
  const bare = (words: string) => words.replace(/\b(?:updated?|corrected|correction|refiled?)\b\s*\d*/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (bare(title) !== bare(other.title) || title === '') return false
  return marked.test(title) || marked.test(text.slice(0, 400)) || marked.test(text.slice(-300))
}

function entryOf(id: SourceId, { text, sketch: written, publisher, title, url, published }: Source): Entry | null {
  const sketch = written === undefined ? sketchOf(text) : sketchFromText(written)
  if (sketch === null) return null
  const day = published === null ? Number.NaN : Math.floor(Date.parse(published) / 86_400_000)
  return { id, sketch, publisher: publisher?.trim().toLowerCase() ?? '', title: title.trim().toLowerCase(), url: url?.trim().replace(/#.*$/, '').replace(/\/+$/, '') ?? '', day: Number.isNaN(day) ? null : day, called: `“${title.trim().slice(0, 120)}”${publisher === null ? '' : ` (${publisher})`}` }
}
