import type { Item } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { silence } from './silence.ts'

/** Of what each side said, own words first, so much. */
const mostSaid = 40

/** What was said at the meeting, side by side, own words first. */
export const saidThere: Directive = {
  names: ['what was said'],
  gives: 'of the meeting: the words of each side, and how near they are to who is said to have spoken them',
  options: [],
  internal: false,
  needs: [],
  build(scene) {
    const words = scene.meeting?.words ?? []
    if (words.length === 0) return { blocks: [silence('Nothing on record.')] }
    const groups = [...Map.groupBy(words, ({ side }) => side)].toSorted(([a], [b]) => rankOf(scene.sides, a) - rankOf(scene.sides, b))
    const items = groups.map(([side, said]) => ({
      side, items: said.slice(0, mostSaid).map(({ speaker, quote, ladderWords }): Item => ({ line: lineOf([view(speaker, { strong: true }), label(' ('), view(ladderWords), label(')'), label(': ')], quoted(scene.book, quote, 400)), under: [] })),
    }))
    return {
      blocks: items.flatMap((group) => [...group.side === null ? [] : [{ is: 'lead' as const, line: [view(scene.names.side(group.side), { strong: true })] }], { is: 'list' as const, ordered: false, from: 'record' as const, items: group.items }]),
      rows: items.flatMap((group) => group.items.map((item) => itemRow(item, { Side: group.side === null ? '' : scene.names.side(group.side) }))),
    }
  },
}

function rankOf(sides: readonly { readonly id: string }[], side: string | null): number {
  const at = sides.findIndex(({ id }) => id === side)
  return at === -1 ? sides.length : at
}
