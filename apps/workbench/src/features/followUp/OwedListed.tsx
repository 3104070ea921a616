import type { Owed, SideShown } from '@travaux/record'
import { useMemo } from 'react'
import { NothingThen } from '../../frame/NothingThen.tsx'
import { usePlace } from '../../frame/usePlace.ts'
import { counted } from '../../wording/counted.ts'
import type { OwedPart } from './chosenOwed.ts'
import { courseScale } from './curve/courseScale.ts'
import { everythingOwed, type OwedChoice } from './everythingOwed.ts'
import { FollowUpAbsent } from './FollowUpAbsent.tsx'
import { OwedTable } from './OwedTable.tsx'

interface OwedListedProps {
  readonly owed: readonly Owed[]
  /** What is chosen of it. */
  readonly parts: readonly OwedPart[]
  readonly choice: OwedChoice
  readonly onChoose: (choice: OwedChoice) => void
  readonly sides: readonly SideShown[]
  readonly today: string
  readonly at: string | null
  readonly onMove: (key: string) => void
  readonly onSelect: (key: string, enter: boolean) => void
}

/** The table of what is owed, or why there is none; and how much the reader was not sure of. */
export function OwedListed({ owed, parts, choice, onChoose, sides, today, at, onMove, onSelect }: OwedListedProps) {
  const { asOf, on } = usePlace()
  const scale = useMemo(() => courseScale(owed, today), [owed, today])
  const unsure = owed.filter(({ lessSure, conduct: binds }) => lessSure && !binds).length
  return (
    <>
      {owed.length === 0 ? asOf !== null || on !== null ? <NothingThen what="Nothing owed" /> : <FollowUpAbsent why="empty" onAgain={() => undefined} />
        : parts.length === 0 ? owed.every(({ conduct: binds }) => binds) ? null : <FollowUpAbsent why="none-chosen" onAgain={() => onChoose({ ...everythingOwed, unsure: true })} />
        : <OwedTable parts={parts} sides={sides} scale={scale} today={today} at={at} onMove={onMove} onSelect={onSelect} />}
      {unsure === 0 ? null : <p className="followup-unsure">{counted(unsure, 'less sure finding')} {choice.unsure ? 'shown too' : unsure === 1 ? 'is not shown' : 'are not shown'}: the reader was sure of 0.5 or less, and nobody has reviewed {unsure === 1 ? 'it' : 'them'}. <button type="button" className="text-button" aria-pressed={choice.unsure} onClick={() => onChoose({ ...choice, unsure: !choice.unsure })}>{choice.unsure ? 'leave out' : 'show'}</button></p>}
    </>
  )
}
