import { mostAlternatives } from '../../packages/mostAlternatives.ts'
import type { XmlTree } from './xmlTree.ts'
import type { GeniusIssue } from './geniusSpace.ts'

const steps = 10

/** The alternatives of an issue by name, and a note where they are not just those in the file; or the middle of a sentence. */
export function alternativesOf({ name, element }: GeniusIssue): { readonly alternatives: readonly string[]; readonly note: string | null } | { readonly refused: string } {
  const items = element.children.filter((each) => each.name === 'item')
  const kind = (element.attributes.type ?? element.attributes.etype ?? element.attributes.vtype ?? 'discrete').toLowerCase()
  if (items.length > 0 || (kind !== 'integer' && kind !== 'real')) {
    const named = items.flatMap(({ attributes }) => (attributes.value === undefined ? [] : [attributes.value.trim()]))
    if (named.length === 0) return { refused: `the issue “${name}” has no item; give it at least one` }
    if (named.length > mostAlternatives) return { refused: `the issue “${name}” has ${named.length.toLocaleString('en')} items; ${mostAlternatives.toLocaleString('en')} are the most` }
    const once = [...new Set(named)]
    return { alternatives: once, note: once.length === named.length ? null : `The issue “${name}” lists an item twice; it counts once.` }
  }
  const range = rangeOf(element)
  if (range === null) return { refused: `the issue “${name}” is ${kind === 'integer' ? 'a whole number' : 'a number'} and has no lowerbound and upperbound; give it both` }
  const [low, high] = range
  if (low > high) return { refused: `the issue “${name}” runs from ${low} down to ${high}; exchange the bounds` }
  if (kind === 'integer') {
    if (!Number.isInteger(low) || !Number.isInteger(high)) return { refused: `the issue “${name}” is a whole number and runs from ${low} to ${high}; give whole bounds` }
    if (high - low >= mostAlternatives) return { refused: `the issue “${name}” runs over ${(high - low + 1).toLocaleString('en')} whole numbers; ${mostAlternatives.toLocaleString('en')} alternatives are the most, so give it coarser steps` }
    return { alternatives: Array.from({ length: high - low + 1 }, (_, i) => String(low + i)), note: null }
  }
  if (low === high) return { alternatives: [String(low)], note: null }
  const alternatives = Array.from({ length: steps + 1 }, (_, i) => String(Number((low + ((high - low) * i) / steps).toPrecision(12))))
  return { alternatives, note: `The issue “${name}” is any number from ${low} to ${high}; it is taken in ${steps} equal steps.` }
}

function rangeOf({ attributes, children }: XmlTree): readonly [number, number] | null {
  const range = children.find(({ name }) => name === 'range')?.attributes ?? {}
  const [low, high] = [range.lowerbound ?? attributes.lowerbound, range.upperbound ?? attributes.upperbound].map((each) => (each === undefined || each.trim() === '' ? Number.NaN : Number(each))) as [number, number]
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null
}
