import type { ReactNode } from 'react'
import type { SideShown } from '@travaux/record'
import type { ServedCard } from '@travaux/server'
import { Control } from '../../frame/Control.tsx'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { CompartmentTag } from '../../marks/CompartmentTag.tsx'
import { KindMark } from '../../marks/KindMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { kindWords } from '../../wording/kindWords.ts'
import './FindingCardShown.css'
import { toReview } from './toReview.ts'

/** One finding beside its line: a line of its own until it is in hand, then a card with `children` in it. */
export function FindingCardShown({ card, sides, selected, position, of, onSelect, onCite, children }: { card: ServedCard; sides: readonly SideShown[]; selected: boolean; position: number; of: number; onSelect: () => void; onCite: () => void; children?: ReactNode }) {
  const mark = card.side === null ? null : sides.find((side) => side.id === card.side)?.mark ?? 'third'
  const { review } = card
  return (
    <article
      id={`card-${card.subject}`} className="finding" tabIndex={selected ? 0 : -1}
      data-selected={selected || undefined} data-review={review.review} data-todo={toReview(card) || undefined} data-unsure={card.lessSure || undefined}
      aria-posinset={position + 1} aria-setsize={of} aria-labelledby={`title-${card.subject}`} aria-describedby={`detail-${card.subject}`}
      onClick={selected ? undefined : onSelect} onFocus={selected ? undefined : (event) => { if (event.target === event.currentTarget) onSelect() }}
    >
      <div className="finding-head">
        <KindMark kind={card.kind} mark={mark} name={kindWords[card.kind][0]} />
        <h3 id={`title-${card.subject}`} className="finding-title" title={selected ? undefined : card.title}>{card.title}</h3>
        {selected ? <HistoryLink subject={card.subject} of={card.title} drawn /> : null}
        {selected ? <Control is="quiet" aria-label="Copy as citation" onPress={onCite}><Icon name="copy" /></Control> : <ReviewMark review={review.review} initials={card.lessSure ? 'less sure' : review.review === 'found' ? 'reader' : review.review === 'given' ? 'codebook' : review.initials} />}
      </div>
      <p id={`detail-${card.subject}`} className={selected ? 'visually-hidden' : 'finding-detail'} title={selected ? undefined : card.detail}>{selected ? null : <CompartmentTag compartment={card.compartment} sides={sides} />}{card.detail}{selected ? `, ${review.review}${card.lessSure ? ', less sure' : ''}` : ''}</p>
      {selected && card.compartment !== null ? <p className="finding-compartment"><CompartmentTag compartment={card.compartment} sides={sides} /></p> : null}
      {selected ? children : null}
    </article>
  )
}
