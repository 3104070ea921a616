import type { SideShown } from '@travaux/record'
import type { GraphGame, GraphModel } from '@travaux/settlement'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { measureText } from '../../chronology/measureText.ts'
import { layoutStates, nodeRadius } from './layoutStates.ts'
import { mapMoves } from './mapMoves.ts'
import './StateMap.css'
import { stateName } from './stateName.ts'

/** A way through the map: states from 0, in order. */
export type Way = readonly number[]

/**
 * States as discs and moves as lines in the colour of who makes them: solid where it gains by it, dashed where it loses, dotted where it does not care. Equilibria have a double ring; the state in
 * hand is marked as what is in hand is everywhere. `shown`: the states that are drawn, from 0. The discs are a list that arrows go through; the table beside says the same.
 */
export function StateMap({ model, game, shown, sides, first, held, statusQuo, equilibria, way, width, onHold }: {
  model: GraphModel; game: GraphGame; shown: readonly number[]; sides: readonly SideShown[]; first: number; held: number | null; statusQuo: number | null; equilibria: ReadonlySet<number>; way: Way; width: number; onHold: (state: number) => void
}) {
  const list = useRef<SVGGElement>(null)
  const layout = useMemo(() => layoutStates(shown.map((state) => game.bits[state]!), [...game.owned], mapMoves(game, shown), width, first), [game, shown, width, first])
  const onWay = new Set(way.slice(1).map((to, i) => `${shown.indexOf(way[i]!)} ${shown.indexOf(to)}`))
  const colour = (by: number) => `var(--${sides[by]?.mark ?? 'third'})`
  // Below, states are counted by their places among those shown.
  const stop = Math.max(0, shown.indexOf(held ?? statusQuo ?? -1))

  function press(event: KeyboardEvent) {
    const here = layout.nodes[stop]
    const towards = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    if (here === undefined || towards === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const ahead = layout.nodes.map((node, state) => ({ state, along: (node.column - here.column) * towards[0]! + (node.row - here.row) * towards[1]!, aside: Math.abs((node.column - here.column) * towards[1]!) + Math.abs((node.row - here.row) * towards[0]!) })).filter(({ along }) => along > 0)
    const next = ahead.toSorted((a, b) => a.aside - b.aside || a.along - b.along)[0]
    if (next === undefined) return
    onHold(shown[next.state]!)
    list.current?.querySelector<SVGElement>(`[data-state="${shown[next.state]}"]`)?.focus()
  }

  return (
    <svg className="state-map" width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`} fill="none" role="group" aria-label={shown.length === game.states ? `Map of ${game.states} states` : `Map of ${shown.length} of ${game.states} states`}>
      <g aria-hidden>
        {layout.edges.map(({ by, from, to, gains, indifferent, path, tip }) => (
          <g key={`${by} ${from} ${to}`} stroke={colour(by)} strokeWidth={gains ? 2 : 1.2} strokeLinejoin="round" strokeLinecap="round" data-way={onWay.has(`${from} ${to}`) || undefined}>
            {onWay.has(`${from} ${to}`) ? <path d={path} className="state-way" /> : null}
            <path d={path} strokeDasharray={gains ? undefined : indifferent ? '0.5 4' : '3.5 3'} />
            <path d="M-6 -4L0 0L-6 4" transform={`translate(${tip.x} ${tip.y}) rotate(${tip.turn})`} strokeWidth={gains ? 2 : 1.2} />
          </g>
        ))}
        {layout.columns <= 3 && layout.rows <= 2 ? layout.nodes.map(({ x, y, row }, i) => (
          <text key={i} {...within(fitting(labelOf(shown[i]!), (width - 4) / layout.columns), x, width)} y={row === 0 ? y - nodeRadius - 8 : y + nodeRadius + 17} className="state-name" data-strong={shown[i] === held || shown[i] === statusQuo || undefined}>{fitting(labelOf(shown[i]!), (width - 4) / layout.columns)}</text>
        )) : null}
        {layout.columns === 2 && layout.rows === 2 ? <>
          <text x={width / 2} y={layout.height / 2 - 5} textAnchor="middle" className="state-moves" fill={colour(layout.across[0]!)}>{names(layout.across)} across</text>
          <text x={width / 2} y={layout.height / 2 + 13} textAnchor="middle" className="state-moves" fill={colour(sides.findIndex((_, dm) => !layout.across.includes(dm)))}>{names(sides.map((_, dm) => dm).filter((dm) => !layout.across.includes(dm)))} up, down</text>
        </> : null}
      </g>
      <g ref={list} role="listbox" aria-label="States" onKeyDown={press}>
        {layout.nodes.map(({ x, y }, i) => {
          const state = shown[i]!
          return (
            <g key={state} data-state={state} className="state" role="option" aria-selected={state === held} tabIndex={i === stop ? 0 : -1} onClick={() => onHold(state)} onFocus={() => { if (state !== held) onHold(state) }} data-equilibrium={equilibria.has(state) || undefined} data-status-quo={state === statusQuo || undefined}
              aria-label={`State ${state + 1}, ${labelOf(state)}${equilibria.has(state) ? ', an equilibrium' : ''}${state === statusQuo ? ', as things are' : ''}`}>
              <circle cx={x} cy={y} r={nodeRadius} className="state-disc" />
              {equilibria.has(state) ? <circle cx={x} cy={y} r={nodeRadius - 3.5} className="state-inner" /> : null}
              <text x={x} y={y + 4} textAnchor="middle" className="state-number">{state + 1}</text>
            </g>
          )
        })}
      </g>
    </svg>
  )

  function labelOf(state: number): string {
    return stateName(model, game, state)
  }
  function names(dms: readonly number[]): string {
    return dms.map((dm) => sides[dm]?.name ?? model.decisionMakers[dm]?.name ?? '').join(', ')
  }
}

const wide = (words: string) => measureText(words, '600 11.5px "Inter Variable"')

/** Where a name begins, so that it stands about its state and within the map. */
function within(name: string, x: number, width: number): { readonly x: number } {
  return { x: Math.max(0, Math.min(width - wide(name), x - wide(name) / 2)) }
}

/** As much of a name as there is room for. */
function fitting(name: string, room: number): string {
  if (wide(name) <= room) return name
  let length = name.length - 1
  while (length > 1 && wide(`${name.slice(0, length)}…`) > room) length -= 1
  return `${name.slice(0, length).trimEnd()}…`
}
