import type { Run } from '@travaux/drafting'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import { chosenWords } from '../src/features/text/editing/chosenWords.ts'
import { clauseDoc } from '../src/features/text/editing/clauseDoc.ts'
import { beginProposal, pendingIn, pendingProposal, pendingWords, typeProposed } from '../src/features/text/editing/pendingProposal.ts'

const runs: readonly Run[] = [{ is: 'words', words: 'The Parties meet.', raw: 'The Parties meet.', from: 0, alternative: null, was: null }]
const clause = { text: 'The Parties meet.', runs, brackets: [] }

/** What of a view a proposal needs: a state, and to be told of the next one. */
function editor() {
  let refused = 0
  const view = { state: EditorState.create({ doc: clauseDoc(runs, []), plugins: [pendingProposal(() => { refused += 1 })] }), dispatch(tr: Transaction) { this.state = this.state.apply(tr) } }
  return { view: view as unknown as EditorView, refused: () => refused }
}

describe('pendingProposal()', () => {
  it('lets nothing of a clause be changed while no proposal is begun', () => {
    const { view, refused } = editor()
    view.dispatch(view.state.tr.insertText('not ', 5, 5))
    expect([view.state.doc.textContent, refused()]).toEqual(['The Parties meet.', 1])
  })

  it('keeps the words that stand, and holds those that are typed', () => {
    const { view } = editor()
    beginProposal(view, chosenWords(clause, 4, 11))
    typeProposed(view, 'S', view.state.selection.head, view.state.selection.head)
    view.dispatch(view.state.tr.insertText('ides'))
    expect(view.state.doc.textContent).toBe('The PartiesSides meet.')
    expect(pendingWords(view.state)).toBe('Sides')
    expect(pendingIn(view.state)?.chosen).toMatchObject({ text: 'The Parties meet.', from: 4, to: 11, alternative: null })
  })

  it('lets the words that are typed be taken back, and no others', () => {
    const { view, refused } = editor()
    beginProposal(view, chosenWords(clause, 4, 11))
    typeProposed(view, 'Sides', 12, 12)
    view.dispatch(view.state.tr.delete(15, 17))
    expect(pendingWords(view.state)).toBe('Sid')
    view.dispatch(view.state.tr.delete(11, 13))
    view.dispatch(view.state.tr.insertText('!', 16, 16))
    expect([view.state.doc.textContent, refused()]).toEqual(['The PartiesSid meet.', 2])
  })

  it('what comes in without its mark, as from a method of input, is marked as the rest', () => {
    const { view } = editor()
    beginProposal(view, chosenWords(clause, 4, 11))
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 12)).insertText('双方', 12))
    expect(pendingWords(view.state)).toBe('双方')
    expect(view.state.doc.nodeAt(12)?.marks.map(({ type }) => type.name)).toEqual(['proposed'])
  })
})
