import type { Document } from '../document.ts'
import type { WithNames } from '../layers.ts'

/** What capitals are short for in a text, and the other way round. */
export interface SpelledOut {
  /** "International Committee of the Red Cross" of "the ICRC", where the text has it with "(ICRC)" after it, or names a body whose capitals those are. */
  readonly inFull: (words: string) => string | null
  /** "OSCE" of "the Organization for Security and Co-operation in Europe", where the text has it with "(OSCE)" after it. */
  readonly inShort: (words: string) => string | null
}

const bracketed = / \((\p{Lu}{2,8})\)/gu
const longForm = /\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and|on|in|\p{Lu}[\p{L}’'-]*))*$/u

export function makeSpelledOut({ text, names }: Document & WithNames): SpelledOut {
  const long = new Map<string, string | null>()
  const short = new Map<string, string>()
  let gathered = false
  return {
    inFull(words) {
      gather()
      const capitals = /^(?:the )?(\p{Lu}{2,8})$/u.exec(words.replace(/^T(?=he )/, 't'))?.[1]
      if (capitals === undefined) return null
      if (!long.has(capitals)) long.set(capitals, initialled(capitals))
      return long.get(capitals) ?? null
    },
    inShort(words) {
      gather()
      return short.get(words.replace(/^the /i, '')) ?? null
    },
  }

  /** All that stands in brackets, in one pass. */
  function gather(): void {
    if (gathered) return
    gathered = true
    for (const { index, 1: capitals = '' } of text.matchAll(bracketed)) {
      const run = longForm.exec(text.slice(Math.max(0, index - 110), index))?.[0]
      if (run === undefined || long.has(capitals)) continue
      const whole = named(run, capitals)
      long.set(capitals, whole)
      short.set(whole, capitals)
    }
  }

  function initialled(capitals: string): string | null {
    for (const { from, to, type } of names) {
      if (type === 'organisation' && to - from > 12 && text.slice(from, to).replace(/\B\p{Lu}|[^\p{Lu}]/gu, '') === capitals) return text.slice(from, to).replace(/^The /, '')
    }
    return null
  }
}

/** Of a run of capitalised words the part whose capitals those are; the whole where none has them. */
function named(run: string, capitals: string): string {
  for (const { index } of [...run.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)].reverse()) {
    const words = run.slice(index)
    if ((words.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('') === capitals) return words
  }
  return run.replace(/^The /, '')
}
