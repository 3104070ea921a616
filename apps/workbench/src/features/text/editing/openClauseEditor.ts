import type { ClauseShown } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { announce } from '../../../frame/announce.ts'
import { articleWithin } from '../articleWithin.ts'
import { shortWords } from '../shortWords.ts'
import { chosenWords, type ChosenWords } from './chosenWords.ts'
import { clauseDoc } from './clauseDoc.ts'
import { wordsBegin } from './clauseSchema.ts'
import { beginProposal, pendingIn, pendingProposal, pendingWords, typeProposed } from './pendingProposal.ts'

/** A proposal as it was typed: over what, and its words; none to leave out what was chosen. */
export interface Typed { readonly chosen: ChosenWords; readonly words: string }

/** What the editor shows: a clause, and who proposes. */
export interface Edited { readonly clause: ClauseShown; readonly sides: readonly SideShown[]; readonly who: string }

/** Who is told of it. `onRecord` resolves to whether it was recorded: then the editor is left. */
export interface EditorHands { readonly onPending: (typed: Typed | null) => void; readonly onRecord: (typed: Typed) => Promise<boolean>; readonly onLeave: () => void }

/** An editor that is open. `show`: what is shown has changed; `close` takes it off the page. */
export interface ClauseEditorOpen { readonly show: (edited: Edited) => void; readonly record: () => void; readonly drop: () => void; readonly close: () => void }

/** Opens an editor of a clause in `place`, with focus, and what is between two positions of it chosen. */
export function openClauseEditor(place: HTMLElement, first: Edited, at: readonly [number, number], { onPending, onRecord, onLeave }: EditorHands): ClauseEditorOpen {
  let edited = first
  let told = false
  const refuse = () => announce(told ? 'Record this proposal with Enter, or drop it with Escape, first.' : 'Choose words and type to propose others; nothing else changes the text.')
  const fresh = ([from, to]: readonly [number, number]) => {
    const doc = clauseDoc(edited.clause.runs, edited.sides)
    const within = (position: number) => wordsBegin + Math.max(0, Math.min(position, doc.content.size - 2 * wordsBegin))
    return EditorState.create({ doc, selection: TextSelection.create(doc, within(from), within(to)), plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), pendingProposal(refuse)] })
  }
  const typed = (): Typed | null => {
    const now = pendingIn(view.state)
    return now === null ? null : { chosen: now.chosen, words: pendingWords(view.state) }
  }
  const tell = () => {
    const now = typed()
    if (now !== null && !told) announce(`${edited.who} proposes${now.chosen.from === now.chosen.to ? ' an insertion' : ` other words for “${shortWords(view.state.doc.textBetween(now.chosen.editor[0] + wordsBegin, now.chosen.editor[1] + wordsBegin))}”`}. Enter records it, Escape drops it.`)
    told = now !== null
    onPending(now)
  }
  /** What is chosen as the browser has it: before something is composed it may be ahead of what the editor has been told. */
  const inBrowser = (): readonly [number, number] => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 }
    if (anchorNode === null || focusNode === null || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return [view.state.selection.from, view.state.selection.to]
    return [view.posAtDOM(anchorNode, anchorOffset), view.posAtDOM(focusNode, focusOffset)]
  }
  const begin = ([anchor, head]: readonly [number, number] = [view.state.selection.from, view.state.selection.to]) => beginProposal(view, chosenWords(edited.clause, anchor - wordsBegin, head - wordsBegin))
  const isIn = (from: number, to: number) => {
    const now = pendingIn(view.state)
    return now !== null && from >= now.at && to <= now.end
  }
  const insert = (words: string, from: number, to: number) => {
    if (pendingIn(view.state) === null) {
      begin()
      const { head } = view.state.selection
      typeProposed(view, words, head, head)
    } else if (isIn(from, to)) typeProposed(view, words, from, to)
    else refuse()
  }
  const record = async () => {
    const now = typed()
    if (now !== null && await onRecord({ ...now, words: now.words.trim() })) onLeave()
  }
  const drop = () => {
    const now = pendingIn(view.state)
    if (now === null) return onLeave()
    view.updateState(fresh(now.chosen.editor))
    tell()
    view.focus()
    announce('Dropped.')
  }
  /** What is struck out: in a proposal its own words alone; before one, what is chosen is proposed to be left out. */
  const strike = (back: boolean): boolean => {
    const { from, to, empty } = view.state.selection
    if (pendingIn(view.state) !== null) return !isIn(back && empty ? from - 1 : from, !back && empty ? to + 1 : to)
    if (empty) announce('Choose the words that are to be left out.')
    else begin()
    return true
  }

  const view: EditorView = new EditorView(place, {
    state: fresh(at),
    attributes: { class: 'clause-editor', role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false', 'aria-label': `Words of ${articleWithin(first.clause)}: choose some and type to propose others` },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      tell()
    },
    handleTextInput(_, from, to, words) {
      if (view.composing) return false
      insert(words, from, to)
      return true
    },
    handleKeyDown(_, event) {
      if (event.isComposing) return false
      // What composes words begins with this: the proposal must be there for it to compose in. Once it composes, a browser does not follow what is changed around it.
      if (event.keyCode === 229) {
        if (pendingIn(view.state) === null) begin(inBrowser())
        return false
      }
      switch (event.key) {
        case 'Enter': void record(); return true
        case 'Escape': event.stopPropagation(); drop(); return true
        case 'Backspace': return strike(true)
        case 'Delete': return strike(false)
        default: return false
      }
    },
    handleDOMEvents: { compositionstart: () => { if (pendingIn(view.state) === null) begin(inBrowser()); return false } },
    handlePaste(_, event) {
      const words = (event.clipboardData?.getData('text/plain') ?? '').replace(/\s+/gu, ' ')
      if (words !== '') insert(words, view.state.selection.from, view.state.selection.to)
      return true
    },
    handleDrop: () => true,
  })
  view.focus()

  return {
    show(now) {
      const changed = now.clause !== edited.clause || now.sides !== edited.sides
      edited = now
      // Not under the hands of who is typing: the words that were chosen are found in what stands when the proposal is recorded.
      if (changed && pendingIn(view.state) === null) view.updateState(fresh([view.state.selection.anchor - wordsBegin, view.state.selection.head - wordsBegin]))
    },
    record: () => void record(), drop, close: () => view.destroy(),
  }
}
