import type { SettlementOpen, SettlementView } from '@travaux/server'
import { limitCounts, whyOut, type PackageModel, type Picks } from '@travaux/settlement'
import { useCallback, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useOverview } from '../../api/useOverview.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { inField } from '../../frame/inField.ts'
import { go, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { useSettled } from '../../frame/useSettled.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { useActs } from '../../review/useActs.ts'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { todayHere } from '../text/todayHere.ts'
import { BetterPackages } from './better/BetterPackages.tsx'
import { useFiles } from './files/useFiles.ts'
import { GraphPanel } from './graph/GraphPanel.tsx'
import { LimitsList } from './limits/LimitsList.tsx'
import { groundsOf } from './numbers/groundsOf.ts'
import { limitsSwitched, limitsWritten, withLimits, type LimitAt } from './numbers/limitsSwitched.ts'
import { packageNumber } from './numbers/packageNumber.ts'
import { picksNumbered } from './numbers/picksNumbered.ts'
import { samePicks } from './numbers/samePicks.ts'
import { shownNumber } from './numbers/shownNumber.ts'
import { supposing } from './numbers/supposed.ts'
import { worthsIn } from './numbers/worthIn.ts'
import { beginsWith } from './package/beginsWith.ts'
import { PackagePanel } from './package/PackagePanel.tsx'
import { frontierPlace, placeWords } from './package/placeWords.ts'
import { preferenceActs } from './package/preferenceActs.ts'
import { supposedWords } from './package/supposedWords.ts'
import { tableAct } from './package/tableAct.ts'
import { WhatIfBar } from './package/WhatIfBar.tsx'
import { whyWords } from './package/whyWords.ts'
import { PlotColumn } from './plot/PlotColumn.tsx'
import { axesOf } from './plot/axesOf.ts'
import { frontierAlong } from './plot/frontierShape.ts'
import { Robustness } from './robustness/Robustness.tsx'
import { SettlementControls } from './SettlementControls.tsx'
import { SettlementKeys } from './SettlementKeys.tsx'
import { Paused } from './work/Paused.ts'
import { usePackages } from './work/usePackages.ts'
import { useSupposed } from './work/useSupposed.ts'

/** A settlement at work: what is possible, the package in hand, whether it would hold. `recorded`: the model as the record has it. */
export function SettlementWork({ open, recorded, models, waiting }: { open: SettlementOpen; recorded: PackageModel; models: SettlementView['models']; waiting: boolean }) {
  const place = usePlace()
  const keys = useSetting('keys')[0] === 'on'
  const overview = useOverview().data
  const root = useRef<HTMLDivElement>(null)
  const limitsTitle = useRef<HTMLHeadingElement>(null)
  const packageTitle = useRef<HTMLHeadingElement>(null)
  const grounds = useMemo(() => groundsOf(open.grounds), [open.grounds])
  const acts = useActs()
  const why = useWhyNotWrite()
  const whyNot = why ?? (place.on !== null ? `This is what held on ${shownDay(place.on)}. Go back to any day to change anything.` : null)

  const switched = useMemo(() => limitsSwitched(place.limits), [place.limits])
  const limited = useMemo(() => withLimits(recorded, switched), [recorded, switched])
  const what = useSupposed(recorded)
  const { supposed } = what
  const model = useMemo(() => supposing(limited, supposed), [limited, supposed])
  const packages = usePackages(limited, model)
  const counts = useMemo(() => limitCounts(limited), [limited])
  const worked = packages.answer === null || 'refused' in packages.answer ? null : packages.answer
  const refusal = packages.answer !== null && 'refused' in packages.answer ? packages.answer : null
  const solution = worked?.solution ?? null

  const { sides } = open
  const speaking = sides.findIndex(({ id }) => id === place.as)
  const order = useMemo(() => { const all = sides.map((_, side) => side); return speaking === -1 ? all : [speaking, ...all.filter((side) => side !== speaking)] }, [sides, speaking])
  const axes = useMemo(() => axesOf(place.axes, sides, order), [place.axes, sides, order])
  const frontier = useMemo(() => (solution === null ? [] : frontierAlong(solution.pareto, axes)), [solution, axes])

  // What it begins with stays in hand whatever is switched or supposed afterwards.
  const [began, setBegan] = useState<Picks | null>(null)
  if (began === null && (solution !== null || refusal !== null)) setBegan(beginsWith(recorded, solution))
  const picks = useMemo(() => (place.package === null ? null : picksNumbered(recorded, place.package)) ?? began ?? recorded.issues.map(() => 0), [place.package, recorded, began])
  const besidePicks = useMemo(() => (place.beside === null ? null : picksNumbered(recorded, place.beside)), [place.beside, recorded])
  const held = useMemo(() => ({ picks, values: worthsIn(model, picks) }), [model, picks])
  const beside = useMemo(() => (besidePicks === null || samePicks(besidePicks, picks) ? null : { picks: besidePicks, values: worthsIn(model, besidePicks) }), [model, besidePicks, picks])
  const out = useMemo(() => whyOut(model, picks), [model, picks])
  const offered = useMemo(() => recorded.issues.map(({ alternatives }, issue) => alternatives.map((_, alternative) => { const { redLines, linkages } = whyOut(limited, picks.with(issue, alternative)); return redLines.length + linkages.length > 0 })), [recorded, limited, picks])
  const marks = useMemo(() => ({ held, beside, tabled: recorded.tabled.map(({ name, picks: own }) => ({ name, point: { picks: own, values: worthsIn(model, own) } })) }), [held, beside, recorded, model])
  const needs = solution?.disagreement ?? model.sides.map(({ reservation }) => reservation?.likely ?? Number.NaN)
  const name = nameOf(recorded, picks)

  const [sliders, setSliders] = useState(place.whatIf !== null)
  // A number that is dragged is listed once it is let go, so that nothing shifts under the pointer.
  const lines = useMemo(() => supposedWords(new Map([...what.kept].map(([key, value]) => [key, supposed.get(key) ?? value])), recorded, sides, open.issues), [what.kept, supposed, recorded, sides, open.issues])
  // What takes longer than a frame follows a number that is dragged once it rests.
  const [laterModel, laterPicks] = [useSettled(model, what.dragging ? 400 : 0), useDeferredValue(picks)]
  const files = useFiles({ open, model, solution, frontier, all: worked?.all ?? null, axes, held, grounds, root })

  function pick(next: Picks) {
    go({ package: String(packageNumber(recorded, next)) }, { replace: true })
    const values = worthsIn(model, next)
    announce(`${nameOf(recorded, next)}: ${order.map((side) => `${sides[side]!.name} ${shownNumber(values[side]!)}`).join(', ')}; ${placeWords(solution, frontier, { picks: next, values }, whyOut(model, next))}.`)
  }
  function step(by: 1 | -1) {
    if (frontier.length === 0) return announce('There is no frontier to go along.')
    const at = frontierPlace(frontier, picks, held.values)
    const nearest = () => frontier.reduce((best, point, i) => (apart(point.values) < apart(frontier[best]!.values) ? i : best), 0)
    const apart = (values: readonly number[]) => Math.hypot(...axes.map((side) => values[side]! - held.values[side]!))
    const next = frontier[at === -1 ? nearest() : at + by]
    if (next === undefined) return announce(by === 1 ? 'This is the last package on the frontier.' : 'This is the first package on the frontier.')
    pick(next.picks)
  }
  const switchLimit = useCallback((limit: LimitAt) => {
    const on = switched.some(({ is, at }) => is === limit.is && at === limit.at)
    go({ limits: limitsWritten(on ? switched.filter(({ is, at }) => is !== limit.is || at !== limit.at) : [...switched, limit]) }, { replace: true })
  }, [switched])
  function toggleSliders() {
    setSliders(!sliders)
    announce(sliders ? 'What if is closed.' : 'What if: drag a number, or change it with the arrows; nothing is recorded.')
    if (!sliders) requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.number-track input')?.focus())
  }
  const nash = solution?.nash[0]
  function compare() {
    if (beside !== null) return go({ beside: null }, { replace: true })
    if (nash === undefined) return announce('There is no Nash point to compare with.')
    if (samePicks(nash.picks, picks)) return announce('This is the Nash point.')
    go({ beside: String(packageNumber(recorded, nash.picks)) }, { replace: true })
  }
  async function table() {
    if (whyNot !== null) return announce(whyNot)
    const tabled = recorded.tabled.find((each) => samePicks(each.picks, picks))
    if (tabled !== undefined) return announce(`${name} is on the table already, as “${tabled.name}”.`)
    await acts.record([tableAct(open, picks, name, sides[speaking] ?? null, todayHere())], `${name} is on the table${sides[speaking] === undefined ? '' : `, put there by ${sides[speaking].name}`}.`)
  }
  async function recordNumbers(sentence: string | null) {
    if (whyNot !== null) return announce(whyNot)
    if (await acts.record(preferenceActs(supposed, recorded, open, sentence), `${counted(supposed.size, 'number')} recorded in the estimate of ${open.estimate}.`) !== null) what.reset()
  }

  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
    if (event.key === 'Escape' && sliders) {
      event.preventDefault()
      setSliders(false)
      return packageTitle.current?.focus()
    }
    if (!keys) return
    if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1)
    else if (event.key === 'l') limitsTitle.current?.focus()
    else if (event.key === 'w') toggleSliders()
    else if (event.key === 'n') compare()
    else if (event.key === 'd') void table()
    else if (event.key === 'u') void (whyNot === null ? acts.undo() : announce(whyNot))
    else return
    event.preventDefault()
  }

  // What a number that is dragged does not change is not drawn again with every step of it.
  const first = speaking === -1 ? null : speaking
  const frame = useMemo(() => <><SettlementControls open={open} models={models} since={place.since} table={place.mode === 'table'} files={files} /><SettlementKeys keys={keys} tabled={recorded.tabled.length > 0} whyNot={whyNot} /></>, [open, models, place.since, place.mode, files, keys, recorded, whyNot])
  const limits = useMemo(() => <LimitsList ref={limitsTitle} model={limited} recorded={recorded} sides={sides} first={first} grounds={grounds} counts={counts} conflict={refusal?.conflict ?? []} onSwitch={switchLimit} />, [limited, recorded, sides, first, grounds, counts, refusal, switchLimit])
  const graph = useMemo(() => (
    <GraphPanel open={open} model={laterModel} picks={laterPicks} name={nameOf(recorded, laterPicks)} chosen={place.graph} first={first} grounds={grounds}>
      <Robustness model={laterModel} recorded={recorded} before={open.before} since={place.since} picks={laterPicks} name={nameOf(recorded, laterPicks)} sides={sides} grounds={grounds} />
    </GraphPanel>
  ), [open, laterModel, recorded, laterPicks, place.graph, place.since, first, sides, grounds])
  const better = useMemo(() => (
    <BetterPackages model={laterModel} picks={laterPicks} name={nameOf(recorded, laterPicks)} sides={sides} grounds={grounds} onPick={(next) => go({ package: String(packageNumber(recorded, next)) }, { replace: true })} />
  ), [laterModel, recorded, laterPicks, sides, grounds])

  return (
    <div ref={root} className="settlement" onKeyDown={press} aria-busy={waiting || packages.waiting}>
      {frame}
      <PlotColumn {...{ open, model, order, axes, solution, frontier, refusal, marks, picks }} fault={packages.fault} counts={counts} all={worked?.all ?? null} table={place.mode === 'table'} waiting={packages.waiting} supposed={supposed.size > 0} onPick={pick} onAxes={(chosen) => go({ axes: chosen.map((side) => sides[side]!.id).join(' ') }, { replace: true })}>
        {limits}
      </PlotColumn>
      <PackagePanel ref={packageTitle} {...{ open, model, recorded, order, needs, offered, supposed, grounds }} held={{ point: held, name }} beside={beside === null ? null : { point: beside, name: nameOf(recorded, beside.picks) }} place={placeWords(solution, frontier, held, out)}
        why={whyWords(out, model, sides, grounds)} whatIf={sliders} supposing={what} dossier={overview?.compartment} onStep={step} onPick={(issue, alternative) => pick(picks.with(issue, alternative))}
        bar={sliders || lines.length > 0 ? <WhatIfBar lines={lines} estimate={open.estimate ?? ''} whyNot={whyNot} busy={acts.acting} error={acts.error} onDrop={what.drop} onReset={what.reset} onRecord={(sentence) => void recordNumbers(sentence)} /> : null}
        better={<Paused value={what.dragging}>{better}</Paused>}
        acts={<>
          <Control is="primary" isDisabled={whyNot !== null || acts.acting} onPress={() => void table()} {...keys ? { hint: 'd' } : {}}>Put on the table</Control>
          <Control isDisabled={beside === null && nash === undefined} onPress={compare}><Icon name="columns" />{beside !== null ? 'End comparing' : nash === undefined || samePicks(nash.picks, picks) ? 'Compare with the Nash point' : `Compare with ${packageNumber(recorded, nash.picks).toLocaleString('en')}`}</Control>
          <Control aria-pressed={sliders} onPress={toggleSliders} {...keys ? { hint: 'w' } : {}}>What if</Control>
          {acts.error === null || lines.length > 0 ? null : <p role="alert" className="package-error">{acts.error}</p>}
        </>} />
      <Paused value={what.dragging}>{graph}</Paused>
    </div>
  )
}

function nameOf(model: PackageModel, picks: Picks): string {
  return `Package ${packageNumber(model, picks).toLocaleString('en')}`
}
