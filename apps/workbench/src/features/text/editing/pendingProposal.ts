import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { clauseSchema, wordsBegin } from './clauseSchema.ts'
import type { ChosenWords } from './chosenWords.ts'

/** A proposal that is being typed: over what, and [at, end) of the editor, where its words stand, in positions of the document. */
export interface Pending { readonly chosen: ChosenWords; readonly at: number; readonly end: number }

const key = new PluginKey<Pending | null>('pending')

/** The proposal being typed; null where there is none. */
export function pendingIn(state: EditorState): Pending | null {
  return key.getState(state) ?? null
}

/** The words being proposed. */
export function pendingWords(state: EditorState): string {
  const pending = pendingIn(state)
  return pending === null ? '' : state.doc.textBetween(pending.at, pending.end)
}

/** Begins a proposal: what was chosen stays, struck, and the caret stands after it. */
export function beginProposal(view: EditorView, chosen: ChosenWords): void {
  const [from, to] = [chosen.editor[0] + wordsBegin, chosen.editor[1] + wordsBegin]
  const { stood, proposed } = clauseSchema.marks
  const tr = view.state.tr.addMark(from, to, stood.create())
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to)).setStoredMarks([proposed.create()]).setMeta(key, chosen).setMeta('addToHistory', false))
}

/** Puts words where the caret is, in the proposal. */
export function typeProposed(view: EditorView, words: string, from: number, to: number): void {
  const { proposed } = clauseSchema.marks
  const tr = view.state.tr.replaceWith(from, to, clauseSchema.text(words, [proposed.create()]))
  view.dispatch(tr.setStoredMarks([proposed.create()]).scrollIntoView())
}

/** Lets nothing of a clause be changed but the words of a proposal. `onRefused`: something else was tried. */
export function pendingProposal(onRefused: () => void): Plugin<Pending | null> {
  return new Plugin<Pending | null>({
    key,
    state: {
      init: () => null,
      apply(tr, before) {
        const chosen = tr.getMeta(key) as ChosenWords | undefined
        if (chosen !== undefined) return { chosen, at: chosen.editor[1] + wordsBegin, end: chosen.editor[1] + wordsBegin }
        return before === null || !tr.docChanged ? before : { ...before, at: tr.mapping.map(before.at, -1), end: tr.mapping.map(before.end, 1) }
      },
    },
    filterTransaction(tr, state) {
      if (!tr.docChanged || tr.getMeta(key) !== undefined || isInside(tr, pendingIn(state))) return true
      onRefused()
      return false
    },
    // What is composed, or pasted beside words of another kind, is made like the rest of the proposal.
    appendTransaction(_, __, state) {
      const pending = pendingIn(state)
      if (pending === null || pending.at === pending.end) return null
      const { proposed } = clauseSchema.marks
      let alike = true
      state.doc.nodesBetween(pending.at, pending.end, (node) => { alike &&= node.marks.length === 1 && node.marks[0]?.type === proposed })
      return alike ? null : state.tr.removeMark(pending.at, pending.end).addMark(pending.at, pending.end, proposed.create()).setMeta('addToHistory', false)
    },
  })
}

/** Whether a change lies wholly in the words of the proposal. */
function isInside(tr: Transaction, pending: Pending | null): boolean {
  if (pending === null) return false
  let [at, end] = [pending.at, pending.end]
  return tr.mapping.maps.every((map) => {
    let inside = true
    map.forEach((from, to) => { inside &&= from >= at && to <= end })
    ;[at, end] = [map.map(at, -1), map.map(end, 1)]
    return inside
  })
}
