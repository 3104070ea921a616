import type { ReactNode } from 'react'
import type { FindingCard, SideShown } from '@travaux/record'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { stanceWords } from '../../wording/stanceWords.ts'
import './FindingFields.css'
import { reviewWords } from '../../marks/reviewWords.ts'

/** What is known of the finding in hand, a line each. */
export function FindingFields({ card, sides, text }: { card: FindingCard; sides: readonly SideShown[]; text: string }) {
  const markOf = (id: string | null | undefined) => sides.find((side) => side.id === id)?.mark ?? null
  const named = new Set(card.fields.map(({ label }) => label))
  return (
    <dl className="finding-fields">
      {card.fields.map((field, i) => (
        <Row key={i} label={field.label}>
          {field.rung === undefined ? null : <LadderMark rung={field.rung as 1 | 2 | 3 | 4} />}
          {field.stance === undefined ? null : <StanceMark stance={field.stance as keyof typeof stanceWords} mark={markOf(field.side ?? card.side)} />}
          {field.side === undefined || field.stance !== undefined ? null : <SideMark mark={markOf(field.side)} />}
          {field.side === undefined || field.stance !== undefined ? <span>{field.value}</span> : <Person value={field.value} mark={markOf(field.side)} />}
        </Row>
      ))}
      {named.has('Stance') ? null : card.stances.map((stance) => (
        <Row key={stance.subject} label="Stance">
          <StanceMark stance={stance.stance as keyof typeof stanceWords} mark={markOf(stance.side)} />
          <span data-withdrawn={stance.review.review === 'withdrawn' || undefined}>{stanceWords[stance.stance as keyof typeof stanceWords] ?? stance.stance}: {stance.proposition}</span>
        </Row>
      ))}
      {named.has('Found') ? null : <Row label={card.review.review === 'found' ? 'Found' : 'Review'}><ReviewMark review={card.review.review} quiet /><span>{reviewWords(card.review).replace(/^found /, '')}{card.review.review === 'found' && card.review.confidence !== null ? `, sure ${card.review.confidence.toFixed(2)}${card.lessSure ? ': less sure' : ''}` : ''}</span></Row>}
      {card.why === null ? null : <HowFound why={card.why} text={text} />}
    </dl>
  )
}

/** The name in its side's colour, the office after it. */
function Person({ value, mark }: { value: string; mark: SideShown['mark'] | null }) {
  const at = value.indexOf(',')
  const name = at === -1 ? value : value.slice(0, at)
  return <span><b style={{ color: mark === null ? undefined : `var(--${mark})` }}>{name}</b>{at === -1 ? null : <span className="finding-office">{value.slice(at)}</span>}</span>
}

/** Which rule or model found it, by which words: opened when it is asked for. */
function HowFound({ why, text }: { why: NonNullable<FindingCard['why']>; text: string }) {
  return (
    <Row label="How">
      <details className="finding-how">
        <summary>How it was found</summary>
        <p>By {why.by}.</p>
        {why.words.length === 0 ? null : <p>Going by {why.words.map(({ from, to }, i) => <span key={`${from} ${to}`}>{i > 0 ? ', ' : ''}<q>{shortened(text.slice(from, to))}</q></span>)}.</p>}
      </details>
    </Row>
  )
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 88)}…` : words
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>
}
