import type { ClauseShown } from '@travaux/drafting'
import { editorPlaces, type EditorPlaces, type Spot } from './editorPlaces.ts'

/**
 * Words chosen in a clause: [from, to) of `text`, which is that of the clause or of one of its alternatives. `editor`: where they stand in the editor.
 * `bracket`: the open bracket in which a proposal over them is one more alternative, because they are all of one of its alternatives, or the bracket itself.
 */
export interface ChosenWords {
  readonly alternative: string | null
  readonly text: string
  readonly from: number
  readonly to: number
  readonly editor: readonly [from: number, to: number]
  readonly bracket: string | null
}

/** What is chosen between two positions of the editor. A bracket that lies half inside is taken whole, as the sides would read it. */
export function chosenWords(clause: Pick<ClauseShown, 'text' | 'runs' | 'brackets'>, from: number, to: number): ChosenWords {
  const places = editorPlaces(clause.runs)
  const last = places.spots.length - 1
  const [first, end] = [clamp(Math.min(from, to), last), clamp(Math.max(from, to), last)]
  const starts = chainOf(places, first, 1)
  const ends = first === end ? starts : chainOf(places, end, -1)
  for (const start of starts) {
    const stop = ends.find(({ alternative }) => alternative === start.alternative)
    if (stop === undefined) continue
    const { alternative } = start
    const text = textOf(clause, alternative)
    return { alternative, text, from: start.from, to: stop.to, editor: [positionOf(places, alternative, start.from), positionOf(places, alternative, stop.to)], bracket: bracketOf(places, text, alternative, start.from, stop.to) }
  }
  throw new RangeError(`positions ${from} and ${to} lie in no text together`)
}

function clamp(at: number, last: number): number {
  return Math.max(0, Math.min(at, last))
}

interface Stretch { readonly alternative: string | null; readonly from: number; readonly to: number }

/** A position, then the bracket it lies in within what holds that, and so on outwards. Just inside a bracket it is taken for the next place inside, or the last before it. */
function chainOf({ spots, within }: EditorPlaces, at: number, towards: 1 | -1): readonly Stretch[] {
  const spot: Spot = spots[at] ?? spots[at + towards] ?? { alternative: null, offset: 0 }
  const chain: Stretch[] = [{ alternative: spot.alternative, from: spot.offset, to: spot.offset }]
  for (let holds = spot.alternative; holds !== null;) {
    const outer = within.get(holds)
    if (outer === undefined) break
    chain.push({ alternative: outer.alternative, from: outer.from, to: outer.to })
    holds = outer.alternative
  }
  return chain
}

function textOf({ text, brackets }: Pick<ClauseShown, 'text' | 'brackets'>, alternative: string | null): string {
  return alternative === null ? text : brackets.flatMap(({ alternatives }) => alternatives).find(({ id }) => id === alternative)?.raw ?? ''
}

function positionOf({ spots }: EditorPlaces, alternative: string | null, offset: number): number {
  return Math.max(0, spots.findIndex((spot) => spot?.alternative === alternative && spot.offset === offset))
}

function bracketOf({ within }: EditorPlaces, text: string, alternative: string | null, from: number, to: number): string | null {
  const whole = /^\{(brk_[^{}]+)\}$/u.exec(text.slice(from, to))?.[1]
  if (whole !== undefined) return whole
  return alternative !== null && from === 0 && to === text.length ? within.get(alternative)?.bracket ?? null : null
}
