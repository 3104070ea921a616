import { speaksFor, type SideId, type Statement, type SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { compare } from '../compare.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import { known } from '../known.ts'
import { ladderOf } from './ladderOf.ts'
import { listed } from '../listed.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { spokenWords } from './spokenWords.ts'
import { statementDate } from './statementDate.ts'
import { statementTitle } from './statementTitle.ts'
import type { Ladder, Quote, ReviewShown, ViewOptions } from '../view.ts'

export interface StatementRow {
  readonly subject: SubjectId
  readonly date: string | null
  readonly speaker: string
  readonly office: string | null
  readonly side: SideId | null
  readonly sideName: string | null
  readonly mode: Statement['mode']
  readonly ladder: Ladder
  readonly title: string
  readonly quote: Quote
  readonly issues: readonly string[]
  readonly review: ReviewShown
}

/** What was said, newest first, undated last; with `side`, only what that side's own people said. */
export function statements(folded: Folded, options: ViewOptions & { readonly side?: SideId | null }): readonly StatementRow[] {
  const seen = known(folded, options.on)
  const wanted = options.side ?? null
  const all = rows(seen, options.as)
  return wanted === null ? all : all.filter(({ subject }) => seen.get('statement', subject)?.value.speakers.some(({ side }) => side === wanted) === true)
}

const rows = inOrderRows({
  kind: 'statement',
  rowOf(seen, names, statement) {
    const { speakers, mode, content, issues } = statement.value
    const words = content[0]
    const { day } = statementDate(seen, statement)
    if (words === undefined || (day !== null && seen.on !== null && day > seen.on)) return null
    const { passage, verbatim } = spokenWords(seen, words, mode)
    const side = speakers.map(speaksFor).find((each) => each !== null) ?? null
    const row: StatementRow = {
      subject: statement.id,
      date: day,
      speaker: listed(speakers.map((each) => seen.get('person', each.person)?.value.name ?? each.name)),
      office: speakers.length === 1 ? (speakers[0]?.office ?? null) : null,
      side,
      sideName: side === null ? null : names.side(side),
      mode,
      ladder: ladderOf(seen, statement),
      title: statementTitle(seen, names, statement),
      quote: quoteOf(seen, passage, verbatim),
      issues: issues.map((id) => names.issue(id)),
      review: reviewShown(statement),
    }
    return { row, key: row }
  },
  compare: (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.quote.source, b.quote.source) || a.quote.passage.from - b.quote.passage.from || compare(a.subject, b.subject),
})
