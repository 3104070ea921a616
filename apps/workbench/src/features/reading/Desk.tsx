import { useEffect, useReducer, useRef, useState, type KeyboardEvent } from 'react'
import type { SourceId } from '@travaux/model'
import type { OpenSource, ServedCard } from '@travaux/server'
import { announce } from '../../frame/announce.ts'
import { useMedia } from '../../frame/useMedia.ts'
import { go, hasMoved, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { CardActs } from './CardActs.tsx'
import { cardInHand } from './cardInHand.ts'
import { citationOf } from './citationOf.ts'
import './Desk.css'
import { DeskStatus } from './DeskStatus.tsx'
import { deskKey } from './deskKey.ts'
import { DocumentText } from './DocumentText.tsx'
import { FindingEditor, type Edited } from './editing/FindingEditor.tsx'
import { newDraft } from './editing/newDraft.ts'
import type { StanceDraft } from './editing/StancesInput.tsx'
import type { Draft } from './editing/valueAt.ts'
import { FindingCardShown } from './FindingCardShown.tsx'
import { FindingFields } from './FindingFields.tsx'
import { FindingsFilter, type FindingsShown } from './FindingsFilter.tsx'
import { FindingsMargin } from './FindingsMargin.tsx'
import { leastSureFirst } from './leastSureFirst.ts'
import { revealed } from './revealed.ts'
import { toReview } from './toReview.ts'
import { useDeskActs } from './useDeskActs.ts'
import { useDocumentSelection } from './useDocumentSelection.ts'
import { useLines } from './useLines.ts'

/** One source open: its text, its findings beside their lines, and what a person says of them. */
export function Desk({ desk }: { desk: OpenSource }) {
  const place = usePlace()
  const frame = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const wantsFocus = useRef(false)
  const [, again] = useReducer((times: number) => times + 1, 0)
  const [only, setOnly] = useState<FindingsShown>('all')
  const [editing, setEditing] = useState<'card' | { readonly from: number; readonly to: number } | null>(null)
  const [keys] = useSetting('keys')
  const narrow = useMedia('(max-width: 899px)')
  const whyNot = useWhyNotWrite()
  const acts = useDeskActs()
  const selection = useDocumentSelection(article, desk.text)

  const hand = cardInHand(desk.cards, place)
  const cards = only === 'all' ? desk.cards : desk.cards.filter((card) => toReview(card) || card === hand)
  const walk = only === 'unsure' ? leastSureFirst(cards) : cards
  const spans = place.passage !== null ? [place.passage] : hand?.passages ?? []
  const lines = useLines(frame, article)
  const making = editing !== null && editing !== 'card' ? editing : null

  useEffect(() => {
    // A page that has just been opened keeps its focus at the top; one that was led here goes to the finding.
    if (place.finding === null && place.passage === null) return
    if (hasMoved() && hand === null) frame.current?.focus({ preventScroll: true })
    else if (hasMoved()) wantsFocus.current = true
    revealed(frame.current, spans[0])
    // The place alone decides: a card that changes under the reader must not move the text.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [desk.source.id, place.finding, place.passage])

  // Once the card in hand is there: after an undo it may be another than the one that was asked for.
  useEffect(() => {
    if (!wantsFocus.current || hand === null || editing !== null) return
    wantsFocus.current = false
    document.getElementById(`card-${hand.subject}`)?.focus({ preventScroll: true })
  })

  // A form may reach beyond the desk, however well its card kept its line.
  useEffect(() => {
    if (editing !== null) frame.current?.querySelector('form.edit')?.scrollIntoView({ block: 'nearest' })
  }, [editing])

  function select(card: ServedCard | undefined) {
    if (card === undefined) return
    setEditing(null)
    acts.clear()
    hold(card.subject)
  }

  function hold(finding: string) {
    wantsFocus.current = true
    go({ source: desk.source.id, finding, passage: null }, { replace: true })
    again()
  }

  /** The order of sureness begins at its beginning. */
  function show(which: FindingsShown) {
    setOnly(which)
    if (which === 'unsure') select(leastSureFirst(desk.cards)[0])
  }

  function step(by: 1 | -1) {
    const at = walk.findIndex((card) => card === hand)
    select(walk[Math.min(Math.max(at + by, 0), walk.length - 1)])
  }

  async function act(done: Promise<unknown>, card: ServedCard) {
    if (await done === null) return
    setEditing(null)
    const order = only === 'unsure' ? leastSureFirst(desk.cards) : desk.cards
    const at = order.indexOf(card)
    select([...order.slice(at + 1), ...order.slice(0, at)].find(toReview) ?? card)
  }

  async function undo() {
    // What was written first, and so is undone last, is the finding itself; what hung on it came after.
    const subject = (await acts.undo())?.at(-1)?.entries[0]?.subject
    if (subject === undefined) return
    setEditing(null)
    hold(subject)
  }

  async function save(edited: Edited) {
    if (hand !== null && editing === 'card') return act(acts.correct(hand, edited), hand)
    const subject = (await acts.add(edited))?.[0]?.entries[0]?.subject
    if (subject === undefined) return
    setEditing(null)
    hold(subject)
  }

  function begin() {
    const paragraph = desk.paragraphs.find(({ number }) => number !== null)
    const span = selection ?? spans[0] ?? paragraph
    if (span === undefined) return
    acts.clear()
    setEditing({ from: span.from, to: span.to })
  }

  async function cite() {
    const words = selection === null ? spans : [selection]
    if (words.length === 0) return
    await navigator.clipboard.writeText(citationOf(desk, words)).then(() => announce('Copied as citation.'), () => announce('The browser did not let the citation be copied.'))
  }

  function press(event: KeyboardEvent) {
    const key = deskKey(event, keys === 'on')
    if (key === null) return
    if (key === 'leave') {
      if (editing === null) return
      setEditing(null)
      wantsFocus.current = true
      return
    }
    event.preventDefault()
    if (key === 'next') return step(1)
    if (key === 'previous') return step(-1)
    if (key === 'first') return select(walk[0])
    if (key === 'last') return select(walk.at(-1))
    if (key === 'cite') return void cite()
    if (whyNot !== null) return announce(whyNot)
    if (key === 'undo') return void undo()
    if (key === 'new') return begin()
    if (hand === null) return
    const withdrawn = hand.review.review === 'withdrawn'
    if (key === 'confirm' && !withdrawn) void act(acts.confirm(hand), hand)
    else if (key === 'correct' && !withdrawn) setEditing('card')
    else if (key === 'withdraw' && !withdrawn) void act(acts.withdraw(hand), hand)
  }

  const source = desk.source.id as SourceId
  const form = (card: ServedCard) => (
    <FindingEditor key={card.subject} desk={desk} kind={card.kind} value={card.value as Draft} passages={card.passages} isNew={false}
      stances={card.stances.filter(({ review }) => review.review !== 'withdrawn').map((stance): StanceDraft => ({ subject: stance.subject, side: stance.side, stance: stance.stance, proposition: stance.propositionId }))}
      selection={selection} busy={acts.acting} error={acts.error} onSave={save} onCancel={() => setEditing(null)} />
  )
  const render = (card: ServedCard, position: number) => (
    <FindingCardShown key={card.subject} card={card} sides={desk.sides} selected={card === hand && making === null} position={position} of={cards.length} onSelect={() => select(card)} onCite={() => void cite()}>
      {editing === 'card' ? form(card) : (
        <>
          <FindingFields card={card} sides={desk.sides} text={desk.text} />
          <CardActs card={card} keys={keys === 'on'} busy={acts.acting} whyNot={whyNot} error={acts.error}
            onConfirm={() => void act(acts.confirm(card), card)} onCorrect={() => setEditing('card')} onWithdraw={() => void act(acts.withdraw(card), card)}
            onRestore={() => void act(acts.restore(card), card)} />
        </>
      )}
    </FindingCardShown>
  )
  const under = (own: readonly ServedCard[]) => {
    const shown = own.filter((card) => cards.includes(card))
    return shown.length === 0 ? null : <div className="desk-under">{shown.map((card) => render(card, cards.indexOf(card)))}</div>
  }
  const made = making === null ? null : (
    <div className="finding-new">
      <h3>New finding</h3>
      <FindingEditor key={`${making.from}-${making.to}`} desk={desk} kind="statement" value={newDraft('statement', desk.text.slice(making.from, making.to))} passages={[{ source, ...making }]} isNew stances={[]}
        selection={selection} busy={acts.acting} error={acts.error} onSave={save} onCancel={() => setEditing(null)} />
    </div>
  )
  return (
    <div ref={frame} className="desk" role="group" aria-label={`Reading desk: ${desk.source.title}`} tabIndex={-1} onKeyDown={press}>
      <DocumentText ref={article} desk={desk} hand={making === null ? spans : [making]} also={making === null ? hand?.also.map(({ passage }) => passage) ?? [] : []}
        onPick={(subjects) => {
          // A second click on the same words takes the next finding that shares them.
          if (getSelection()?.isCollapsed === false) return
          const next = (subjects.indexOf(hand?.subject ?? '') + 1) % subjects.length
          select(desk.cards.find(({ subject }) => subject === subjects[next]))
        }}
        renderUnder={narrow ? under : null} />
      {narrow ? made : (
        <FindingsMargin cards={cards} selected={hand?.subject ?? null} lines={lines} onSelect={select} render={render}
          head={<FindingsFilter only={only} onOnly={show} all={desk.cards.length} left={desk.cards.filter(toReview).length} selecting={selection !== null} whyNot={whyNot} onNew={begin} />}
          extra={making === null ? null : { at: lines.of.get(hand?.subject ?? '')?.middle ?? 80, form: made }} />
      )}
      <DeskStatus left={desk.cards.filter(toReview).length} all={desk.cards.length} keys={keys === 'on'} onUndo={() => void undo()} />
    </div>
  )
}
