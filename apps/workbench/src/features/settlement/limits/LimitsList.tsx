import type { SideShown } from '@travaux/record'
import type { LimitCounts, PackageModel } from '@travaux/settlement'
import type { Ref } from 'react'
import { Switch } from 'react-aria-components'
import '../../../frame/KeysDialog.css'
import { LadderMark } from '../../../marks/LadderMark.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { basisWords } from '../numbers/basisWords.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import type { LimitAt } from '../numbers/limitsSwitched.ts'
import { GroundLink } from '../package/GroundLink.tsx'
import './LimitsList.css'

/**
 * Red lines, and linkages that limit packages, each with a switch: whose, what, how near its words are, and what it takes away: where it is held, of all packages; where it is not, of those
 * within the limits. `conflict`: the names of those that together leave no package.
 */
export function LimitsList({ model, recorded, sides, first, grounds, counts, conflict, onSwitch, ref }: {
  model: PackageModel; recorded: PackageModel; sides: readonly SideShown[]; first: number | null; grounds: GroundsOf
  counts: LimitCounts; conflict: readonly string[]; onSwitch: (limit: LimitAt) => void; ref: Ref<HTMLHeadingElement>
}) {
  const redLines = model.redLines.map((limit, at) => ({ at: { is: 'redLine', at } as const, limit, was: recorded.redLines[at]?.held, count: counts.redLines[at] }))
  const linkages = model.linkages.map((limit, at) => ({ at: { is: 'linkage', at } as const, limit, was: recorded.linkages[at]?.held, count: counts.linkages[at] })).filter(({ limit }) => limit.tie !== 'waits-for')
  const whose = (side: number | null) => (side === null ? Number.MAX_SAFE_INTEGER : side === first ? -1 : side)
  const rows = [...redLines, ...linkages].toSorted((a, b) => whose(a.limit.side) - whose(b.limit.side))
  return (
    <section className="limits" aria-labelledby="limits-title">
      <div className="limits-head">
        <h3 ref={ref} id="limits-title" tabIndex={-1}>Red lines{linkages.length === 0 ? '' : ' and linkages'} as hard limits</h3>
        {rows.length === 0 || counts.allHeld === null ? null : <p>as all sides state them, {counts.allHeld.toLocaleString('en')} {counts.allHeld === 1n ? 'package remains' : 'packages remain'}</p>}
      </div>
      {rows.length === 0 ? <p className="limits-none">No red line and no linkage of this model is on record.</p> : (
        <ul>
          {rows.map(({ at, limit, was, count }) => {
            const side = limit.side === null ? undefined : sides[limit.side]
            const [ground] = grounds(limit.because)
            const taken = limit.held ? count?.alone : count?.turned
            return (
              <li key={`${at.is} ${at.at}`} className="limit" data-held={limit.held || undefined} data-conflict={conflict.includes(limit.name) || undefined}>
                <Switch className="switch" isSelected={limit.held} onChange={() => onSwitch(at)} aria-label={`${side?.name ?? 'Nobody’s'}: ${limit.name}`}><span className="switch-track" /></Switch>
                <span className="limit-side"><SideMark mark={side?.mark ?? null} small /><b className={side === undefined ? '' : `of-${side.mark}`}>{side?.name ?? 'nobody’s'}</b></span>
                <span className="limit-words" title={limit.name}>{limit.name}{was === limit.held ? null : <span className="limit-switched"> {limit.held ? 'switched on' : 'switched off'}</span>}</span>
                <span className="limit-basis marked" title={ground?.ladder?.words}>
                  {ground === undefined ? 'no words' : <>{ground.ladder === null ? null : <LadderMark rung={ground.ladder.rung} name={ground.ladder.words} />}<GroundLink ground={ground}>{basisWords[ground.basis]}</GroundLink></>}
                </span>
                <span className="limit-count tabular">{taken === undefined || taken === null ? '' : `${limit.held ? 'excludes' : 'would take'} ${taken.toLocaleString('en')}`}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
