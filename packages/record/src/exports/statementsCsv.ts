import type { Speaker } from '@travaux/model'
import type { Subject, Folded } from '../folded.ts'
import { known } from '../views/known.ts'
import type { Known } from '../views/table.ts'
import { listed } from '../views/listed.ts'
import { naming, type Naming } from '../views/names/naming.ts'
import { stancesByStatement } from '../views/statements/stancesByStatement.ts'
import { statementDate } from '../views/statements/statementDate.ts'
import { stanceWords } from '../views/statements/stanceWords.ts'
import type { ViewOptions } from '../views/view.ts'

const columns = ['statement ID', 'time', 'document ID', 'document title', 'author', 'source', 'section', 'type', 'text', 'person', 'organization', 'concept', 'agreement', 'side', 'issue', 'stance', 'attribution', 'from', 'to', 'statement', 'speakers'] as const

/** Without it Excel takes UTF-8 for the machine's own code page, and spoils every name that is not ASCII. */
const byteOrderMark = '\uFEFF'

/**
 * Statements as a table (RFC 4180 but for `;` between fields, UTF-8 with a byte order mark), one row for each stance they carry and one where they carry none. The
 * first thirteen columns are those of an event list of Discourse Network Analyzer (github.com/leifeld/dna): the concept is the proposition, and agreement
 * is 1 where it is supported, also on conditions, 0 where it is opposed or not up for discussion. There a statement holds one concept, so a row's `statement ID` is
 * the stance's id, the statement's own where it carries none; `statement` is the same in all its rows. Organization and person of a stance are the side that
 * holds it and those who speak for that side; `speakers` are all, whoever they are of.
 */
export function statementsCsv(folded: Folded, options: ViewOptions): string {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const rows = seen.all('statement').flatMap((statement) => rowsOf(seen, names, statement))
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('')
}

interface Taken { readonly id: string; readonly by: readonly Speaker[]; readonly side: string; readonly concept: string; readonly agreement: string; readonly issue: string; readonly stance: string }

function rowsOf(seen: Known, names: Naming, statement: Subject<'statement'>): readonly (readonly string[])[] {
  const { id, value } = statement
  const [first] = value.content
  const source = first === undefined ? undefined : seen.get('source', first.source)
  if (first === undefined || source === undefined) return []
  const { title, publisher, genre, text } = source.value
  const day = statementDate(seen, statement).day
  const called = (speakers: readonly Speaker[]): string => listed(speakers.map(({ person, name }) => seen.get('person', person)?.value.name ?? name))
  const sides = listed([...new Set(value.speakers.flatMap(({ side }) => side ?? []))].map((side) => names.side(side)))
  const silent: Taken = { id, by: value.speakers, side: sides, concept: '', agreement: '', issue: value.issues.map((issue) => names.issue(issue)).join(', '), stance: '' }
  const stances = seen.once(stancesByStatement).get(id) ?? []
  const all = stances.length === 0 ? [silent] : stances.map((stance): Taken => ({
    id: stance.id, by: value.speakers.filter(({ side }) => side === stance.value.side), side: names.side(stance.value.side),
    concept: names.proposition(stance.value.proposition), agreement: stance.value.stance === 'supports' || stance.value.stance === 'conditional' ? '1' : '0',
    issue: names.issue(seen.get('proposition', stance.value.proposition)?.value.issue ?? ''), stance: stanceWords(stance.value.stance),
  }))
  return all.map((row) => [
    row.id, day === null ? '' : `${day} 00:00:00`, source.id, title, '', publisher ?? '', '', genre, value.content.map(({ from, to }) => text.slice(from, to)).join(' … '),
    called(row.by), row.side, row.concept, row.agreement, row.side, row.issue, row.stance, value.attribution, String(first.from), String(value.content.at(-1)?.to), id, called(value.speakers),
  ])
}

/** What a spreadsheet would take for a formula is given as text (owasp.org/www-community/attacks/CSV_Injection). */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
