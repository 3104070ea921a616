import type { GeniusIssue } from './geniusSpace.ts'
import { unknownName } from '../unknownName.ts'

/** What the issue of a profile gives to alternatives by name: a table of items, or a function of the number that an alternative is. */
export type Evaluation = (alternative: string) => number | { readonly refused: string }

/**
 * Tables and the functions that Genius and negmas write: linear (offset + slope · x), quadratic, triangular (0 at its ends, 1 at its top), constant. Where the two
 * programs differ it is as negmas reads it: linear over whole numbers counts from 0, not from the lower bound.
 */
export function evaluationOf({ name, element }: GeniusIssue): Evaluation | { readonly refused: string } {
  const items = element.children.filter((each) => each.name === 'item')
  const evaluator = element.children.find((each) => each.name === 'evaluator')
  if (items.length > 0 && (evaluator === undefined || items.some(({ attributes }) => attributes.evaluation !== undefined))) return table(name, items.map(({ attributes }) => attributes))
  if (evaluator === undefined) return { refused: `values nothing of the issue “${name}”; give its items an evaluation` }
  const made = functionOf(evaluator.attributes)
  if (made === null) return { refused: `values the issue “${name}” by a function “${evaluator.attributes.ftype ?? ''}” that is not known; linear, quadratic, triangular and constant are` }
  return (alternative) => {
    const at = alternative.trim() === '' ? Number.NaN : Number(alternative)
    const value = asWritten(made(at))
    return Number.isFinite(value) ? value : { refused: `values the issue “${name}” by a function of numbers, and “${alternative}” gives none` }
  }
}

/** What was meant where floating point adds a last digit: 0.3 for 0.1 × 3. A value that needs all its digits keeps them. */
function asWritten(value: number): number {
  const rounded = Number(value.toPrecision(15))
  return String(rounded).replace(/e.*$|[^0-9]/gu, '').length <= 13 ? rounded : value
}

function table(issue: string, items: readonly Readonly<Record<string, string>>[]): Evaluation {
  const values = new Map(items.map(({ value = '', evaluation }) => [value.trim(), evaluation]))
  return (alternative) => {
    const written = values.get(alternative) ?? [...values].find(([name]) => name !== '' && Number(name) === Number(alternative))?.[1]
    if (written === undefined) return { refused: values.has(alternative) ? `gives the item “${alternative}” of the issue “${issue}” no evaluation` : `lacks the item “${alternative}” of the issue “${issue}”; ${unknownName(alternative, [...values.keys()])}` }
    const value = written.trim() === '' ? Number.NaN : Number(written)
    return Number.isFinite(value) ? value : { refused: `gives the item “${alternative}” of the issue “${issue}” the evaluation “${written}”, which is no number` }
  }
}

function functionOf(attributes: Readonly<Record<string, string>>): ((x: number) => number) | null {
  const number = (names: readonly string[], otherwise: number) => { const written = names.map((name) => attributes[name]).find((each) => each !== undefined); return written === undefined ? otherwise : written.trim() === '' ? Number.NaN : Number(written) }
  switch ((attributes.ftype ?? attributes.type ?? 'linear').toLowerCase()) {
    case 'linear': case 'affine': {
      const [offset, slope] = [number(['offset', 'parameter0'], 0), number(['slope', 'parameter1'], 1)]
      return (x) => offset + slope * x
    }
    case 'constant': {
      const value = number(['offset', 'parameter0'], 0)
      return () => value
    }
    case 'quadratic': {
      const [offset, once, twice] = [number(['parameter0', 'offset'], 0), number(['parameter1', 'a1'], 1), number(['parameter2', 'a2'], 1)]
      return (x) => offset + once * x + twice * x * x
    }
    case 'triangular': {
      const [low, high, top] = [number(['parameter0', 'start'], 0), number(['parameter1', 'end'], 1), number(['parameter2', 'middle'], 1)]
      return (x) => (x === top ? 1 : x <= low || x >= high ? 0 : x < top ? (x - low) / (top - low) : (high - x) / (high - top))
    }
    default: return null
  }
}
