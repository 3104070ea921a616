import type { SideShown } from '@travaux/record'
import type { SettlementOpen } from '@travaux/server'
import { concepts, explainStability, graphInverseSentences, graphPackageSentences, graphRouteSentences, graphStabilitySentences, graphStateSentences, packageGraph, type Concept, type GraphGame, type GraphModel, type GraphSentence, type PackageGraph, type PackageModel, type Picks, type Refusal } from '@travaux/settlement'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { announce } from '../../../frame/announce.ts'
import { Control } from '../../../frame/Control.tsx'
import { go } from '../../../frame/usePlace.ts'
import { Mark } from '../../../marks/Mark.tsx'
import { counted } from '../../../wording/counted.ts'
import { useWidth } from '../../chronology/useWidth.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import type { GraphWorked } from '../work/graphWorked.ts'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'
import { FilesMenu } from '../files/FilesMenu.tsx'
import { giveFile } from '../files/giveFile.ts'
import { standaloneSvg } from '../files/standaloneSvg.ts'
import { statesCsv } from '../files/statesCsv.ts'
import { Folded } from '../Folded.tsx'
import { Coalitions } from './Coalitions.tsx'
import './GraphPanel.css'
import { SentenceLine } from './SentenceLine.tsx'
import { shownStates } from './shownStates.ts'
import { StabilityTable } from './StabilityTable.tsx'
import { stableStates } from './stableStates.ts'
import { StateMap } from './StateMap.tsx'
import { stateName } from './stateName.ts'

/** A graph model with who its decision makers are. `asked`: by its bits, the state that is asked about first. `own`: of a package, how it became one. */
interface GraphShown { readonly model: GraphModel; readonly sides: readonly SideShown[]; readonly asked: number | null; readonly own: PackageGraph | null }

/** A map is no wider than this: its lines would only grow longer. */
const widestMap = 560
/** More options than these are worked out beside the page. */
const mostHere = 8

/**
 * Would it hold: the package in hand as a graph model of who carries out what, or a graph model of the dossier; its states as a map and a table, how things could come to one of them, and what would
 * have to change for it to hold. `model`: null where there is no package. `first`: the side that speaks.
 */
