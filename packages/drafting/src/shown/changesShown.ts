import { compareTexts } from '@travaux/model'
import { clausesIn } from '../draft/clausesIn.ts'
import type { DraftText } from '../draft/draftText.ts'
import { referencesIn } from './referencesIn.ts'
import { wordsShown } from './wordsShown.ts'

/** How a draft became another, clause by clause, those struck where they stood. */
export interface ChangesShown {
  readonly clauses: readonly ClauseChange[]
  /** Words, not clauses: taken out, put in, moved. */
  readonly words: { readonly out: number; readonly in: number; readonly moved: number }
}

export interface ClauseChange {
  readonly id: string
  readonly label: string
  readonly heading: string | null
  readonly was: 'same' | 'changed' | 'new' | 'struck' | 'moved'
  readonly steps: readonly ChangeStep[]
}

/** `move`: words that stand once as `out` and once as `in`, in this clause or another, bear the same number from 0; null where nothing was moved. */
export interface ChangeStep { readonly is: 'same' | 'in' | 'out'; readonly words: string; readonly move: number | null }

/** Shorter runs that recur are chance. */
const leastMoved = 6

/** Both texts as they are read, brackets as `[one | other]`, compared by words. `nameOf`: what a place is called. */
export function changesShown(before: DraftText, after: DraftText, nameOf: (place: string) => string): ChangesShown {
  const [was, is] = [rowsOf(before, nameOf), rowsOf(after, nameOf)]
  const earlier = new Map(was.map((row) => [row.id, row]))
  const now = new Set(is.map(({ id }) => id))
  const moved = outOfOrder(was.filter(({ id }) => now.has(id)).map(({ id }) => id), is.filter(({ id }) => earlier.has(id)).map(({ id }) => id))
  const changed = is.map((row): ClauseChange => {
    const then = earlier.get(row.id)
    const steps = stepsOf(then?.words ?? '', row.words)
    const same = then !== undefined && then.words === row.words && then.heading === row.heading
    return { id: row.id, label: row.label, heading: row.heading, was: then === undefined ? 'new' : moved.has(row.id) ? 'moved' : same ? 'same' : 'changed', steps }
  })
  for (const [i, row] of was.entries()) {
    if (now.has(row.id)) continue
    const place = was.slice(0, i).findLast(({ id }) => changed.some((each) => each.id === id))?.id
    changed.splice(changed.findIndex(({ id }) => id === place) + 1, 0, { id: row.id, label: row.label, heading: row.heading, was: 'struck', steps: row.words === '' ? [] : [{ is: 'out', words: row.words, move: null }] })
  }
  return counted(withMoves(changed))
}

interface Row { readonly id: string; readonly label: string; readonly heading: string | null; readonly words: string }

function rowsOf(text: DraftText, nameOf: (place: string) => string): readonly Row[] {
  const expand = referencesIn(text, nameOf)
  return clausesIn(text.clauses).map(({ clause: { id, label, heading, pieces } }) => ({ id, label, heading, words: wordsShown(pieces, expand) }))
}

function stepsOf(a: string, b: string): readonly ChangeStep[] {
  if (a === b) return a === '' ? [] : [{ is: 'same', words: a, move: null }]
  return compareTexts(a, b).steps.map(({ is, aFrom, aTo, bFrom, bTo, move }) => ({ is, words: is === 'out' ? a.slice(aFrom, aTo) : b.slice(bFrom, bTo), move }))
}

/** Those that do not keep their place among the others: all but the longest run that is in order in both. O(n log n). */
function outOfOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, i) => [id, i]))
  const ends: number[] = []
  const previous: number[] = []
  const places = after.map((id) => place.get(id) ?? -1)
  for (const [i, at] of places.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[ends[middle] as number] as number) < at) low = middle + 1
      else high = middle
    }
    previous[i] = low === 0 ? -1 : ends[low - 1] as number
    ends[low] = i
  }
  const kept = new Set<string>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] as number) kept.add(after[i] as string)
  return new Set(after.filter((id) => !kept.has(id)))
}

/** Moves within a clause, as the comparison found them, and runs taken out of one clause and put into another word for word; numbered through the text. */
function withMoves(clauses: readonly ClauseChange[]): readonly ClauseChange[] {
  const across = movedAcross(clauses)
  const numbers = new Map<string, number>()
  const numbered = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  return clauses.map((clause) => ({ ...clause, steps: clause.steps.map((step) => {
    if (step.is === 'same') return step
    if (step.move !== null) return { ...step, move: numbered(`${clause.id} ${step.move}`) }
    const run = runOf(step)
    return run !== null && across.has(run) ? { ...step, move: numbered(run) } : step
  }) }))
}

function movedAcross(clauses: readonly ClauseChange[]): ReadonlySet<string> {
  const runs = (is: 'in' | 'out') => new Set(clauses.flatMap(({ steps }) => steps.flatMap((step) => (step.is === is && step.move === null ? [runOf(step)] : []))).filter((run): run is string => run !== null))
  const put = runs('in')
  return new Set([...runs('out')].filter((run) => put.has(run)))
}

/** The words of a step, where they are enough to be known again. */
function runOf({ words }: ChangeStep): string | null {
  const trimmed = words.trim()
  return trimmed.split(/\s+/u).length < leastMoved ? null : trimmed
}

function counted(clauses: readonly ClauseChange[]): ChangesShown {
  const words = { out: 0, in: 0, moved: 0 }
  for (const { steps } of clauses) for (const { is, move, words: said } of steps) {
    const count = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (is === 'same') continue
    if (move === null) words[is] += count
    else if (is === 'in') words.moved += count
  }
  return { clauses, words }
}
