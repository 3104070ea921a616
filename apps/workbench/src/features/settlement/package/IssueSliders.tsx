import type { SideShown } from '@travaux/record'
import type { SettlementIssue } from '@travaux/server'
import type { PackageModel } from '@travaux/settlement'
import { SideMark } from '../../../marks/SideMark.tsx'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { keyOf, type NumberAt, type Supposed } from '../numbers/supposed.ts'
import { GroundLine } from './GroundLine.tsx'
import { NumberSlider } from './NumberSlider.tsx'

/** How numbers are supposed: as one is dragged, and once it is let go. */
export interface Supposing { readonly suppose: (key: string, value: number) => void; readonly settle: () => void }

/** What can be supposed of an issue: what it weighs for each side, and how much of that the answer picked gives it. `recorded`: the model as the record has it. */
export function IssueSliders({ issue, at, picked, recorded, sides, order, supposed, supposing, grounds }: {
  issue: SettlementIssue; at: number; picked: number; recorded: PackageModel; sides: readonly SideShown[]; order: readonly number[]; supposed: Supposed; supposing: Supposing; grounds: GroundsOf
}) {
  // The same reach for every side and issue, so that lengths can be compared.
  const heaviest = Math.max(1, ...recorded.sides.flatMap(({ weights }) => weights.map(({ high }) => high)))
  const most = roundUp(heaviest * 1.5)
  return (
    <div className="issue-sliders">
      {order.map((side) => {
        const [weight, value] = [recorded.sides[side]!.weights[at]!, recorded.sides[side]!.values[at]![picked]!]
        const { name, mark } = sides[side]!
        const slider = (of: NumberAt, label: string, said: string, scale: number, reach: number, from: typeof weight) => {
          const key = keyOf(of)
          const now = (supposed.get(key) ?? from.likely) * scale
          return (
            <NumberSlider mark={mark} onChange={(to) => supposing.suppose(key, to / scale)} onSettle={supposing.settle}
              number={{ label: <><SideMark mark={mark} small /><span>{label}</span></>, said, value: now, recorded: { low: from.low * scale, likely: from.likely * scale, high: from.high * scale, because: [] }, least: 0, most: reach, step: reach > 20 ? 1 : reach / 100 }} />
          )
        }
        return (
          <div key={side} className="issue-slider-side">
            {slider({ of: 'weight', side, issue: at }, 'weight', `What ${issue.name} weighs for ${name}`, 1, most, weight)}
            {grounds(weight.because).map((ground) => <GroundLine key={ground.key} ground={ground} sides={[]} />)}
            {/* Shares of the issue are dragged from 0 to 100, as they are recorded; what is beyond that keeps its own points. */}
            {value.high <= 1 && value.low >= 0
              ? slider({ of: 'value', side, issue: at, alternative: picked }, 'this answer gives', `How much of it “${issue.alternatives[picked]?.name ?? ''}” gives ${name}, of 100`, 100, 100, value)
              : slider({ of: 'value', side, issue: at, alternative: picked }, 'this answer gives', `What “${issue.alternatives[picked]?.name ?? ''}” gives ${name}`, 1, roundUp(Math.max(1, ...recorded.sides[side]!.values[at]!.map(({ high }) => high)) * 1.5), value)}
          </div>
        )
      })}
    </div>
  )
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5, 10].find((times) => times * power >= value) ?? 10) * power
}
