import type { Finding, PackageModel, Picks, Survival } from '@travaux/settlement'
import { FilesMenu } from '../files/FilesMenu.tsx'
import { giveFile } from '../files/giveFile.ts'
import { survivalsCsv } from '../files/survivalsCsv.ts'
import { packageNumber } from '../numbers/packageNumber.ts'
import { seed } from '../work/survivalWorked.ts'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'
import { conceptNames } from './conceptNames.ts'

/** Which results stay as they are, wherever in their ranges the numbers lie: a bar each, with how sure the share is. */
export function Survivals({ model, picks, name }: { model: PackageModel; picks: Picks; name: string }) {
  const question = useSame({ ask: 'survival' as const, model, picks })
  const { answer, waiting, fault } = useAnswer(question, false, 250)
  const worked = answer === null || 'refused' in answer ? null : answer
  const said = (finding: Finding) => findingWords(finding, model)
  const drawn = worked?.found.flatMap(({ survival }) => ('refused' in survival || survival.exact ? [] : [survival.draws])) ?? []
  return (
    <div aria-busy={waiting}>
      <header className="section-head">
        <h3 id="robustness-title">If the estimates are off</h3>
        <FilesMenu of="what survives the ranges" files={worked === null ? [] : [{ id: 'survival', name: 'What survives the ranges, CSV', give: () => giveFile([model.title, name, 'ranges'], 'csv', survivalsCsv(worked.found, said)) }]} />
      </header>
      {answer === null ? <p className="robustness-none" role={fault === null ? undefined : 'alert'}>{fault ?? 'Drawing the numbers anew…'}</p> : 'refused' in answer ? <p className="robustness-none">Nothing is possible within the limits that are set.</p> : (
        <div className="survivals" data-waiting={waiting || undefined}>
          <dl>{answer.found.map(({ finding, survival }) => <SurvivalLine key={said(finding)} words={said(finding)} survival={survival} />)}</dl>
          <p className="robustness-none">{drawn.length === 0 ? 'Settled by arithmetic: no number was drawn.' : `Of ${Math.max(...drawn).toLocaleString('en')} draws of all numbers, each within its own range and apart from the others (seed ${seed}); from – to with 95% confidence. Not how likely anything is.`}</p>
        </div>
      )}
    </div>
  )
}

function SurvivalLine({ words, survival }: { words: string; survival: Survival | { readonly refused: string } }) {
  if ('refused' in survival) return <div className="survival"><dt>{words}</dt><dd className="survival-unknown" title={survival.refused}>not known</dd><dd className="survival-more">{survival.refused}</dd></div>
  const { share, low, high, exact } = survival
  const percent = (of: number) => Math.round(of * 100)
  return (
    <div className="survival">
      <dt>{words}</dt>
      <dd className="tabular">{exact ? share === 1 ? 'always' : 'never' : <>{percent(share)}% <span className="survival-range">{percent(low)}–{percent(high)}</span></>}</dd>
      <dd className="survival-more"><svg className="survival-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden><rect width="100" height="6" className="survival-of" /><rect width={share * 100} height="6" className="survival-has" />{exact ? null : <rect x={low * 100} width={Math.max(0.6, (high - low) * 100)} y="2" height="2" className="survival-sure" />}</svg></dd>
    </div>
  )
}

/** "Still on the frontier"; of a way of picking, what it picks. */
function findingWords(finding: Finding, model: PackageModel): string {
  switch (finding.of) {
    case 'possible': return 'Still within the limits'
    case 'agreement': return `Still better for ${model.sides.length === 2 ? 'both' : 'all'} than no agreement`
    case 'frontier': return 'Still on the frontier'
    case 'solution': return `${conceptNames[finding.concept]} still picks ${packageNumber(model, finding.picks).toLocaleString('en')}`
    case 'better':
    case 'dominates': return `Still better than package ${packageNumber(model, finding.than).toLocaleString('en')}`
    default: return finding satisfies never
  }
}
