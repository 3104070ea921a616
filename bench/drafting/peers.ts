import { createRequire } from 'node:module'

/** A change as jsdiff tells it. */
interface Change { readonly value: string; readonly added: boolean; readonly removed: boolean }
interface JsDiff {
  diffWords(a: string, b: string, options?: { readonly timeout: number }): readonly Change[] | undefined
  diffWordsWithSpace(a: string, b: string, options?: { readonly timeout: number }): readonly Change[] | undefined
}
interface DiffMatchPatch {
  Diff_Timeout: number
  diff_main(a: string, b: string, checkLines: boolean): (readonly [number, string])[]
  diff_cleanupSemantic(diffs: (readonly [number, string])[]): void
}

const peers = createRequire(new URL('../peers/package.json', import.meta.url))
const peer = <T>(name: string): T => {
  try {
    return peers(name) as T
  } catch (error) {
    throw new Error(`${name} is not installed: run \`npm ci --prefix bench/peers\` first`, { cause: error })
  }
}

/** What was kept (0), taken out (-1), put in (1), in order: how each peer tells a difference. */
export type Told = readonly (readonly [number, string])[]

/** Null: not done within `seconds`. */
export function jsDiff(how: 'diffWords' | 'diffWordsWithSpace', a: string, b: string, seconds: number): Told | null {
  return peer<JsDiff>('diff')[how](a, b, { timeout: seconds * 1000 })?.map(({ value, added, removed }) => [added ? 1 : removed ? -1 : 0, value] as const) ?? null
}

/** By characters, as it comes (its own lines first, then characters), tidied for people as its documentation shows. `seconds` is its own limit: past it what it tells is rough. 0: none. */
export function byCharacters(a: string, b: string, seconds: number): Told {
  const { diff_match_patch: Peer } = peer<{ diff_match_patch: new () => DiffMatchPatch }>('diff-match-patch')
  const differ = new Peer()
  differ.Diff_Timeout = seconds
  const diffs = differ.diff_main(a, b, true)
  differ.diff_cleanupSemantic(diffs)
  return diffs
}

/** By words: each word, run of spaces and mark is one character to it (its documentation's "Line or Word Diffs"), and its tidying weighs these. */
export function byWords(a: string, b: string, seconds: number): Told {
  const { diff_match_patch: Peer } = peer<{ diff_match_patch: new () => DiffMatchPatch }>('diff-match-patch')
  const differ = new Peer()
  differ.Diff_Timeout = seconds
  const numbers = new Map<string, number>()
  const tokens: string[] = ['']
  const coded = (text: string): string => {
    let codes = ''
    for (const token of text.match(/\w+|\s+|[^\w\s]/g) ?? []) {
      let number = numbers.get(token)
      if (number === undefined) {
        number = tokens.push(token) - 1
        numbers.set(token, number)
      }
      codes += String.fromCharCode(number)
    }
    return codes
  }
  const diffs = differ.diff_main(coded(a), coded(b), false)
  differ.diff_cleanupSemantic(diffs)
  return diffs.map(([what, codes]) => [what, Array.from(codes, (code) => tokens[code.charCodeAt(0)] ?? '').join('')])
}
