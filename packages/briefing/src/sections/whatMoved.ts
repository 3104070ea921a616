import { shifts, type Shift } from '@travaux/record'
import type { Item, Run } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { silence } from './silence.ts'
import { stanceLabel } from './stanceLabel.ts'

const mostShown = 12
const turns: Readonly<Record<Shift['turn'], Label>> = { 'hardened': 'hardened', 'softened': 'softened', 'reversed': 'reversed', 'newly-conditional': 'newly conditional', 'gone-silent': 'gone silent', 'new': 'new' }

/** Where a side turned by its own word, newest first, with the words it moved from and those it moved to. A silence that was broken since is no move any more. */
export const whatMoved: Directive = {
  names: ['what moved', 'shifts'],
  gives: 'which side hardened, softened, reversed, made a condition or fell silent, with both wordings, newest first',
  options: [{ name: 'new answers', gives: 'answers that a side had not given before, too' }, { name: 'all', gives: `all of them, not the last ${mostShown} alone` }],
  internal: false,
  needs: [],
  build(scene, options) {
    const turned = shifts(scene.folded, scene.options).filter(({ turn, silence: fell }) => (options.has('new answers') || turn !== 'new') && (options.has('all') || (fell?.again ?? null) === null))
    const shown = options.has('all') ? turned : turned.slice(0, mostShown)
    if (shown.length === 0) return { blocks: [silence('Nothing moved.')] }
    return {
      blocks: [{ is: 'list', ordered: false, from: 'record', items: shown.map((shift) => itemOf(scene, shift)) }],
      rows: shown.map(({ date, sideName, issueName, turn, proposition, from, to, movement, before, after }) => ({
        cells: { Date: date ?? '', Side: sideName, Issue: issueName, Turn: turns[turn], Answer: proposition?.text ?? '', From: from ?? '', To: to ?? '', Movement: movement ?? '', Before: before.text, Words: after.text },
        note: scene.book.cite(after),
      })),
    }
  },
}

function itemOf({ book }: Scene, { date, sideName, issueName, turn, proposition, from, to, movement, before, after }: Shift): Item {
  const stances: readonly Run[] = [...from === null ? [] : [stanceLabel(from)], ...from === null || to === null ? [] : [label('; '), label('now'), label(': ')], ...to === null ? [] : [stanceLabel(to)]]
  return {
    line: lineOf([view(sideName, { strong: true }), label(', '), date === null ? label('no date') : view(shortDate(date)), label(', '), label(turns[turn]), ...movement === null || movement === 'same' || movement === 'new' ? [] : [label(', '), label(movement)], label(': ')],
      [view(issueName)], proposition === null ? null : [label('; '), view(proposition.text)], stances.length === 0 ? null : [label(' ('), ...stances, label(')')]),
    under: [lineOf([label('Before'), label(': ')], quoted(book, before)), lineOf([label(turn === 'gone-silent' ? 'Said instead' : 'Now'), label(': ')], quoted(book, after))],
  }
}
