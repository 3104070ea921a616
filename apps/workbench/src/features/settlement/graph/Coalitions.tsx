import type { SideShown } from '@travaux/record'
import { concepts, explainCoalition, graphCoalitionSentences, type Concept, type GraphModel, type GraphSentence } from '@travaux/settlement'
import { useState, type ReactNode } from 'react'
import { Mark } from '../../../marks/Mark.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'

/** The ways of foreseeing that there are of coalitions. */
const ofCoalitions = concepts.filter((concept): concept is Exclude<Concept, 'sim'> => concept !== 'sim')

/** Whether sides that act together would stay in the state in hand (`bits`), by which way of foreseeing, and why. */
export function Coalitions({ model, sides, bits, concept, grounds, line }: { model: GraphModel; sides: readonly SideShown[]; bits: number; concept: Concept; grounds: GroundsOf; line: (sentence: GraphSentence) => ReactNode }) {
  const question = useSame({ ask: 'coalitions' as const, model })
  const { answer, fault } = useAnswer(question, false)
  const [asked, setAsked] = useState(0)
  if (answer === null) return <p className="graph-none" role={fault === null ? undefined : 'alert'}>{fault ?? 'Working out the coalitions…'}</p>
  if ('refused' in answer) return <p className="graph-none">{answer.refused}</p>
  const { game, worked } = answer
  const state = game.stateAt === null ? bits : game.stateAt[bits] ?? -1
  if (state < 0) return null
  const by = concept === 'sim' ? 'seq' : concept
  const members = (mask: number) => model.decisionMakers.flatMap(({ name }, dm) => ((mask >>> dm) % 2 === 1 ? [{ dm, name }] : []))
  const chosen = worked.coalitions[asked] ?? worked.coalitions[0]
  return (
    <>
      <table className="stability">
        <caption className="visually-hidden">Coalitions that would stay in the state in hand</caption>
        <thead><tr><th scope="col">Together</th>{ofCoalitions.map((each) => <th key={each} scope="col">{each === 'nash' ? 'Nash' : each.toUpperCase()}</th>)}</tr></thead>
        <tbody>
          {worked.coalitions.map((mask, i) => (
            <tr key={mask}>
              <th scope="row"><button type="button" className="stability-state coalition" aria-pressed={mask === chosen} onClick={() => setAsked(i)}>{members(mask).map(({ dm, name }) => <span key={dm} className="marked"><SideMark mark={sides[dm]?.mark ?? 'third'} small />{name}</span>)}</button></th>
              {ofCoalitions.map((each) => <td key={each}>{((worked.stable[i]![state]! >>> concepts.indexOf(each)) & 1) === 1 ? <Mark name="would stay"><circle cx="8" cy="8" r="4.4" fill="var(--ink)" /></Mark> : <><span aria-hidden>–</span><span className="visually-hidden">could gain by leaving</span></>}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen === undefined ? null : <ul className="told">{graphCoalitionSentences({ model, game, grounds: (key) => grounds([key])[0] }, explainCoalition(game, chosen, state, by)).map((sentence) => <li key={sentence.text}>{line(sentence)}</li>)}</ul>}
    </>
  )
}
