import type { Entry, Source, SourceId } from '@travaux/model'
import type { ClientBase } from 'pg'
import type { Clearance } from '../../clearance.ts'
import { matchesInParts, searchQuery, type Wanted } from '../../searchQuery.ts'
import type { Looked, SearchHit } from '../../store.ts'
import { terms } from '../../terms.ts'
import { paragraphs } from '../../views/sources/paragraphs.ts'

type Database = Pick<ClientBase, 'query'>
interface Candidate { readonly source: SourceId; readonly compartment: string; readonly start: number; readonly stop: number; readonly position: number; score: number }

/**
 * Search over the paragraphs of sources by terms in a table of our own, so that any server that speaks SQL finds the same. Ranked by BM25 (Robertson &
 * Zaragoza 2009), reckoned among what may be seen alone.
 */
export function paragraphIndex(dossier: string, clearance: Clearance) {
  const seen = clearance === 'everything' ? null : clearance
  return {
    /** Adds the paragraphs of a source, in place of those of an earlier text of it. */
    async add(db: Database, position: number, entry: Entry): Promise<void> {
      if (entry.kind !== 'source' || !('value' in entry)) return
      const before = await db.query<{ position: number }>('SELECT position FROM travaux_paragraphs WHERE dossier = $1 AND compartment = $2 AND source = $3 LIMIT 1', [dossier, entry.compartment, entry.subject])
      if (before.rows[0] !== undefined) {
        if ((await sourceAt(db, before.rows[0].position)).text === entry.value.text) return
        for (const table of ['travaux_terms', 'travaux_paragraphs']) await db.query(`DELETE FROM ${table} WHERE dossier = $1 AND compartment = $2 AND source = $3`, [dossier, entry.compartment, entry.subject])
      }
      const rows = paragraphs(entry.value).map(({ from, to }) => ({ from, to, terms: terms(entry.value.text.slice(from, to)).map(({ term }) => indexed(term)) }))
      await db.query(
        `INSERT INTO travaux_paragraphs (dossier, compartment, source, start, stop, position, terms) SELECT $1, $2, $3, start, stop, $4, terms FROM unnest($5::INT4[], $6::INT4[], $7::INT4[]) AS given (start, stop, terms)`,
        [dossier, entry.compartment, entry.subject, position, rows.map(({ from }) => from), rows.map(({ to }) => to), rows.map((row) => row.terms.length)],
      )
      const counts = rows.flatMap(({ from, terms: all }) => [...Map.groupBy(all, (term) => term)].map(([term, times]) => ({ term, start: from, times: times.length })))
      await db.query(
        `INSERT INTO travaux_terms (dossier, compartment, source, term, start, times) SELECT $1, $2, $3, term, start, times FROM unnest($4::TEXT[], $5::INT4[], $6::INT4[]) AS given (term, start, times)`,
        [dossier, entry.compartment, entry.subject, counts.map(({ term }) => term), counts.map(({ start }) => start), counts.map(({ times }) => times)],
      )
    },

    async search(db: Database, words: string, limit: number, { within, parts = (paragraph) => [[paragraph]] }: Looked = {}): Promise<readonly SearchHit[]> {
      const wanted = searchQuery(words)
      const most = Math.floor(limit)
      if (wanted.length === 0 || most < 1) return []
      const texts = new Map<number, string>()
      const hits: SearchHit[] = []
      const given = new Set<string>()
      for (const { source, start, stop, position } of await candidates(db, wanted)) {
        const key = `${source} ${start} ${stop}`
        const at = { source, from: start, to: stop }
        const looked = given.has(key) || within?.has(source) === false ? [] : parts(at)
        if (looked.length === 0) continue
        let text = texts.get(position)
        if (text === undefined) texts.set(position, text = (await sourceAt(db, position)).text)
        // All the terms are there; whether they stand in a row only the text tells.
        const matches = matchesInParts(text.slice(start, stop), wanted, at, looked)
        if (matches.length === 0) continue
        given.add(key)
        hits.push({ source, paragraph: at, matches })
        if (hits.length === most) break
      }
      return hits
    },

    /** Whether a source that may be seen was taken from the file with this hash. */
    async holds(db: Database, sha256: string): Promise<boolean> {
      // In the words of an entry a quotation mark is escaped, so the key is found only where it is one.
      const { rows } = await db.query<{ body: string }>(
        `SELECT body FROM travaux_entries WHERE dossier = $1 AND body LIKE $3 AND position IN (SELECT position FROM travaux_paragraphs WHERE dossier = $1 AND ($2::TEXT[] IS NULL OR compartment = ANY ($2)))`,
        [dossier, seen, `%"sha256":"${sha256}"%`],
      )
      return rows.some(({ body }) => valueIn(body).sha256 === sha256)
    },
  }

  async function sourceAt(db: Database, position: number): Promise<Source> {
    const { rows } = await db.query<{ body: string }>('SELECT body FROM travaux_entries WHERE dossier = $1 AND position = $2', [dossier, position])
    return valueIn(rows[0]?.body ?? '{}')
  }

  /** Paragraphs that hold every term, best first; those that fit alike by source and place. */
  async function candidates(db: Database, wanted: readonly Wanted[]): Promise<readonly Candidate[]> {
    const { rows: [all] } = await db.query<{ count: string; mean: number | null }>('SELECT count(*) AS count, avg(terms)::FLOAT8 AS mean FROM travaux_paragraphs WHERE dossier = $1 AND ($2::TEXT[] IS NULL OR compartment = ANY ($2))', [dossier, seen])
    const [total, mean] = [Number(all?.count ?? 0), all?.mean ?? 1]
    let found: Map<string, Candidate> | null = null
    for (const [term, prefix] of termsOf(wanted)) {
      const { rows } = await db.query<Candidate & { times: string; terms: number }>(
        `SELECT t.source, t.compartment, t.start, p.stop, p.position, p.terms, sum(t.times) AS times FROM travaux_terms t
         JOIN travaux_paragraphs p ON p.dossier = t.dossier AND p.compartment = t.compartment AND p.source = t.source AND p.start = t.start
         WHERE t.dossier = $1 AND ($2::TEXT[] IS NULL OR t.compartment = ANY ($2)) AND ${prefix ? 't.term LIKE $3' : 't.term = $3'}
         GROUP BY t.source, t.compartment, t.start, p.stop, p.position, p.terms`,
        // Terms hold letters and digits only, so none of what LIKE reads as something else. Not a range: some languages' order puts “ch” behind “h”.
        [dossier, seen, prefix ? `${indexed(term)}%` : indexed(term)],
      )
      const rarity = Math.log(1 + (total - rows.length + 0.5) / (rows.length + 0.5))
      const next = new Map<string, Candidate>()
      for (const { times, terms: length, ...row } of rows) {
        const key = `${row.compartment} ${row.source} ${row.start}`
        const before: Candidate | undefined = found === null ? { ...row, score: 0 } : found.get(key)
        if (before === undefined) continue
        const often = Number(times)
        next.set(key, { ...before, score: before.score + rarity * often * 2.2 / (often + 1.2 * (0.25 + 0.75 * length / mean)) })
      }
      found = next
    }
    return [...found?.values() ?? []].sort((a, b) => b.score - a.score || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start))
  }
}

/** As much of a term as a server's index takes (PostgreSQL's: 2,704 bytes a row). A paragraph found by it is held against the whole word. */
function indexed(term: string): string {
  return term.slice(0, 250)
}

function valueIn(body: string): Source {
  return (JSON.parse(body) as { value: Source }).value
}

/** Each term that must be there, once, and whether it may go on. */
function termsOf(wanted: readonly Wanted[]): ReadonlyMap<string, boolean> {
  const all = new Map<string, boolean>()
  for (const { terms: row, prefix } of wanted) row.forEach((term, i) => all.set(term, (all.get(term) ?? true) && prefix && i === row.length - 1))
  return all
}
