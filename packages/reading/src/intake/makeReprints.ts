import type { Source, SourceId } from '@travaux/model'
import { makeHashIndex } from './makeHashIndex.ts'
import { containment, mostHashes, type Sketch } from './nearDuplicate.ts'
import { saysNothingNew } from './saysNothingNew.ts'
import { knownBy } from './sketchText.ts'

/** What a source is to one known before it. */
export interface Relation {
  readonly is: 'reprint' | 'version'
  readonly of: SourceId
  /** How the other is called: “Ministers meet” (Agency). */
  readonly called: string
  /** Of a version: another publisher brought it out. */
  readonly byAnother?: true
}

/** The sources known so far, by their sketches. */
export interface Reprints {
  /** What `value` is to a source added before; null where it is a document of its own. Of one that was added itself, what it was on record as. */
  relationOf(id: SourceId, value: Source): Relation | null
  /** Makes a source known. One that is a reprint itself is no original of others. */
  add(id: SourceId, value: Source): void
}

interface Entry { readonly id: SourceId; readonly publisher: string | null; readonly title: string; readonly url: string; readonly day: number | null; readonly hashes: number; /** Where its sentences begin and end among those of all. */ readonly sentences: readonly [number, number] }

/** By so many of its smallest hashes a source can be found. A half of another is missed once in 4000 times. */
const indexed = 12
/** Of the runs of four words of a text that was copied so many are the other's: one word in ten may be changed, or the end cut. */
const reprinted = 0.65
/** A later version may say much that the first did not. */
const updated = 0.35
/** Copy is reprinted within days. What is nearly the same weeks later is a form filled in again. */
const mostDays = 4
/** Runs of words that very many sources share tell nothing of any of them. */
const mostCandidates = 100

/**
 * Tells reprints and later versions. Every sentence of a reprint stands in a source of about the same day, whatever its headline. What was copied but
 * has another word, number or name in a sentence, or a sentence more, is another version, for it may say the opposite. The same publisher's
 * changed text, or the one at the same address, is a later version of the document, as is one that says of itself that it is updated or
 * corrected. The first that was known is taken for the original. About a kilobyte a source.
 */
export function makeReprints(): Reprints {
  const entries: Entry[] = []
  /** sketches[entry * mostHashes + i]: one array for all, where one each would take as much again around it. */
  let sketches = new Uint32Array(1024 * mostHashes)
  const sketchAt = (at: number): Sketch => sketches.subarray(at * mostHashes, at * mostHashes + (entries[at]?.hashes ?? 0))
  /** The sentences of all, one source's after the other's. */
  let sentences = new Uint32Array(16_384)
  let sentencesEnd = 0
  const keepSentences = (hashes: Uint32Array): [number, number] => {
    const from = sentencesEnd
    sentencesEnd += hashes.length
    if (sentencesEnd > sentences.length) {
      const wider = new Uint32Array(Math.max(sentencesEnd, sentences.length * 2))
      wider.set(sentences)
      sentences = wider
    }
    sentences.set(hashes, from)
    return [from, sentencesEnd]
  }
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
      const known = knownBy(value.text, value.sketch)
      if (known === null) return
      const { sketch } = known
      const entry = { ...described(id, value), hashes: sketch.length, sentences: keepSentences(known.sentences) }
      const at = entries.push(entry) - 1
      if (at * mostHashes === sketches.length) {
        const wider = new Uint32Array(sketches.length * 2)
        wider.set(sketches)
        sketches = wider
      }
      sketches.set(sketch, at * mostHashes)
      placeOf.set(id, at)
      for (const hash of sketch.subarray(0, indexed)) byHash.add(hash, at)
      if (entry.url !== '') byUrl.set(entry.url, at)
    },

    relationOf(id, value) {
      const before = relations.get(id)
      if (before !== undefined) return before === null ? null : toldOf(before.is, before.of, entries[placeOf.get(before.of) ?? -1], value)
      const sketch = knownBy(value.text, value.sketch)?.sketch
      if (sketch === undefined) return null
      const entry = described(id, value)
      const candidates = new Set<number>()
      for (const hash of sketch) byHash.each(hash, (at) => candidates.add(at).size < mostCandidates)
      const sameUrl = entry.url === '' ? undefined : byUrl.get(entry.url)
      if (sameUrl !== undefined) candidates.add(sameUrl)
      let best: { relation: Relation; share: number } | null = null
      for (const at of candidates) {
        const other = entries[at]
        if (other === undefined) continue
        const share = containment(sketch, sketchAt(at))
        const holdsAll = () => saysNothingNew(value.text, sentences.subarray(...other.sentences))
        const is = relation(entry, other, share, containment(sketchAt(at), sketch), value.text, holdsAll)
        if (is === null) continue
        // A text that says nothing new is read nowhere. Of several versions the last is the one that is continued; else the nearest.
        const nearer = best === null || (is === best.relation.is ? share > best.share || share === best.share && is === 'version' : is === 'reprint')
        if (nearer) best = { relation: toldOf(is, other.id, other, value), share }
      }
      return best?.relation ?? null
    },
  }
}

type Told = Omit<Entry, 'hashes' | 'sentences'>

function relation(entry: Told, other: Told, share: number, otherShare: number, text: string, holdsAll: () => boolean): Relation['is'] | null {
  if (entry.url !== '' && entry.url === other.url) return share >= 0.1 || otherShare >= 0.1 ? 'version' : null
  if (entry.day !== null && other.day !== null && Math.abs(entry.day - other.day) > mostDays) return null
  const near = Math.max(share, otherShare)
  const publisher = plain(entry.publisher)
  const ownAgain = publisher !== '' && publisher === plain(other.publisher)
  if (ownAgain && near >= updated && (plain(entry.title) === plain(other.title) && plain(entry.title) !== '' || near >= reprinted)) return 'version'
  if (near >= updated && (publisher === '' || plain(other.publisher) === '' || ownAgain) && saysUpdated(entry, other, text)) return 'version'
  if (share < reprinted) return null
  return holdsAll() ? 'reprint' : 'version'
}

/** "(Updated 14:05)", "Correction:", "UPDATE 2-…": in the headline, or at either end of the text, where the other's headline is the same. */
function saysUpdated({ title }: Told, other: Told, text: string): boolean {
  const marked = /\b(?:updated?|corrected|correction|refiled?|amended|clarification)\b/i
  const bare = (words: string) => words.replace(/\b(?:updated?|corrected|correction|refiled?)\b\s*\d*/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (bare(plain(title)) !== bare(plain(other.title)) || plain(title) === '') return false
  return marked.test(title) || marked.test(text.slice(0, 400)) || marked.test(text.slice(-300))
}

function described(id: SourceId, { publisher, title, url, published }: Source): Told {
  const day = published === null ? Number.NaN : Math.floor(Date.parse(published) / 86_400_000)
  return { id, publisher, title, url: url?.trim().replace(/#.*$/, '').replace(/\/+$/, '') ?? '', day: Number.isNaN(day) ? null : day }
}

function toldOf(is: Relation['is'], of: SourceId, other: Told | undefined, { publisher }: Source): Relation {
  const [own, others] = [plain(publisher), plain(other?.publisher ?? null)]
  return { is, of, called: called(other) ?? of, ...is === 'version' && own !== '' && others !== '' && own !== others ? { byAnother: true } : {} }
}

function plain(words: string | null): string {
  return words?.trim().toLowerCase() ?? ''
}

function called(entry: Told | undefined): string | undefined {
  return entry === undefined ? undefined : `“${entry.title.trim().slice(0, 120)}”${entry.publisher === null ? '' : ` (${entry.publisher})`}`
}
