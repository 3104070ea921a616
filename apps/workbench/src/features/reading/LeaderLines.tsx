import './LeaderLines.css'
import type { Lines } from './useLines.ts'

/** Where a card stands, for the line that leads to it. */
export interface Placed { readonly subject: string; readonly middle: number }

/** From each finding's line in the text to its card. The one in hand is drawn last, in the colour of what is in hand. */
export function LeaderLines({ lines, placed, selected, marginLeft, height }: { lines: Lines; placed: readonly Placed[]; selected: string | null; marginLeft: number; height: number }) {
  const start = lines.textRight + 6
  if (lines.width === 0 || marginLeft - start < 24) return null
  return (
    <svg className="leader-lines" width={lines.width} height={height} aria-hidden>
      {placed.filter(({ subject }) => subject !== selected).map((card) => <Leader key={card.subject} card={card} lines={lines} start={start} marginLeft={marginLeft} />)}
      {placed.filter(({ subject }) => subject === selected).map((card) => <Leader key={card.subject} card={card} lines={lines} start={start} marginLeft={marginLeft} inHand />)}
    </svg>
  )
}

function Leader({ card, lines, start, marginLeft, inHand = false }: { card: Placed; lines: Lines; start: number; marginLeft: number; inHand?: boolean }) {
  const line = lines.of.get(card.subject)
  if (line === undefined) return null
  const foot = Math.round(line.foot) + 0.5
  const middle = Math.round(card.middle) + 0.5
  // From the words themselves where they end the line; across other words it would read as their underline.
  const from = inHand && start - line.right < 48 ? Math.min(line.right + 1, start) : start
  return <path className={inHand ? 'leader leader-in-hand' : 'leader'} d={`M${from} ${foot}H${marginLeft - 22}L${marginLeft + 2} ${middle}H${marginLeft + (inHand ? 24 : 26)}`} />
}
