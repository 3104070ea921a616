import type { SideShown } from '@travaux/record'
import type { AllPackages, PackageModel, PackagePoint, PackageSolution, Picks } from '@travaux/settlement'
import { useMemo, useState } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { packageNumber } from '../numbers/packageNumber.ts'
import { samePicks } from '../numbers/samePicks.ts'
import { shownNumber } from '../numbers/shownNumber.ts'
import { packageRows, type PackageRow } from './packageRows.ts'
import './PackagesTable.css'

const step = 100

/** What stands of a package: on the frontier, what is chosen by which method, whether it is past a limit. */
const standing = ({ frontier, chosen, past, agreed }: PackageRow) => [...chosen, ...frontier ? ['on the frontier'] : [], ...past ? ['past a limit'] : agreed ? [] : ['worse for a side than no agreement']].join(', ')

/** The packages as a table, the frontier first: the plot for who does not see it, and for who would rather read. */
export function PackagesTable({ model, sides, order, solution, frontier, all, held, onPick }: {
  model: PackageModel; sides: readonly SideShown[]; order: readonly number[]; solution: PackageSolution; frontier: readonly PackagePoint[]; all: AllPackages | null; held: Picks; onPick: (picks: Picks) => void
}) {
  const [shown, setShown] = useState(step)
  const rows = useMemo(() => packageRows(model, solution, frontier, all, shown), [model, solution, frontier, all, shown])
  const whole = all?.count ?? frontier.length
  return (
    <div className="packages">
      <table>
        <caption className="visually-hidden">Packages, those on the frontier first</caption>
        <thead><tr><th scope="col">Package</th>{order.map((side) => <th key={side} scope="col" className="packages-worth"><span className={`marked of-${sides[side]!.mark}`}><SideMark mark={sides[side]!.mark} small />{sides[side]!.name}</span></th>)}<th scope="col">Stands</th>{model.issues.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => {
            const number = packageNumber(model, row.point.picks)
            return (
              <tr key={String(number)} data-in-hand={samePicks(row.point.picks, held) || undefined} data-past={row.past || undefined}>
                <th scope="row"><button type="button" aria-pressed={samePicks(row.point.picks, held)} onClick={() => onPick(row.point.picks)}>{number.toLocaleString('en')}</button></th>
                {order.map((side) => <td key={side} className="packages-worth tabular">{shownNumber(row.point.values[side]!)}</td>)}
                <td className="packages-stands">{standing(row)}</td>
                {row.point.picks.map((pick, issue) => <td key={issue}>{model.issues[issue]!.alternatives[pick]!.name}</td>)}
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length < whole && rows.length === shown ? <p className="packages-more"><Control onPress={() => setShown(shown + step * 5)}>Show more</Control> {rows.length.toLocaleString('en')} of {whole.toLocaleString('en')}; the file has them all.</p> : null}
    </div>
  )
}
