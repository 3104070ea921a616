import { capitalised, conduct, verdictWords, type ConductCandidate, type ConductKept } from '@travaux/record'
import type { Block, Item, Line } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { moreItem } from './moreItem.ts'
import { silence } from './silence.ts'

/** Of the statements that may breach an undertaking, the last so many of each side, and of those that are judged. */
const mostOfSide = 4
const mostJudged = 12
const mostKept = 12

/** What was undertaken about public statements, and what was said since that may breach it: by one rule for all sides, and judged by persons alone. */
export const conductItems: Directive = {
  names: ['conduct'],
  gives: 'undertakings about public statements; what each side said since that may breach one, with the words, the answer if there was one, and what persons judged; for all sides alike',
  options: [],
  internal: true,
  needs: [],
  build(scene) {
    const kept = conduct(scene.folded, scene.options)
    if (kept.length === 0) return { blocks: [silence('Nothing on record.')] }
    const made = kept.slice(-mostKept).map((each) => ({ each, items: candidateItems(scene, each) }))
    return {
      blocks: made.flatMap(({ each, items }): readonly Block[] => [{ is: 'lead', line: headLine(scene, each) }, items.length === 0 ? silence('Nothing said since that may breach it is on record.') : { is: 'list', ordered: false, from: 'record', items }]),
      rows: made.flatMap(({ each, items }) => items.map((item) => itemRow(item, { Undertaking: each.what }))),
    }
  },
}

function headLine({ book }: Scene, { what, by, since, quote }: ConductKept): Line {
  return lineOf(view(capitalised(what), { strong: true }), [label(' ('), ...by.length === 0 ? [] : [...listedRuns(by.map(({ name }) => [view(name)])), label(', ')], since === null ? label('no date') : view(shortDate(since)), label(')')], { is: 'note', note: book.cite(quote) })
}

/** No side's words crowd out the others', and what was judged is shown. */
function candidateItems(scene: Scene, { candidates, told }: ConductKept): readonly Item[] {
  const judged = candidates.filter(({ judgements }) => judgements.length > 0).slice(-mostJudged)
  const shown = new Set([...[...Map.groupBy(candidates, ({ side }) => side).values()].flatMap((of) => of.slice(-mostOfSide)), ...judged])
  const items = candidates.filter((each) => shown.has(each)).map((each) => candidateItem(scene, each))
  return [...items, ...moreItem(scene.book, told - items.length, 'Counted from statements that may breach it on record; the rest is left out here, and is in the record.')]
}

function candidateItem({ book, names }: Scene, { speaker, side, date, occasion, quote, why, answer, judgements }: ConductCandidate): Item {
  const judged = judgements[0]
  return {
    line: lineOf([view(speaker, { strong: true }), ...side === null ? [] : [label(', '), view(names.side(side))], ...date === null ? [] : [label(', '), view(shortDate(date))], ...occasion === null ? [] : [label(', '), view(occasion)], label(': ')], quoted(book, quote, 220)),
    under: [
      lineOf([label('Why it is here'), label(': ')], view(why)),
      ...answer === null ? [] : [lineOf([label('Answered'), label(', '), view(answer.speaker), ...answer.date === null ? [] : [label(', '), view(shortDate(answer.date))], label(': ')], quoted(book, answer.quote, 180))],
      judged === undefined ? [label('Not judged by anybody.', { emphasis: true })] : lineOf([label('Judged'), label(': ')], view(verdictWords(judged.verdict)), judged.reason === '' ? null : [label('; '), view(judged.reason)], { is: 'note', note: book.entry(judged.subject) }),
    ],
  }
}
