import type { SideShown } from '@travaux/record'
import { packageLearningSentences, type Chooser, type PackageModel } from '@travaux/settlement'
import { useMemo, useState } from 'react'
import { FilesMenu } from '../files/FilesMenu.tsx'
import { giveFile } from '../files/giveFile.ts'
import { learningCsv } from '../files/learningCsv.ts'
import { SentenceLine } from '../graph/SentenceLine.tsx'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { tellingOf } from '../numbers/tellingOf.ts'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'

/** What it would be worth to whoever chooses a package to know a side's true number first. */
export function Learning({ model, sides, grounds }: { model: PackageModel; sides: readonly SideShown[]; grounds: GroundsOf }) {
  const [by, setBy] = useState('nash')
  const chooser = useMemo((): Chooser => (by === 'nash' || by === 'egalitarian' ? { by } : { by: 'side', side: Number(by) }), [by])
  const question = useSame({ ask: 'learning' as const, model, chooser })
  const { answer, waiting, fault, of } = useAnswer(question, false, 150)
  return (
    <div aria-busy={waiting}>
      <div className="section-head">
        <label className="graph-choice">to <select value={by} onChange={(event) => setBy(event.target.value)}>
          <option value="nash">a mediator, greatest product of gains</option>
          <option value="egalitarian">a mediator, greatest least gain</option>
          {sides.map(({ id, name }, side) => <option key={id} value={side}>{name}, which proposes once</option>)}
        </select></label>
        <FilesMenu of="what is worth learning" files={answer === null || 'refused' in answer ? [] : [{ id: 'csv', name: 'What is worth learning, CSV', give: () => giveFile([model.title, 'learning'], 'csv', learningCsv(model, answer)) }]} />
      </div>
      {answer === null ? <p className="robustness-none" role={fault === null ? undefined : 'alert'}>{fault ?? 'Drawing the numbers anew…'}</p> : 'refused' in answer ? <p className="robustness-none">{answer.refused}</p>
        : <ul className="told" data-waiting={waiting || undefined}>{packageLearningSentences(tellingOf(of?.model ?? model, grounds), answer).map((sentence) => <li key={sentence.text}><SentenceLine sentence={sentence} sides={sides} grounds={grounds} /></li>)}</ul>}
    </div>
  )
}
