import type { PositionCell } from '@travaux/record'
import type { Block, Item, Line } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { actMarks } from './actMarks.ts'
import { clauseCalled } from './clauseCalled.ts'
import type { Directive } from './directive.ts'
import { draftTexts } from './draftTexts.ts'
import { instrumentItems } from './instrumentItems.ts'
import { itemRow } from './itemRow.ts'
import { silence } from './silence.ts'

/** What both have said or signed: answers that all sides support, clauses that are agreed, provisions of instruments. */
export const agreedLanguage: Directive = {
  names: ['agreed language'],
  gives: 'answers that all sides support, with their words; clauses of drafts that are agreed; provisions of instruments on record',
  options: [],
  internal: false,
  needs: [],
  build(scene) {
    const parts = [agreedAnswers(scene), agreedClauses(scene), instrumentItems(scene)].filter((items) => items.length > 0)
    if (parts.length === 0) return { blocks: [silence('Nothing on record.')] }
    return { blocks: parts.map((items): Block => ({ is: 'list', ordered: false, from: 'record', items })), rows: parts.flat().map((item) => itemRow(item)) }
  },
}

function agreedAnswers(scene: Scene): readonly Item[] {
  const { rows } = scene.positions()
  return rows.filter(({ apart }) => apart === 'agreed').flatMap(({ name, cells }): readonly Item[] => {
    const answer = cells.find(({ proposition }) => proposition !== null)?.proposition
    if (answer == null) return []
    return [{
      line: lineOf([view(name, { strong: true }), label(': ')], view(answer.text)),
      under: wordsOf(scene, cells),
    }]
  })
}

/** The words of each side; where they are the same, as of agreed text, once. */
function wordsOf(scene: Scene, cells: readonly PositionCell[]): readonly Line[] {
  const heard = cells.filter(({ quote }) => quote !== null)
  const byWords = Map.groupBy(heard, ({ quote }) => `${quote?.source} ${quote?.passage.from} ${quote?.passage.to}`)
  return [...byWords.values()].flatMap((same) => {
    const [first] = same
    if (first?.quote == null) return []
    const who = same.map(({ side }) => scene.names.side(side))
    return [lineOf(who.flatMap((name, i) => (i === 0 ? [view(name)] : [label(' and '), view(name)])), first.date === null ? null : [label(', '), view(shortDate(first.date)), label(': ')], quoted(scene.book, first.quote))]
  })
}

/** Clauses with words of their own that all have agreed to, or in principle. */
function agreedClauses(scene: Scene): readonly Item[] {
  return draftTexts(scene).flatMap((draft) => draft.text.clauses.flatMap((clause): readonly Item[] => {
    const words = clause.runs.map((run) => (run.is === 'words' ? run.words : '')).join('').replace(/\s+/gu, ' ').trim()
    if (clause.status !== 'agreed' || words === '') return []
    const acts = clause.acts.filter((id) => draft.acts.get(id)?.value.does.act === 'agree')
    return [{
      line: lineOf([view(clauseCalled(clause), { strong: true }), label(' ('), view(draft.title), label(', '), label('agreed'), label(')'), label(': ')], view(words), actMarks(scene, draft, (acts.length === 0 ? clause.acts : acts).slice(-1))),
      under: [],
    }]
  }))
}
