import type { ClauseShown } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { statusWords } from '../../wording/statusWords.ts'
import { articleName } from './articleName.ts'
import './ClauseShownHere.css'
import { ClauseStatusLine } from './ClauseStatusLine.tsx'
import { ClauseWords } from './ClauseWords.tsx'
import { chosenHere } from './editing/chosenHere.ts'
import { ClauseEditor } from './editing/ClauseEditor.tsx'
import type { Typed } from './editing/openClauseEditor.ts'

/** What a clause tells who holds it. The same functions for every clause, so that one that is not touched is not drawn again. */
export interface ClauseHands {
  readonly onHold: (clause: string) => void
  readonly onBracket: (bracket: string) => void
  /** Its words are to be edited, with these positions of the editor chosen. */
  readonly onEdit: (clause: string, at: readonly [number, number]) => void
  readonly onPropose: (clause: string, typed: Typed) => Promise<boolean>
  readonly onLeave: () => void
}

/**
 * A clause of the consolidated text, with how far it is agreed. `held`: the bracket in hand, where it is in this clause; `inHand`: the clause itself is.
 * `editing`: what is chosen in it, where its words are open to proposals.
 */
export const ClauseShownHere = memo(function ClauseShownHere({ clause, sides, held, inHand, editing, acting, hands }: {
  clause: ClauseShown; sides: readonly SideShown[]; held: string | null; inHand: boolean; editing: readonly [number, number] | null; acting: SideShown | null; hands: ClauseHands
}) {
  const name = articleName(clause)
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined)
  const edited = useMemo(() => ({ clause, sides, who: acting?.name ?? 'The chair' }), [clause, sides, acting])
  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget || event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    hands.onEdit(clause.id, [0, 0])
  }
  function choose(event: MouseEvent<HTMLElement>) {
    if (editing !== null || event.target instanceof Element && event.target.closest('button') !== null) return
    const at = chosenHere(event.currentTarget)
    clearTimeout(opening.current)
    if (at === null) return
    // A click may be the first of two, which choose a word: the words stay where they are until that is known.
    if (at[0] === at[1] && event.detail === 1) opening.current = setTimeout(() => hands.onEdit(clause.id, at), 240)
    else hands.onEdit(clause.id, at)
  }
  useEffect(() => () => clearTimeout(opening.current), [])
  return (
    <div className="clause" data-clause={clause.id} data-in-hand={inHand || undefined} tabIndex={inHand ? 0 : -1} role="group" aria-label={`${name}, ${statusWords[clause.status].toLowerCase()}`} onKeyDown={press} onFocus={(event) => { if (event.target === event.currentTarget) hands.onHold(clause.id) }}>
      {editing === null
        ? clause.runs.length === 0 ? null : <p className="clause-words" dir="auto" onMouseUp={choose}><ClauseWords clause={clause} sides={sides} held={held} onBracket={hands.onBracket} /></p>
        : <div className="clause-words" dir="auto"><ClauseEditor edited={edited} at={editing} onRecord={(typed) => hands.onPropose(clause.id, typed)} onLeave={hands.onLeave} /></div>}
      <ClauseStatusLine clause={clause} sides={sides} />
      {clause.brackets.length === 0 ? null : <Attribution clause={clause} sides={sides} />}
    </div>
  )
})

/** On paper: who wants which words of each bracket. */
function Attribution({ clause, sides }: { clause: ClauseShown; sides: readonly SideShown[] }) {
  return (
    <ul className="clause-attribution">
      {clause.brackets.map(({ id, number, alternatives }) => (
        <li key={id}><b>{number}</b> {alternatives.map(({ words, positions }) => `${words === '' ? 'left out' : `“${words}”`}: ${positions.length === 0 ? 'no side' : sides.flatMap(({ id, name }) => positions.filter(({ side }) => side === id).map(({ position }) => `${name} ${position}`)).join(', ')}`).join('; ')}</li>
      ))}
    </ul>
  )
}
