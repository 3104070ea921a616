import type { AlternativeShown, ClauseShown, PositionShown } from '@travaux/drafting'
import type { Block, BriefingRow, Line, Run, TableRow } from '../briefing.ts'
import { column } from '../column.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import type { Scene } from '../scene.ts'
import { view } from '../view.ts'
import { counted } from './counted.ts'
import { actMarks } from './actMarks.ts'
import { clauseCalled } from './clauseCalled.ts'
import { clauseName } from './clauseName.ts'
import type { Directive } from './directive.ts'
import { draftTexts, type DraftGiven } from './draftTexts.ts'
import { lineWords } from './lineWords.ts'
import { silence } from './silence.ts'

const positionLabels: Readonly<Record<PositionShown['position'], Label>> = { proposes: 'proposes', supports: 'supports', accepts: 'accepts', opposes: 'opposes', reserves: 'reserves' }

/** What is in brackets in the drafts, and who wants which words. */
export const openBrackets: Directive = {
  names: ['open brackets', 'brackets'],
  gives: 'what is in brackets in the drafts on record, and who is behind which words',
  options: [{ name: 'counts', gives: 'how many an article, and not each' }],
  internal: false,
  needs: [],
  build(scene, options) {
    const drafts = draftTexts(scene)
    if (drafts.length === 0) return { blocks: [silence('No draft is on record.')] }
    const made = drafts.map((draft) => ofDraft(scene, draft, options.has('counts')))
    return { blocks: made.flatMap(({ blocks }) => blocks), rows: made.flatMap(({ rows }) => rows) }
  },
}

interface Made { readonly blocks: readonly Block[]; readonly rows: readonly Omit<BriefingRow, 'section'>[] }

function ofDraft(scene: Scene, draft: DraftGiven, counts: boolean): Made {
  const { title, text } = draft
  const reckoned = scene.book.reckoned('Counted from the acts on the draft “{}” that are on record.', title)
  const head: Block = { is: 'lead', line: lineOf([view(title), label(', ')], counted(text.brackets), label('open brackets'), { is: 'note', note: reckoned }) }
  const open = text.clauses.filter(({ brackets }) => brackets.length > 0)
  if (open.length === 0) return { blocks: [head, silence('No bracket is open.')], rows: [] }
  if (counts) return { blocks: [head, countsTable(text.clauses, reckoned)], rows: [] }
  const table: Block = { is: 'table', columns: [column('Clause', 2), column('In brackets', 8), column('Who', 5)], rows: open.flatMap((clause) => bracketRows(scene, draft, clause)) }
  const rows = open.flatMap((clause) => clause.brackets.flatMap(({ alternatives, number }) => alternatives.map((alternative) => ({
    cells: { Draft: title, Clause: clauseCalled(clause), Bracket: number, Words: alternative.words, Who: lineWords(behind(scene, alternative)) }, note: null,
  }))))
  return { blocks: [head, table], rows }
}

/** A row a bracket: its alternatives one below the other, and who is behind each. */
function bracketRows(scene: Scene, draft: DraftGiven, clause: ClauseShown): readonly TableRow[] {
  return clause.brackets.map(({ alternatives, reopened, acts, number }) => ({
    cells: [
      [lineOf(view(clauseCalled(clause), { strong: true }), reopened ? [label(' ('), label('reopened'), label(')')] : null)],
      alternatives.map((alternative): Line => lineOf(alternative.words.trim() === '' ? label('left out', { emphasis: true }) : [label('“'), view(alternative.words.trim()), label('”')])),
      [...alternatives.map((alternative): Line => behind(scene, alternative)), lineOf(view(number), actMarks(scene, draft, acts.slice(0, 2)))],
    ],
  }))
}

function behind({ names }: Scene, { positions }: AlternativeShown): Line {
  if (positions.length === 0) return [label('nobody')]
  return listedRuns(positions.map(({ side, position }): readonly Run[] => [view(names.side(side)), label(' '), label(positionLabels[position])]), ', ')
}

/** Articles, and how many brackets are in each. The note stands by the name: by the number it would look like a power. */
function countsTable(clauses: readonly ClauseShown[], reckoned: number): Block {
  const tops = clauses.filter(({ depth, unit }) => depth === 0 || unit === 'article')
  const topOf = new Map<string, string>()
  for (const { id, parent, unit, depth } of clauses) topOf.set(id, depth === 0 || unit === 'article' ? id : topOf.get(parent ?? '') ?? id)
  const rows = tops.flatMap((top): readonly TableRow[] => {
    const within = clauses.filter(({ id }) => topOf.get(id) === top.id).reduce((sum, { brackets }) => sum + brackets.length, 0)
    if (within === 0) return []
    const heading = top.heading === null || top.heading === '' || clauseName(top) === null ? null : [label('. '), view(top.heading)]
    return [{ cells: [[lineOf(view(clauseCalled(top), { strong: true }), heading, { is: 'note', note: reckoned })], [lineOf(counted(within))]] }]
  })
  return { is: 'table', columns: [column('Article', 8), column('Brackets', 2)], rows }
}
