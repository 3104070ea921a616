import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Entry, Passage, Source, SourceId } from '@travaux/model'
import { matchesInParts, searchQuery } from '../../searchQuery.ts'
import type { Looked, SearchHit } from '../../store.ts'
import { terms } from '../../terms.ts'
import { paragraphs } from '../../views/sources/paragraphs.ts'
import type { compartmentIds } from './compartmentIds.ts'
import { termsTable } from './schema.ts'

interface Found { readonly source: SourceId; readonly position: number; readonly start: number; readonly stop: number; readonly score: number }

/**
 * Full-text search over the paragraphs of sources, of each compartment by itself. SQLite sees only terms that `terms` has made, parted by spaces; the
 * same function makes the query and finds the matches, so that the three cannot disagree in any script.
 */
export function paragraphIndex(db: DatabaseSync, compartments: ReturnType<typeof compartmentIds>): { add(place: number, entry: Entry): void; search(words: string, limit: number, looked?: Looked): readonly SearchHit[]; holds(sha256: string): boolean } {
  const bodyAt = db.prepare('SELECT body FROM entries WHERE position = ?')
  const sourceAt = (place: number): Source => (JSON.parse((bodyAt.get(place) as { body: string }).body) as { value: Source }).value
  const exists = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?')
  const writers = onceEach((compartment) => writerTo(db, compartment))
  const finders = onceEach((compartment) => finderIn(db, compartment))

  return {
    add(place, entry) {
      if (entry.kind !== 'source' || !('value' in entry)) return
      const source = entry.value
      const compartment = compartments.idOf(entry.compartment)
      if (exists.get(tableOf(compartment)) === undefined) db.exec(termsTable(tableOf(compartment)))
      const { indexed, addParagraph, addTerms, dropTerms, dropParagraphs } = writers(compartment)
      const before = indexed.get(entry.subject, compartment) as { position: number } | undefined
      if (before !== undefined) {
        if (sourceAt(before.position).text === source.text) return
        dropTerms.run(entry.subject, compartment)
        dropParagraphs.run(entry.subject, compartment)
      }
      for (const { from, to } of paragraphs(source)) {
        const { lastInsertRowid } = addParagraph.run(entry.subject, place, from, to, compartment)
        addTerms.run(lastInsertRowid, terms(source.text.slice(from, to)).map(({ term }) => term).join(' '))
      }
    },

    search(words, limit, { within, parts = (paragraph: Passage): readonly (readonly Passage[])[] => [[paragraph]] }: Looked = {}) {
      const wanted = searchQuery(words)
      const most = Math.floor(limit)
      if (wanted.length === 0 || most < 1) return []
      const match = wanted.map(({ terms: row, prefix }) => `"${row.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ')
      const texts = new Map<number, string>()
      const textAt = (place: number): string => {
        let text = texts.get(place)
        if (text === undefined) texts.set(place, text = sourceAt(place).text)
        return text
      }
      const hits = compartments.seen().filter(({ id }) => exists.get(tableOf(id)) !== undefined).flatMap(({ id }) => {
        const found: (SearchHit & { readonly score: number })[] = []
        for (const { source, position, start, stop, score } of finders(id).iterate({ match, within: within === undefined ? null : JSON.stringify([...within]) }) as unknown as Iterable<Found>) {
          const paragraph = { source, from: start, to: stop }
          const looked = parts(paragraph)
          const matches = looked.length === 0 ? [] : matchesInParts(textAt(position).slice(start, stop), wanted, paragraph, looked)
          if (matches.length > 0) found.push({ source, paragraph, matches, score })
          if (found.length === most) break
        }
        return found
      })
      return bestOnce(hits).slice(0, most).map(({ source, paragraph, matches }) => ({ source, paragraph, matches }))
    },

    /** Whether a source that may be seen was taken from the file with this hash. */
    holds(sha256) {
      const from = db.prepare(`SELECT 1 FROM (SELECT DISTINCT position AS place FROM paragraphs WHERE compartment = ?) JOIN entries ON position = place WHERE body ->> '$.value.sha256' = ?`)
      return compartments.seen().some(({ id }) => from.get(id, sha256) !== undefined)
    },
  }
}

function tableOf(compartment: number): string {
  return compartment === 1 ? 'paragraph_terms' : `paragraph_terms_${compartment}`
}

function finderIn(db: DatabaseSync, compartment: number): StatementSync {
  const table = tableOf(compartment)
  return db.prepare(`SELECT source, position, start, stop, rank AS score FROM ${table} JOIN paragraphs ON paragraphs.id = ${table}.rowid WHERE ${table} MATCH :match AND (:within IS NULL OR source IN (SELECT value FROM json_each(:within))) ORDER BY rank`)
}

function writerTo(db: DatabaseSync, compartment: number) {
  const table = tableOf(compartment)
  return {
    indexed: db.prepare('SELECT position FROM paragraphs WHERE source = ? AND compartment = ? ORDER BY id DESC LIMIT 1'),
    addParagraph: db.prepare('INSERT INTO paragraphs (source, position, start, stop, compartment) VALUES (?, ?, ?, ?, ?)'),
    addTerms: db.prepare(`INSERT INTO ${table} (rowid, terms) VALUES (?, ?)`),
    dropTerms: db.prepare(`DELETE FROM ${table} WHERE rowid IN (SELECT id FROM paragraphs WHERE source = ? AND compartment = ?)`),
    dropParagraphs: db.prepare('DELETE FROM paragraphs WHERE source = ? AND compartment = ?'),
  }
}

/** What `make` gives for a key, made once. */
function onceEach<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>()
  return (key) => {
    let one = made.get(key)
    if (one === undefined) made.set(key, one = make(key))
    return one
  }
}

/** Best first; a paragraph that is in two compartments once. Those that fit alike stay in their order. */
function bestOnce<Hit extends SearchHit & { readonly score: number }>(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.toSorted((a, b) => a.score - b.score).filter(({ paragraph: { source, from, to } }) => {
    const key = `${source} ${from} ${to}`
    return !seen.has(key) && seen.add(key)
  })
}
