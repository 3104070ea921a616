import type { Subject, Folded } from '../folded.ts'
import { known, type Known } from '../views/known.ts'
import { listed } from '../views/listed.ts'
import { naming, type Naming } from '../views/naming.ts'
import { stancesByStatement } from '../views/stancesByStatement.ts'
import { statementDate } from '../views/statementDate.ts'
import { stanceWords } from '../views/stanceWords.ts'
import type { ViewOptions } from '../views/view.ts'

const columns = ['statement ID', 'time', 'document ID', 'document title', 'author', 'source', 'section', 'type', 'text', 'person', 'organization', 'concept', 'agreement', 'side', 'issue', 'stance', 'attribution', 'from', 'to'] as const

/**
 * Statements as a table (RFC 4180 but for `;` between fields), one row for each stance they carry and one where they carry none. The first thirteen
 * columns are those of an event list of Discourse Network Analyzer (github.com/leifeld/dna): the concept is the proposition, and agreement
 * is 1 where it is supported, also on conditions, 0 where it is opposed or not up for discussion.
 */
export function statementsCsv(folded: Folded, options: ViewOptions): string {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const rows = seen.all('statement').flatMap((statement) => rowsOf(seen, names, statement))
  return [columns, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('')
}

function rowsOf(seen: Known, names: Naming, statement: Subject<'statement'>): readonly (readonly string[])[] {
  const { id, value } = statement
  const [first] = value.content
  const source = first === undefined ? undefined : seen.get('source', first.source)
  if (first === undefined || source === undefined) return []
  const { title, publisher, genre, text } = source.value
  const day = statementDate(seen, statement).day
  const [side] = value.speakers.flatMap((speaker) => speaker.side ?? [])
  const start = [
    id, day === null ? '' : `${day} 00:00:00`, source.id, title, '', publisher ?? '', '', genre,
    value.content.map(({ from, to }) => text.slice(from, to)).join(' … '),
    listed(value.speakers.map(({ person, name }) => seen.get('person', person)?.value.name ?? name)),
    side === undefined ? '' : names.side(side),
  ]
  const end = (concept: string, agreement: string, of: string, issue: string, stance: string): readonly string[] => [...start, concept, agreement, of, issue, stance, value.attribution, String(first.from), String(value.content.at(-1)?.to)]
  const stances = seen.once(stancesByStatement).get(id) ?? []
  if (stances.length === 0) return [end('', '', side === undefined ? '' : names.side(side), value.issues.map((issue) => names.issue(issue)).join(', '), '')]
  return stances.map((stance) => end(
    names.proposition(stance.value.proposition), stance.value.stance === 'supports' || stance.value.stance === 'conditional' ? '1' : '0', names.side(stance.value.side),
    names.issue(seen.get('proposition', stance.value.proposition)?.value.issue ?? ''), stanceWords(stance.value.stance),
  ))
}

/** What a spreadsheet would take for a formula is given as text (owasp.org/www-community/attacks/CSV_Injection). */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
