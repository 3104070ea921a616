import type { DatabaseSync } from 'node:sqlite'
import type { Entry, Source, SourceId } from '@travaux/model'
import { matchesIn, searchQuery } from '../../searchQuery.ts'
import type { SearchHit } from '../../store.ts'
import { terms } from '../../terms.ts'
import { paragraphs } from '../../views/paragraphs.ts'

/**
 * Full-text search over the paragraphs of sources. SQLite sees only terms that `terms` has made, parted by spaces; the
 * same function makes the query and finds the matches, so that the three cannot disagree in any script.
 */
export function paragraphIndex(db: DatabaseSync): { add(position: number, entry: Entry): void; search(words: string, limit: number, within?: ReadonlySet<SourceId>): readonly SearchHit[] } {
  const indexed = db.prepare('SELECT position FROM paragraphs WHERE source = ? ORDER BY id DESC LIMIT 1')
  const bodyAt = db.prepare('SELECT body FROM entries WHERE position = ?')
  const addParagraph = db.prepare('INSERT INTO paragraphs (source, position, start, stop) VALUES (?, ?, ?, ?)')
  const addTerms = db.prepare('INSERT INTO paragraph_terms (rowid, terms) VALUES (?, ?)')
  const dropTerms = db.prepare('DELETE FROM paragraph_terms WHERE rowid IN (SELECT id FROM paragraphs WHERE source = ?)')
  const dropParagraphs = db.prepare('DELETE FROM paragraphs WHERE source = ?')
  const find = db.prepare(`SELECT source, position, start, stop FROM paragraph_terms JOIN paragraphs ON paragraphs.id = paragraph_terms.rowid
    WHERE paragraph_terms MATCH :match AND (:within IS NULL OR source IN (SELECT value FROM json_each(:within))) ORDER BY rank LIMIT :limit`)
  const sourceAt = (position: number): Source => (JSON.parse((bodyAt.get(position) as { body: string }).body) as { value: Source }).value

  return {
    add(position, entry) {
      if (entry.kind !== 'source' || !('value' in entry)) return
      const source = entry.value
      const before = indexed.get(entry.subject) as { position: number } | undefined
      if (before !== undefined) {
        if (sourceAt(before.position).text === source.text) return
        dropTerms.run(entry.subject)
        dropParagraphs.run(entry.subject)
      }
      for (const { from, to } of paragraphs(source)) {
        const { lastInsertRowid } = addParagraph.run(entry.subject, position, from, to)
        addTerms.run(lastInsertRowid, terms(source.text.slice(from, to)).map(({ term }) => term).join(' '))
      }
    },

    search(words, limit, within) {
      const wanted = searchQuery(words)
      if (wanted.length === 0 || limit < 1) return []
      const match = wanted.map(({ terms: row, prefix }) => `"${row.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ')
      const texts = new Map<number, string>()
      const hits = find.all({ match, within: within === undefined ? null : JSON.stringify([...within]), limit: Math.floor(limit) }) as unknown as { source: SourceId; position: number; start: number; stop: number }[]
      return hits.map(({ source, position, start, stop }) => {
        let text = texts.get(position)
        if (text === undefined) texts.set(position, text = sourceAt(position).text)
        return { source, paragraph: { source, from: start, to: stop }, matches: matchesIn(text.slice(start, stop), wanted, source, start) }
      })
    },
  }
}
