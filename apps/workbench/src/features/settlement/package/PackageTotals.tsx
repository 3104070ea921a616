import type { SideShown } from '@travaux/record'
import type { GroundShown } from '@travaux/server'
import { SideMark } from '../../../marks/SideMark.tsx'
import { GroundLink } from './GroundLink.tsx'
import { basisWords } from '../numbers/basisWords.ts'
import { shownNumber } from '../numbers/shownNumber.ts'

/** What the package is worth to each side in all, beside what it needs: what it has without an agreement. `grounds`: what that rests on, by side; `beside`: the same of the package it is compared with. */
export function PackageTotals({ sides, order, values, needs, grounds, beside }: { sides: readonly SideShown[]; order: readonly number[]; values: readonly number[]; needs: readonly number[]; grounds: readonly (GroundShown | undefined)[]; beside: { readonly name: string; readonly values: readonly number[] } | null }) {
  return (
    <dl className="totals">
      {order.map((side) => {
        const [value, need] = [values[side]!, needs[side]!]
        const short = need - value
        return (
          <div key={side} className="total">
            <dt><SideMark mark={sides[side]!.mark} small /><b className={`of-${sides[side]!.mark}`}>{sides[side]!.name}</b> <GroundLink ground={grounds[side]}>needs {shownNumber(need)}</GroundLink>{grounds[side] === undefined ? null : <span>{basisWords[grounds[side].basis]}</span>}</dt>
            <dd><span className="total-value tabular">{shownNumber(value)}</span>
              {short > 1e-9 ? <span className="total-short">{shownNumber(short)} short</span> : <span>{shownNumber(-short)} more</span>}
              {beside === null ? null : <span>{beside.name}: {shownNumber(beside.values[side]!)}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
