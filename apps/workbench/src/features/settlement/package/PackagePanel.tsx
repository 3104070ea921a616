import type { SideShown } from '@travaux/record'
import type { CompartmentShown, SettlementOpen } from '@travaux/server'
import type { PackageModel, PackagePoint } from '@travaux/settlement'
import type { ReactNode, Ref } from 'react'
import { HistoryLink } from '../../../frame/HistoryLink.tsx'
import { Control } from '../../../frame/Control.tsx'
import { Icon } from '../../../frame/Icon.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { basesCounted } from '../numbers/basesCounted.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { samePicks } from '../numbers/samePicks.ts'
import { keyOf, type Supposed } from '../numbers/supposed.ts'
import { shownDay } from '../../../wording/shownDay.ts'
import { IssueLine } from './IssueLine.tsx'
import { IssueSliders, type Supposing } from './IssueSliders.tsx'
import { LinkagesMet } from './LinkagesMet.tsx'
import { NumberSlider } from './NumberSlider.tsx'
import './PackagePanel.css'
import { PackageTotals } from './PackageTotals.tsx'
import { ValuesOf } from './ValuesOf.tsx'

/** The package in hand, or the one it is compared with, with what it is called. */
export interface PackageShown { readonly point: PackagePoint; readonly name: string }

/**
 * The package in hand: its answer to each issue, what that is worth to whom and on which words that rests; what it is worth in all, what it meets, and what to do with it.
 * `place`: where it lies, in words; `offered`: by issue and alternative, whether it would be past a limit; `why`: why it is out of reach; `bar`, `better`, `acts`: what stands beside it.
 */
export function PackagePanel({ open, model, recorded, order, held, beside, place, needs, offered, why, whatIf, supposed, supposing, grounds, dossier, onPick, onStep, bar, better, acts, ref }: {
  open: SettlementOpen; model: PackageModel; recorded: PackageModel; order: readonly number[]; held: PackageShown; beside: PackageShown | null; place: string; needs: readonly number[]
  offered: readonly (readonly boolean[])[]; why: readonly string[]; whatIf: boolean; supposed: Supposed; supposing: Supposing; grounds: GroundsOf; dossier: CompartmentShown | undefined
  onPick: (issue: number, alternative: number) => void; onStep: (by: 1 | -1) => void; bar: ReactNode; better: ReactNode; acts: ReactNode; ref: Ref<HTMLHeadingElement>
}) {
  const { issues, sides } = open
  const tabled = recorded.tabled.flatMap(({ name, by, date, picks }, at) => (samePicks(picks, held.point.picks) ? [{ subject: open.tabled[at] ?? name, name, words: [by === null ? 'put there by no side' : sides[by]?.name, date === null ? null : shownDay(date)].filter((part) => part !== null).join(', ') }] : []))
  const estimate = open.estimates.find(({ name }) => name === open.estimate)
  return (
    <section className="settlement-package" aria-label="The package in hand">
      <header className="package-head">
        <h2 ref={ref} tabIndex={-1}>{held.name}</h2>
        <span className="package-place">{place}</span>
        <span className="package-steps">
          <Control is="quiet" aria-label="Previous along the frontier" onPress={() => onStep(-1)}><Icon name="left" /></Control>
          <Control is="quiet" aria-label="Next along the frontier" onPress={() => onStep(1)}><Icon name="right" /></Control>
        </span>
      </header>
      <div className="package-body">
        {bar}
        {tabled.map(({ subject, name, words }) => <p key={subject} className="package-tabled"><span>On the table: <b>{name}</b>, {words}</span><HistoryLink subject={subject} of={name} drawn /></p>)}
        {why.length === 0 ? null : <ul className="package-why" aria-label="Why it is out of reach">{why.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
        <ol className="package-issues">
          {issues.map((issue, at) => {
            const picked = held.point.picks[at]!
            return (
              <IssueLine key={issue.issue} issue={issue} at={at} model={model} sides={sides} order={order} picked={picked} beside={beside?.point.picks[at] ?? null} besideName={beside?.name ?? ''}
                offered={issue.alternatives.map(({ name }, alternative) => ({ name, out: offered[at]?.[alternative] === true }))} onPick={(alternative) => onPick(at, alternative)}
                weights={sides.map((_, side) => grounds(recorded.sides[side]!.weights[at]!.because)[0])}
                grounds={onceEach(order.flatMap((side) => grounds(recorded.sides[side]!.values[at]![picked]!.because)))}>
                {whatIf ? <IssueSliders {...{ issue, at, picked, recorded, sides, order, supposed, supposing, grounds }} /> : null}
              </IssueLine>
            )
          })}
        </ol>
        <PackageTotals sides={sides} order={order} values={held.point.values} needs={needs} grounds={sides.map((_, side) => grounds(recorded.sides[side]!.reservation?.because ?? [])[0])} beside={beside === null ? null : { name: beside.name, values: beside.point.values }} />
        {whatIf ? <NeedSliders {...{ sides, order, recorded, supposed, supposing, needs }} /> : null}
        {estimate === undefined ? null : <ValuesOf estimate={estimate} dossier={dossier} sides={sides} bases={basesCounted(recorded, held.point.picks, grounds)} />}
        <LinkagesMet model={model} sides={sides} picks={held.point.picks} grounds={grounds} />
        {better}
      </div>
      <footer className="package-acts">{acts}</footer>
    </section>
  )
}

/** What each side has without an agreement, to be supposed otherwise. */
function NeedSliders({ sides, order, recorded, supposed, supposing, needs }: { sides: readonly SideShown[]; order: readonly number[]; recorded: PackageModel; supposed: Supposed; supposing: Supposing; needs: readonly number[] }) {
  return (
    <div className="issue-sliders">
      {order.map((side) => {
        const { name, mark } = sides[side]!
        const own = recorded.sides[side]!
        const most = own.weights.reduce((sum, weight, issue) => sum + weight.likely * Math.max(...own.values[issue]!.map(({ likely }) => likely)), 0)
        const key = keyOf({ of: 'reservation', side })
        const now = supposed.get(key) ?? own.reservation?.likely ?? needs[side]!
        return <NumberSlider key={side} mark={mark} onChange={(value) => supposing.suppose(key, value)} onSettle={supposing.settle}
          number={{ label: <><SideMark mark={mark} small /><span>needs</span></>, said: `What ${name} has without an agreement`, value: now, recorded: own.reservation, least: Math.min(0, now), most: Math.max(most, now), step: most > 20 ? 1 : most / 100 }} />
      })}
    </div>
  )
}

function onceEach<Of extends { readonly key: string }>(all: readonly Of[]): readonly Of[] {
  return all.filter(({ key }, i) => all.findIndex((each) => each.key === key) === i)
}
