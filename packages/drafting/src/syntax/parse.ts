import { conventions } from '../conventions/conventions.ts'
import type { BracketedText } from './bracketedText.ts'
import type { Reading } from './reading.ts'
import { ReadText } from './readText.ts'
import { splitBlocks } from './splitBlocks.ts'

export interface ParseOptions {
  /** By name, in any order; those that are found in the text, where none are given. */
  readonly conventions?: readonly string[]
  /** Names and codes known to be sides, beside the states, groups and short forms that are known anyway. */
  readonly sides?: readonly string[]
}

/**
 * Reads a text under negotiation. Every string is one: nothing is refused, nothing lost. What strikes the reader is in `notes`.
 * Throws a RangeError for a convention that there is not.
 */
export function parse(text: string, options: ParseOptions = {}): BracketedText {
  return new ReadText(splitBlocks(text), text.length, readingOf(options))
}

function readingOf({ conventions: names, sides = [] }: ParseOptions): Reading {
  const unknown = names?.find((name) => conventions.every((convention) => convention.name !== name))
  if (unknown !== undefined) throw new RangeError(`no convention is called ${JSON.stringify(unknown)}; there are ${conventions.map(({ name }) => name).join(', ')}`)
  return {
    conventions: names === undefined ? conventions : conventions.filter(({ name }) => names.includes(name)),
    byName: names ?? null,
    sides: new Set(sides.filter((side) => side !== '').sort((a, b) => b.length - a.length)),
  }
}
