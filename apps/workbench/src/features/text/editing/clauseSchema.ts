import { Schema, type DOMOutputSpec } from 'prosemirror-model'
import { sideShape, type SideMarkName } from '../../../marks/sideShape.ts'

/**
 * A clause in the editor: its runs in a row. What opens, divides and closes a bracket is a node of its own between the words, so that one steps into a bracket
 * as one steps from word to word, and the words in it are as plain to a browser, and to what composes Japanese, as any others.
 */
export const clauseSchema = new Schema({
  nodes: {
    // Not the words themselves: what is composed is kept together in a node within the document alone.
    doc: { content: 'clause' },
    clause: { content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: { group: 'inline' },
    /** The number of a clause or the name of a place: shown as it reads now, never taken apart. */
    reference: { inline: true, group: 'inline', atom: true, selectable: false, attrs: { words: {} }, toDOM: ({ attrs }) => ['span', { class: 'run-reference' }, String(attrs.words)], leafText: ({ attrs }) => String(attrs.words) },
    open: { inline: true, group: 'inline', atom: true, selectable: false, toDOM: () => ['span', { class: 'brk' }, '['], leafText: () => '[' },
    alternative: {
      inline: true, group: 'inline', atom: true, selectable: false, attrs: { first: {}, marks: {}, empty: {} },
      toDOM: ({ attrs }) => ['span', { class: 'alt-begins' }, ...(attrs.first === true ? [] : [['span', { class: 'alt-bar' }, '|'] as DOMOutputSpec]), ...(attrs.marks as readonly SideMarkName[]).map(markSpec), ...(attrs.empty === true ? [['span', { class: 'alt-empty' }, 'left out'] as DOMOutputSpec] : [])],
      leafText: ({ attrs }) => (attrs.first === true ? '' : '|'),
    },
    close: { inline: true, group: 'inline', atom: true, selectable: false, attrs: { number: {} }, toDOM: ({ attrs }) => ['span', { class: 'brk' }, ']', ['sup', { class: 'brk-number tabular' }, String(attrs.number)]], leafText: () => ']' },
  },
  marks: {
    /** Words of an alternative, in the colour of the one side that proposes it. */
    side: { attrs: { mark: {} }, toDOM: ({ attrs }) => ['span', { class: `of-${String(attrs.mark)}` }] },
    /** Words over which something is being proposed. */
    stood: { toDOM: () => ['del', { class: 'pending-stood' }] },
    /** Words being proposed. */
    proposed: { inclusive: true, parseDOM: [{ tag: 'ins.pending-proposed' }], toDOM: () => ['ins', { class: 'pending-proposed' }] },
  },
})

/** Where the words of the clause begin in the document: so much further is every position than those of `editorPlaces`. */
export const wordsBegin = 1

const svg = 'http://www.w3.org/2000/svg'

function markSpec(mark: SideMarkName): DOMOutputSpec {
  return [`${svg} svg`, { class: 'mark', width: '8', height: '16', viewBox: '0 0 8 16', 'aria-hidden': 'true' }, [`${svg} path`, { d: sideShape(mark, 4, 8, 3.2), class: `fill-${mark}` }]]
}
