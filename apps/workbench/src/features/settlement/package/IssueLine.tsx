import type { SideShown } from '@travaux/record'
import type { GroundShown, SettlementIssue } from '@travaux/server'
import type { PackageModel } from '@travaux/settlement'
import type { ReactNode } from 'react'
import { worthIn } from '../numbers/worthIn.ts'
import { AlternativeDots, type AlternativeOffered } from './AlternativeDots.tsx'
import { GroundLine } from './GroundLine.tsx'
import { groundLines } from './groundLines.ts'
import './IssueLine.css'
import { WorthBar } from './WorthBar.tsx'

/** More answers than this are chosen from a list, not from dots. */
const mostDots = 8

/**
 * One issue of the package in hand: which answer it picks, what that is worth to each side, and the words that rests on. `order`: sides as they are shown;
 * `beside`: the answer of the package it is compared with; `weights`: by side, what the issue's weight rests on; `children`: what can be supposed of it.
 */
export function IssueLine({ issue, at, model, sides, order, picked, offered, beside, besideName, grounds, weights, onPick, children }: {
  issue: SettlementIssue; at: number; model: PackageModel; sides: readonly SideShown[]; order: readonly number[]; picked: number; offered: readonly AlternativeOffered[]
  beside: number | null; besideName: string; grounds: readonly GroundShown[]; weights: readonly (GroundShown | undefined)[]; onPick: (alternative: number) => void; children?: ReactNode
}) {
  const answer = issue.alternatives[picked]
  const other = beside === null || beside === picked ? undefined : issue.alternatives[beside]
  const worths = (side: number) => issue.alternatives.map((_, alternative) => worthIn(model, side, at, alternative))
  const lines = groundLines(grounds, order.map((side) => sides[side]!))
  const [shown, folded] = [lines.slice(0, order.length), lines.slice(order.length)]
  return (
    <li className="issue-line" data-differs={other !== undefined || undefined}>
      <div className="issue-line-head">
        <h4 className="issue-line-name">{issue.name}</h4>
        {issue.alternatives.length <= mostDots
          ? <AlternativeDots issue={issue.name} alternatives={offered} picked={picked} onPick={onPick} />
          : <select className="alternative-choice" aria-label={`Answer to ${issue.name}`} value={picked} onChange={(event) => onPick(Number(event.target.value))}>{offered.map(({ name, out }, i) => <option key={i} value={i}>{name}{out ? ' (past a limit)' : ''}</option>)}</select>}
      </div>
      <p className="issue-line-answer" title={answer?.text}>{answer?.name}</p>
      <p className="issue-line-worths">
        {order.map((side) => {
          const all = worths(side)
          const weight = model.sides[side]!.weights[at]!.likely
          return <WorthBar key={side} side={sides[side]!} worth={all[picked] ?? 0} least={Math.min(...all)} most={Math.max(weight, ...all)} weight={weights[side]} beside={other === undefined ? null : all[beside!] ?? null} />
        })}
      </p>
      {other === undefined ? null : <p className="issue-line-beside">{besideName}: {other.name}</p>}
      {shown.map((line) => <GroundLine key={line.ground.key} {...line} />)}
      {folded.length === 0 ? null : <details className="issue-line-more"><summary>{folded.length} more</summary>{folded.map((line) => <GroundLine key={line.ground.key} {...line} />)}</details>}
      {children}
    </li>
  )
}
