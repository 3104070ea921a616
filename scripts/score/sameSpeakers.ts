import { makeKnowledge } from '../../packages/reading/src/makeKnowledge.ts'
import { bareName } from './bareName.ts'
import { pairUp } from './pairUp.ts'

interface Named { readonly name: string; readonly side?: string | null | undefined }

/**
 * Whether both name the same speakers, one to one, each the same person, body or side. Names are compared by `bareName`. Where both give the
 * same side, it does not count how that side is named: its state, adjective or capital, as the side, its government or its delegation, in full
 * or left out before a ministry.
 */
export function sameSpeakers(a: readonly Named[], b: readonly Named[]): boolean {
  return pairUp(a, b, same)
}

function same(a: Named, b: Named): boolean {
  if (bareName(a.name) === bareName(b.name)) return true
  const state = makeKnowledge(null).sideNamed(a.name)
  if (state !== null && state === makeKnowledge(null).sideNamed(b.name)) return true
  return a.side != null && b.side != null && sideKey(a.side) === sideKey(b.side) && beyondSide(a.name, a.side) === beyondSide(b.name, b.side)
}

function sideKey(side: string): string {
  return makeKnowledge(null).sideNamed(side)?.id ?? bareName(side)
}

/** What a name says beyond the side: nothing for "the Thai side", `foreign ministry` for "Thailand’s foreign ministry". */
function beyondSide(name: string, side: string): string {
  const known = makeKnowledge(null).sideNamed(side)
  const words = name.replace(/^[Tt]he /, '').replace(/[’']s\b/g, '')
  if (known !== null && makeKnowledge(null).sideNamed(words) === known) return ''
  const ways = [side, ...known === null ? [] : [known.name, known.adjective ?? known.name, ...known.aliases]].map((way) => way.toLowerCase())
  let rest = ` ${words.toLowerCase()} `
  for (const way of ways.sort((one, other) => other.length - one.length)) rest = rest.replace(` ${way} `, ' ')
  // The adjective of an invented side shares its stem.
  if (known === null) rest = rest.split(' ').filter((word) => !word.startsWith(bareName(side).slice(0, Math.max(4, bareName(side).length - 2)))).join(' ')
  return ` ${rest.trim()} `.replace(/ (?:of|the) $/, ' ').replace(/ (?:side|delegation|governments?|authorities) /, ' ').replace(/ (?:of|the) $/, ' ').trim()
}
