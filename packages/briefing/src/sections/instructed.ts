import { capitalised, draftContext, followUp, ownWords } from '@travaux/record'
import type { Block, Item } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { atMost } from './atMost.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { marks } from './marks.ts'
import { silence } from './silence.ts'

const mostTold = 12

/** What we were told to do by sources, and our own mandates; of a paper that is nobody's, of all sides. Another side's mandate is never in a side's paper. */
export const instructed: Directive = {
  names: ['what we were instructed', 'instructions'],
  gives: 'instructions on record to those of our side, and the mandates of our own compartment that bear on this level',
  options: [{ name: 'all', gives: `all of them, not the last ${mostTold} that are open alone` }],
  internal: true,
  needs: [],
  build(scene, options) {
    const told = options.has('all') ? toldItems(scene, true) : atMost(scene.book, toldItems(scene, false), mostTold, 'Counted from instructions that are not carried out on record; the rest is left out here, and is in the record.')
    const mandates = mandateItems(scene)
    if (told.length + mandates.length === 0) return { blocks: [silence('No instruction is on record.')] }
    const list = (items: readonly Item[]): readonly Block[] => (items.length === 0 ? [] : [{ is: 'list', ordered: false, from: 'record', items }])
    const blocks = [...list(told), ...mandates.length === 0 ? [] : [{ is: 'lead', line: [label('Own instructions', { emphasis: true })] } satisfies Block], ...list(mandates)]
    return { blocks, rows: [...told, ...mandates].map((item) => itemRow(item)) }
  },
}

/** Instructions to us, or to an office that both sides have, such as "the foreign ministers", the latest first. */
function toldItems({ folded, options, side, book }: Scene, carriedOut: boolean): readonly Item[] {
  const all = followUp(folded, options).filter(({ is, level }) => is === 'instruction' && (carriedOut || level !== 3)).toReversed()
  return all.filter(({ by }) => side === null || by.some((each) => each.side === side || each.side === null)).map(({ what, by, to, due, status, overdue, quote }): Item => ({
    line: lineOf(
      view(capitalised(what), { strong: true }), [label(' ('), ...listedRuns(by.map(({ name }) => [view(name)]), ' and '), ...to.length === 0 ? [] : [label(', '), label('instructed by'), label(' '), ...listedRuns(to.map((name) => [view(name)]), ' and ')],
        ...due === null ? [] : [label('; '), status === 'report due' ? view(status) : label('due'), label(' '), view(shortDate(due)), ...overdue ? [label(', '), label('overdue', { strong: true })] : []], label(')')],
    ),
    under: [lineOf(quoted(book, quote, 220))],
  }))
}

function mandateItems({ folded, options, seen, side, sides, names, meeting, book }: Scene): readonly Item[] {
  const ranks = new Map(sides.map(({ id }, i) => [id, i]))
  return draftContext(folded, options).mandates
    .filter(({ value }) => (side === null || value.side === side) && (value.rule.rule !== 'powers' || meeting === null || value.rule.level === meeting.level))
    .toSorted((a, b) => (ranks.get(a.value.side) ?? sides.length) - (ranks.get(b.value.side) ?? sides.length))
    .map(({ subject, value, quotes }): Item => ({
      line: lineOf(side === null ? [view(names.side(value.side), { strong: true }), label(': ')] : null, view(ownWords(seen, names, value.words)), [{ is: 'note', note: book.entry(subject) }, ...marks(book, quotes)]),
      under: [],
    }))
}
