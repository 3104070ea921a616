import type { Refusal } from '../refusal.ts'
import { refuse } from './refuse.ts'
import type { ModelFile } from './settleInput.ts'

/** The JSON of a file, also where an editor has put a byte order mark before it, or a program has written JSON into a string of JSON, as the first gmcr-py did. */
export function jsonOf({ name, text }: ModelFile): { readonly value: unknown } | Refusal {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    return { value: typeof value === 'string' && /^\s*\{/u.test(value) ? JSON.parse(value) as unknown : value }
  } catch (error) {
    // What Python writes where a reckoning failed, and JSON does not know.
    const wrong = /"(?:[^"\\]|\\.)*"|(?<value>-?\b(?:NaN|Infinity)\b)/gu
    for (const match of text.matchAll(wrong)) {
      if (match.groups?.value !== undefined) return refuse(name, `line ${lineOf(text, match.index)} has ${match.groups.value} where a number belongs; put the number there.`)
    }
    return refuse(name, `it is not JSON (${(error as Error).message}).`)
  }
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
