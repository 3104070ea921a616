import { concepts, type Concept, type GraphGame, type GraphModel } from '@travaux/settlement'
import type { ReactNode } from 'react'
import { Mark } from '../../../marks/Mark.tsx'
import type { StableStates } from './stableStates.ts'
import { stateBits } from './stateBits.ts'
import { stateName } from './stateName.ts'
import './StabilityTable.css'

/** What each way of foreseeing is called. */
const called: Readonly<Record<Concept, readonly [short: string, long: string]>> = {
  nash: ['Nash', 'Nash: nobody gains by a move of its own'],
  gmr: ['GMR', 'General metarationality: whoever gains by a move can be hurt by some answer of the others'],
  smr: ['SMR', 'Symmetric metarationality: and cannot get out of it by a move after that'],
  seq: ['SEQ', 'Sequential stability: can be hurt by an answer that the others gain by'],
  sim: ['SIM', 'Simultaneous stability: moves made at once would leave it no better'],
}

/** States and in which senses each would hold: a disc where it is stable for all, a dash where it is not. `stable`: by concept, the states from 0. `rows`: which states are listed; `files`: which can be had. */
export function StabilityTable({ model, game, stable, rows, held, statusQuo, files, onHold }: {
  model: GraphModel; game: GraphGame; stable: StableStates; rows: readonly number[]; held: number | null; statusQuo: number | null; files: ReactNode; onHold: (state: number) => void
}) {
  return (
    <table className="stability">
      <caption className="visually-hidden">States, and in which senses each would hold</caption>
      <thead><tr><th scope="col"><span className="stability-of">{rows.length === game.states ? 'States' : 'Stable states'}{files}</span></th>{concepts.map((concept) => <th key={concept} scope="col"><abbr title={called[concept][1]}>{called[concept][0]}</abbr></th>)}</tr></thead>
      <tbody>
        {rows.map((state) => (
          <tr key={state} data-in-hand={state === held || undefined}>
            <th scope="row"><button type="button" className="stability-state" aria-pressed={state === held} title={model.options.map(({ name }, option) => `${(game.bits[state]! >>> option) % 2 === 1 ? 'Y' : 'N'} ${name}`).join('\n')} onClick={() => onHold(state)}><b className="tabular">{state + 1}</b> {stateName(model, game, state)}{state === statusQuo ? <span className="stability-now"> now</span> : null}</button><span className="visually-hidden"> {stateBits(game.bits[state]!, model.options.length)}</span></th>
            {concepts.map((concept) => <td key={concept}>{stable[concept].has(state) ? <Mark name="stable"><circle cx="8" cy="8" r="4.4" fill="var(--ink)" /></Mark> : <><span aria-hidden>–</span><span className="visually-hidden">not stable</span></>}</td>)}
          </tr>
        ))}
        {rows.length === 0 ? <tr><td colSpan={6} className="stability-none">No state would hold in any of these senses.</td></tr> : null}
      </tbody>
    </table>
  )
}