export function GraphPanel({ open, model, picks, name, chosen, first, grounds, children }: {
  open: SettlementOpen; model: PackageModel | null; picks: Picks | null; name: string; chosen: string | null; first: number | null; grounds: GroundsOf; children?: ReactNode
}) {
  const graph = open.graphs.find(({ id }) => id === chosen) ?? (model === null ? open.graphs[0] : undefined)
  const own = useMemo(() => (graph !== undefined || model === null || picks === null ? null : packageGraph(model, picks)), [graph, model, picks])
  const shown = useMemo((): GraphShown | Refusal | null => {
    if (graph !== undefined) return { model: graph.model, sides: graph.sides, asked: null, own: null }
    return own === null || 'refused' in own ? own : { model: { ...own.model, named: new Map([...own.model.named].map(([bits, called]) => [bits, called === own.model.title && own.model.title === 'The package' ? name : called])) }, sides: open.sides, asked: own.stateOf(own.actors), own }
  }, [graph, own, open.sides, name])
  return (
    <section className="settlement-graph" aria-label="Would it hold?">
      <header className="graph-head">
        <h2>Would it hold?</h2>
        {shown === null || 'refused' in shown ? null : <span className="graph-of">graph model, {counted(shown.model.decisionMakers.length, 'side')}, {shown.model.infeasible.length === 0 ? counted(2 ** shown.model.options.length, 'state') : counted(shown.model.options.length, 'option')}</span>}
      </header>
      {open.graphs.length === 0 || model === null && open.graphs.length < 2 ? null : (
        <label className="graph-choice">Model <select value={graph?.id ?? ''} onChange={(event) => go({ graph: event.target.value === '' ? null : event.target.value }, { replace: true })}>
          {model === null ? null : <option value="">{name}: who carries it out</option>}
          {open.graphs.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
        </select></label>
      )}
      {shown === null ? <p className="graph-none">No graph model of this settlement is on record.</p> : 'refused' in shown ? <p className="graph-none">{shown.refused}</p> : <Graph key={graph?.id ?? 'package'} shown={shown} first={first} grounds={grounds} />}
      {children}
    </section>
  )
}

function Graph({ shown, first, grounds }: { shown: GraphShown; first: number | null; grounds: GroundsOf }) {
  const { model, sides, own } = shown
  const root = useRef<HTMLDivElement>(null)
  const { width } = useWidth(root)
  const [bits, setBits] = useState<number | null>(null)
  const [concept, setConcept] = useState<Concept>('nash')
  const [tried, setTried] = useState<{ readonly game: GraphGame; readonly words: string; readonly of: GraphModel } | null>(null)
  const question = useSame({ ask: 'graph' as const, model, state: bits ?? shown.asked, concept })
  const { answer, waiting, fault } = useAnswer(question, model.options.length <= mostHere)
  const worked = answer === null || 'refused' in answer ? null : answer

  const game = tried !== null && tried.of === model ? tried.game : worked?.game
  const now = useMemo(() => (game === undefined ? null : stableStates(game, game === worked?.game ? worked.stability : null)), [game, worked])
  const states = useMemo(() => (worked === null || game === undefined ? [] : shownStates({ ...worked, game })), [worked, game])
  if (worked === null || game === undefined || now === null) return <p className="graph-none" role={answer === null && fault === null ? undefined : 'alert'}>{answer !== null && 'refused' in answer ? answer.refused : fault ?? 'Working it out…'}</p>

  const { stable } = now
  const held = placeOf(game, worked.game.bits[worked.asked]!)
  const statusQuo = model.statusQuo === null ? null : placeOf(game, model.statusQuo)
  const telling = { model, game, grounds: (key: string) => grounds([key])[0] }
  const any = new Set(concepts.flatMap((each) => [...stable[each]]))
  const rows = game.states <= 6 ? Array.from({ length: game.states }, (_, state) => state) : [...any].toSorted((a, b) => a - b).slice(0, 60)
  const way = game === worked.game && worked.route !== null ? [worked.route.from, ...(worked.route.improving ?? worked.route.leastLosing ?? []).map(({ to }) => to)] : []
  const hold = (state: number) => setBits(game.bits[state]!)
  const line = (sentence: GraphSentence) => <SentenceLine sentence={sentence} sides={sides} grounds={grounds} onHold={hold} />
  const heldName = held === null ? '' : stateName(model, game, held)

  return (
    <div ref={root} className="graph-body" aria-busy={waiting} data-waiting={waiting || undefined}>
      {width === 0 ? null : <StateMap {...{ model, game, sides, held, statusQuo, way }} width={Math.min(width, widestMap)} shown={states} first={Math.max(0, sides.findIndex((_, side) => side === (first ?? 0)))} equilibria={stable.nash} onHold={hold} />}
      <p className="graph-legend">
        <span className="marked"><Mark width={20}><path d="M1 8h18" stroke="var(--ink-2)" strokeWidth="2" /></Mark>gains by it</span>
        <span className="marked"><Mark width={20}><path d="M1 8h18" stroke="var(--ink-2)" strokeWidth="1.2" strokeDasharray="3.5 3" /></Mark>loses by it</span>
        <span className="marked"><Mark><circle cx="8" cy="8" r="6" stroke="var(--ink)" strokeWidth="1.4" /><circle cx="8" cy="8" r="3.4" stroke="var(--ink)" /></Mark>Nash equilibrium</span>
        {states.length === game.states ? null : <span>{states.length} of {game.states.toLocaleString('en')} states: the way there, and where one can go from it</span>}
      </p>
      {tried === null || tried.of !== model ? null : <p className="graph-tried"><span><b>Tried:</b> {tried.words}</span> <Control onPress={() => { setTried(null); announce('As it is again.') }}>As it is</Control></p>}
      <StabilityTable {...{ model, game, stable, rows, held, statusQuo }} onHold={hold} files={<FilesMenu of="the graph model" files={[
        { id: 'states', name: 'States, CSV', give: () => giveFile([model.title, 'states'], 'csv', statesCsv(model, game, stable)) },
        { id: 'map', name: 'The map, SVG', give: () => giveFile([model.title, 'map'], 'svg', standaloneSvg([...root.current?.querySelectorAll<SVGSVGElement>('.state-map') ?? []], `${model.title}: states and moves`)) },
      ]} />} />
      {any.size > rows.length ? <p className="graph-more">{(any.size - rows.length).toLocaleString('en')} more would hold in one sense or another: the file of states has them all.</p> : null}
      {held === null ? null : (
        <details className="graph-why">
          <summary>What state {held + 1} is, why it would hold or not, and how it would come about</summary>
          <ul className="graph-options">{model.options.map(({ name, owner }, option) => <li key={option}><b className="tabular">{(game.bits[held]! >>> option) % 2 === 1 ? 'Y' : 'N'}</b> <span className={`of-${sides[owner]?.mark ?? 'third'}`}>{sides[owner]?.name ?? model.decisionMakers[owner]?.name}</span> {name}</li>)}</ul>
          <ul>
            {own !== null && game === worked.game && model.options.length > 0 && game.bits[held] === own.stateOf(own.actors) ? graphPackageSentences(telling, own, now.stability, concept).map((sentence) => <li key={sentence.text}>{line(sentence)}</li>) : <>
            {graphStateSentences(telling, held, now.stability).map((sentence) => <li key={sentence.text}>{line(sentence)}</li>)}
            {model.decisionMakers.flatMap((_, dm) => graphStabilitySentences(telling, explainStability(game, dm, held, concept))).map((sentence) => <li key={sentence.text}>{line(sentence)}</li>)}
            {worked.route === null || game !== worked.game ? null : graphRouteSentences(telling, worked.route).map((sentence) => <li key={sentence.text}>{line(sentence)}</li>)}
            </>}
          </ul>
        </details>
      )}
      <section className="graph-change" aria-labelledby="graph-change">
        <h3 id="graph-change">For {heldName === '' ? 'it' : /^Package [\d,]+$/u.test(heldName) ? heldName.replace('P', 'p') : `“${heldName}”`} to hold on its own</h3>
        <label className="graph-choice">in the sense of <select value={concept} onChange={(event) => setConcept(concepts.find((each) => each === event.target.value) ?? 'nash')}>{concepts.map((each) => <option key={each} value={each}>{each === 'nash' ? 'Nash' : each.toUpperCase()}</option>)}</select></label>
        <Proposals worked={worked} model={model} grounds={grounds} line={line} onTry={(next, words) => { setTried({ game: next, words, of: model }); announce(`Tried: ${words}`) }} />
      </section>
      {held === null || model.decisionMakers.length < 2 || tried?.of === model ? null : <Folded title="Together: would a coalition leave it?"><Coalitions {...{ model, sides, concept, grounds, line }} bits={game.bits[held]!} /></Folded>}
    </div>
  )
}

/** What would have to change, each as a sentence with a button that shows what the states would be like then. */
function Proposals({ worked, model, grounds, line, onTry }: { worked: GraphWorked; model: GraphModel; grounds: GroundsOf; line: (sentence: GraphSentence) => ReactNode; onTry: (game: GraphGame, words: string) => void }) {
  const found = worked.inverse
  if ('refused' in found) return <p className="graph-none">{found.refused}</p>
  const sentences = graphInverseSentences({ model, game: worked.game, grounds: (key) => grounds([key])[0] }, found)
  if (found.already) return <p className="graph-none">{sentences[0] === undefined ? null : line(sentences[0])}</p>
  // In this order: that it does not hold, the proposals, why not as yet and the rest, and last those of options.
  const [preferences, options] = [found.preferences.map(({ game }, i) => ({ game, sentence: sentences[1 + i] })), found.options.map(({ game }, i) => ({ game, sentence: sentences.at(i - found.options.length) }))]
  const rest = sentences.slice(1 + preferences.length, sentences.length - options.length)
  return (
    <>
      <ul className="graph-proposals">
        {[...preferences, ...options].map(({ game, sentence }) => (sentence === undefined ? null : <li key={sentence.text}><p>{line(sentence)}</p><Control onPress={() => onTry(game, sentence.text)}>Try</Control></li>))}
      </ul>
      {rest.length === 0 ? null : <Folded title="Why it does not as yet"><ul className="graph-rest">{rest.map((sentence) => <li key={sentence.text}>{line(sentence)}</li>)}</ul></Folded>}
    </>
  )
}

function placeOf({ stateAt }: GraphGame, bits: number): number | null {
  const place = stateAt === null ? bits : stateAt[bits] ?? -1
  return place < 0 ? null : place
}
