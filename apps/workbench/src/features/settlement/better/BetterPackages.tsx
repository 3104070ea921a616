import type { SideShown } from '@travaux/record'
import { packageProposalSentences, packageTradeSentences, type GraphSentence, type PackageModel, type Picks } from '@travaux/settlement'
import type { ReactNode } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { FilesMenu } from '../files/FilesMenu.tsx'
import { giveFile } from '../files/giveFile.ts'
import { proposalsCsv } from '../files/proposalsCsv.ts'
import { reasonsApart } from '../graph/reasonsApart.ts'
import { SentenceLine } from '../graph/SentenceLine.tsx'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { packageNumber } from '../numbers/packageNumber.ts'
import { tellingOf } from '../numbers/tellingOf.ts'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'
import './BetterPackages.css'

/** More proposals than these are folded. */
const mostShown = 3

/** How far the package in hand lies from the frontier, what could be put in its place within every limit, and which trades between issues would help two sides. `name`: what it is called. */
export function BetterPackages({ model, picks, name, sides, grounds, onPick }: { model: PackageModel; picks: Picks; name: string; sides: readonly SideShown[]; grounds: GroundsOf; onPick: (picks: Picks) => void }) {
  const question = useSame({ ask: 'better' as const, model, picks })
  const { answer, waiting, fault } = useAnswer(question, false, 120)
  const line = (sentence: GraphSentence) => <SentenceLine sentence={sentence} sides={sides} grounds={grounds} />
  const body = ((): ReactNode => {
    if (answer === null) return <p className="better-none" role={fault === null ? undefined : 'alert'}>{fault ?? 'Looking for better ones…'}</p>
    if ('refused' in answer) return <p className="better-none">Nothing is possible within the limits that are set, so nothing better is.</p>
    const { distance, counters, rolls } = answer
    const telling = tellingOf(answer.of.model, grounds)
    const [lies, ...offered] = packageProposalSentences(telling, name, answer.of.picks, distance, counters)
    const traded = packageTradeSentences(telling, rolls)
    const offer = (which: Picks, sentence: GraphSentence) => {
      const { what, why } = reasonsApart(sentence)
      const number = packageNumber(model, which).toLocaleString('en')
      return (
        <li key={sentence.text}>
          <div>
            <p><b className="tabular">{number}</b> {line(what)}</p>
            {why === null ? null : <details className="better-more"><summary>What that rests on</summary><p className="better-why">{line(why)}</p></details>}
          </div>
          <Control onPress={() => onPick(which)} aria-label={`Take package ${number} in hand`}>Take</Control>
        </li>
      )
    }
    const offers = offered.flatMap((sentence, i) => { const proposal = counters.proposals[i]; return proposal === undefined ? [] : [offer(proposal.picks, sentence)] })
    return (
      <div className="better-body" data-waiting={waiting || undefined}>
        {lies === undefined ? null : <p className="better-lies">{line(reasonsApart(lies).what)}</p>}
        {offers.length === 0 ? <p className="better-none">{counters.whole ? 'No package within the limits is better for one side at no cost, or at little cost, to another.' : 'Nothing better was found among the packages that were looked at.'}</p> : <ul className="better-offers">{offers.slice(0, mostShown)}</ul>}
        {offers.length > mostShown ? <details className="better-more"><summary>{offers.length - mostShown} more</summary><ul className="better-offers">{offers.slice(mostShown)}</ul></details> : null}
        {counters.whole || offers.length === 0 ? null : <p className="better-none">There are more packages than could be looked at: there may be better ones still.</p>}
        {traded.length === 0 ? null : (
          <details className="better-more"><summary>Trades between issues: {traded.length}</summary><ul className="better-offers">{traded.map((sentence, i) => { const roll = rolls[i]; return roll === undefined ? null : offer(roll.picks, sentence) })}</ul></details>
        )}
      </div>
    )
  })()
  const worked = answer === null || 'refused' in answer ? null : answer
  return (
    <section className="better" aria-labelledby="better-title" aria-busy={waiting}>
      <header className="section-head">
        <h3 id="better-title">In its place</h3>
        <FilesMenu of="what could be put in its place" files={worked === null ? [] : [{ id: 'proposals', name: 'What could be put in its place, CSV', give: () => giveFile([model.title, name, 'proposals'], 'csv', proposalsCsv(worked)) }]} />
      </header>
      {body}
    </section>
  )
}
