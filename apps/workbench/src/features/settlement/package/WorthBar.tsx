import type { SideShown } from '@travaux/record'
import { SideMark } from '../../../marks/SideMark.tsx'
import type { GroundShown } from '@travaux/server'
import { GroundLink } from './GroundLink.tsx'
import { shownNumber } from '../numbers/shownNumber.ts'

/** How much of what an issue can give a side it gives: a bar in its colour, and the numbers. `least`, `most`: of all alternatives; a bar that begins below nothing is drawn from there. `weight`: what the weight rests on; `beside`: the same of the package it is compared with. */
export function WorthBar({ side, worth, least, most, weight, beside }: { side: SideShown; worth: number; least: number; most: number; weight: GroundShown | undefined; beside: number | null }) {
  const from = Math.min(0, least)
  const share = (value: number) => (most === from ? 0 : Math.max(0, Math.min(1, (value - from) / (most - from)))) * 100
  return (
    <span className={`worth of-${side.mark}`}>
      <SideMark mark={side.mark} small />
      <svg className="worth-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect width="100" height="6" className="worth-most" /><rect width={share(worth)} height="6" className="worth-has" />
        {beside === null ? null : <rect x={Math.max(0, share(beside) - 0.8)} width="1.6" height="6" className="worth-beside" />}
      </svg>
      <span className="worth-words tabular"><span className="visually-hidden">{side.name}: </span>{shownNumber(worth)} <GroundLink ground={weight}>of {shownNumber(most)}</GroundLink>{beside === null ? null : <span className="visually-hidden">; {shownNumber(beside)} in the package compared</span>}</span>
    </span>
  )
}
