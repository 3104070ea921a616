import { capitalised, criticalPath, type PathTie } from '@travaux/record'
import type { Block, Item } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { atMost } from './atMost.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { silence } from './silence.ts'
import { tellsOfMeeting } from './tellsOfMeeting.ts'

const ties: Readonly<Record<PathTie['tie'], Label>> = { 'waits-for': 'waits for', 'requires': 'requires' }

const mostDue = 12

/** What is due by the next meeting, and the longest chain of what waits for what on the way there. */
export const waitsFor: Directive = {
  names: ['what waits for what', 'critical path'],
  gives: 'what is due by the end of the next meeting and not carried out; the longest chain of what waits for what; what waits for one another',
  options: [],
  internal: false,
  needs: [],
  build(scene) {
    const { due, chain, circles } = criticalPath(scene.folded, scene.options)
    const { meetings } = scene.chronology()
    const ahead = meetings.filter(({ status }) => status === 'planned' || status === 'possible')
    const dues = atMost(scene.book, due.filter(({ is, quote }) => is !== 'undertaking' || !tellsOfMeeting(ahead, quote)).map(({ what, due: by, overdue, quote }): Item => ({
      line: lineOf(view(capitalised(what), { strong: true }), by === null ? null : [label(' ('), label('due'), label(' '), view(shortDate(by)), ...overdue ? [label(', '), label('overdue', { strong: true })] : [], label(')')]),
      under: [lineOf(quoted(scene.book, quote, 180))],
    })), mostDue, 'Counted from what is due by then on record; the rest is left out here, and is in the record.')
    const chained = chain.map((tie) => tieItem(scene, tie))
    const circled = circles.flat().map((tie) => tieItem(scene, tie))
    const parts = ([['Due by then', dues], ['Waits for what comes after it', chained], ['Waits for one another', circled]] as const).filter(([, items]) => items.length > 0)
    if (parts.length === 0) return { blocks: [silence('Nothing on record.')] }
    return {
      blocks: parts.flatMap(([name, items]): readonly Block[] => [{ is: 'lead', line: [label(name, { emphasis: true })] }, { is: 'list', ordered: name === 'Waits for what comes after it', from: 'record', items }]),
      rows: parts.flatMap(([name, items]) => items.map((item) => itemRow(item, { Kind: name }))),
    }
  },
}

function tieItem({ book, names }: Scene, { tie, of, on, heldBy, met, quote, linkage }: PathTie): Item {
  return {
    line: lineOf(view(capitalised(of)), [label(' — '), label(ties[tie]), label(': ')], view(on), heldBy === null && met !== true ? null : [label(' ('), ...heldBy === null ? [] : [label('per'), label(' '), view(names.side(heldBy))], ...met === true ? [...heldBy === null ? [] : [label(', ')], label('met')] : [], label(')')],
      quote === null ? { is: 'note', note: book.entry(linkage) } : null),
    under: quote === null ? [] : [lineOf(quoted(book, quote, 180))],
  }
}
