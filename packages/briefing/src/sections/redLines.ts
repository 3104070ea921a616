import { settlementModels, settlementOnRecord, type RedLineOnRecord } from '@travaux/record'
import type { Item } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { lineWords } from './lineWords.ts'
import { silence } from './silence.ts'

const bases: Readonly<Record<RedLineOnRecord['basis'], Label>> = { public: 'public position', mandate: 'own instruction', inference: 'inference' }

/** Limits of the sides: ours from our own mandate; of the others what they say in public, and what somebody infers, each called so. */
export const redLines: Directive = {
  names: ['red lines'],
  gives: 'our red lines, from our own compartment; of the others, those they state in public or that somebody infers, called so',
  options: [],
  internal: true,
  needs: [],
  build(scene) {
    const lines = linesOf(scene)
    if (lines.length === 0) return { blocks: [silence('No red line is on record.')] }
    const items = lines.map((line) => itemOf(scene, line))
    return {
      blocks: [{ is: 'list', ordered: false, from: 'record', items }],
      rows: lines.map((line, i) => ({ cells: { Side: scene.names.side(line.side), What: line.name, Basis: line.basis, Held: line.held ? 'yes' : 'no', Words: (items[i]?.under ?? []).map(lineWords).join('; ') }, note: scene.book.entry(line.subject) })),
    }
  },
}

function linesOf({ folded, options, side, sides }: Scene): readonly RedLineOnRecord[] {
  const all = settlementModels(folded, options).flatMap(({ id }) => settlementOnRecord(folded, id, options)?.redLines ?? [])
  const once = [...new Map(all.map((line) => [line.subject, line])).values()]
  const ranks = new Map(sides.map(({ id }, i) => [id, i]))
  return once.filter((line) => side === null || line.side === side || line.basis !== 'mandate').toSorted((a, b) => (ranks.get(a.side) ?? sides.length) - (ranks.get(b.side) ?? sides.length))
}

function itemOf({ book, names }: Scene, { subject, side, name, basis, held, words }: RedLineOnRecord): Item {
  return {
    line: lineOf([view(names.side(side), { strong: true }), label(': ')], view(name.replace(/\.$/u, '')), [label(' ('), label(bases[basis]), label(', '), label(held ? 'held' : 'on record, not held'), label(')')], { is: 'note', note: book.entry(subject) }),
    under: words.slice(0, 2).map(({ quote, speaker }) => lineOf(speaker === null ? null : [view(speaker.short), label(': ')], quoted(book, quote, 200))),
  }
}
