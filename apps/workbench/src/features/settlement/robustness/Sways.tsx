import type { SideShown } from '@travaux/record'
import { packageTornadoSentences, type Outcome, type PackageModel, type Picks, type Tornado } from '@travaux/settlement'
import { useMemo, useState } from 'react'
import { SideMark } from '../../../marks/SideMark.tsx'
import { FilesMenu } from '../files/FilesMenu.tsx'
import { giveFile } from '../files/giveFile.ts'
import { standaloneSvg } from '../files/standaloneSvg.ts'
import { swaysCsv } from '../files/swaysCsv.ts'
import { SentenceLine } from '../graph/SentenceLine.tsx'
import { basisWords } from '../numbers/basisWords.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { shownNumber } from '../numbers/shownNumber.ts'
import { tellingOf } from '../numbers/tellingOf.ts'
import { GroundLink } from '../package/GroundLink.tsx'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'
import { numberWords } from './numberWords.ts'
import { swayScale } from './swayScale.ts'
import { TornadoPlot } from './TornadoPlot.tsx'

/** Rows at most: numbers that matter less are in the file. */
const mostRows = 8

/** Which numbers alone move an outcome most, over their ranges: a table whose last column is the picture. `name`: of the package. */
export function Sways({ model, picks, name, sides, grounds }: { model: PackageModel; picks: Picks; name: string; sides: readonly SideShown[]; grounds: GroundsOf }) {
  const [chosen, setChosen] = useState('distance')
  const outcome = useMemo(() => outcomeOf(chosen, picks), [chosen, picks])
  const question = useSame({ ask: 'tornado' as const, model, outcome })
  const { answer, waiting, fault, of } = useAnswer(question, false, 150)
  const worked = answer === null || 'refused' in answer ? null : answer
  const [told] = worked === null || of === null || worked.bars.some(({ size }) => size > 0) ? [] : packageTornadoSentences(tellingOf(of.model, grounds), of.outcome, worked)
  return (
    <div aria-busy={waiting}>
      <div className="section-head">
        <label className="graph-choice">for <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="distance">how far {name.toLowerCase()} lies from the frontier</option>
          {sides.map((side, at) => <option key={side.id} value={`margin ${at}`}>what {side.name} has of it over no agreement</option>)}
          <option value="solution">what Nash picks</option>
        </select></label>
        <FilesMenu of="what matters most" files={worked === null ? [] : [
          { id: 'csv', name: 'What matters most, CSV', give: () => giveFile([model.title, name, 'what-matters'], 'csv', swaysCsv(model, worked)) },
          { id: 'svg', name: 'What matters most, SVG', give: () => giveFile([model.title, name, 'what-matters'], 'svg', standaloneSvg([...document.querySelectorAll<SVGSVGElement>('.tornado')], `${model.title}: which numbers move the result most`)) },
        ]} />
      </div>
      {answer === null ? <p className="robustness-none" role={fault === null ? undefined : 'alert'}>{fault ?? 'Trying each number…'}</p> : 'refused' in answer ? <p className="robustness-none">{answer.refused}</p>
        : told !== undefined ? <p className="robustness-none"><SentenceLine sentence={told} sides={sides} grounds={grounds} /></p>
          : <SwaysTable {...{ model, sides, grounds, waiting }} worked={answer} outcome={of?.outcome ?? outcome} />}
    </div>
  )
}

function SwaysTable({ model, sides, grounds, worked, outcome, waiting }: { model: PackageModel; sides: readonly SideShown[]; grounds: GroundsOf; worked: Tornado; outcome: Outcome; waiting: boolean }) {
  const rows = worked.bars.filter(({ size }) => size > 0).slice(0, mostRows)
  const scale = swayScale(worked.likely.result, rows)
  const shown = (result: number) => (outcome.of === 'distance' ? `${Math.round(result * 100)}%` : shownNumber(result))
  const far = outcome.of === 'solution' ? 'answers that differ' : outcome.of === 'distance' ? 'left on the table' : 'points'
  return (
    <div data-waiting={waiting || undefined}>
      <TornadoPlot rows={rows.map(({ number, low, high }) => ({ words: `${sides[number.side]!.name}: ${numberWords(model, number)}`, mark: sides[number.side]!.mark, low: low.result, high: high.result }))} scale={scale} likely={worked.likely.result} shown={shown} />
      <table className="sways">
        <caption className="visually-hidden">Which numbers move it most</caption>
        <thead><tr><th scope="col">Number</th><th scope="col">Range</th><th scope="col">{far}</th></tr></thead>
        <tbody>
          {rows.map(({ number, low, high }, i) => {
            const [ground] = grounds(number.estimate.because)
            const by = number.of === 'value' && number.estimate.high <= 1 ? 100 : 1
            return (
              <tr key={i}>
                <th scope="row"><SideMark mark={sides[number.side]!.mark} small name={sides[number.side]!.name} /> <GroundLink ground={ground}>{numberWords(model, number)}</GroundLink>{ground === undefined ? null : <span className="sways-basis"> {basisWords[ground.basis]}</span>}</th>
                <td className="tabular">{shownNumber(number.estimate.low * by)}–{shownNumber(number.estimate.high * by)}</td>
                <td className="tabular">{shown(low.result)} to {shown(high.result)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {worked.left > 0 ? <p className="robustness-none">{worked.left.toLocaleString('en')} numbers were not tried: it took too long.</p> : null}
      <p className="robustness-none">The line is what comes of the likely numbers; full colour towards a number’s highest, faint towards its lowest. Each number alone, the others as they are most likely: two that move together are not looked at.</p>
    </div>
  )
}

function outcomeOf(chosen: string, picks: Picks): Outcome {
  if (chosen === 'distance') return { of: 'distance', picks }
  if (chosen === 'solution') return { of: 'solution', concept: 'nash' }
  return { of: 'margin', picks, side: Number(chosen.split(' ')[1]) }
}
