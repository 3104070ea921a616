import { makeKnowledge } from '../../packages/reading/src/makeKnowledge.ts'

interface Named { readonly name: string; readonly side?: string | null | undefined }

/**
 * Whether both name the same speakers, each the same person, body or side. Letter case, articles and possessives do not count, nor which of two
 * ways an owner is named: "the Mission’s analyst", "analyst of the Mission". Where both give the same side, it does not count either how
 * that side is named: its state, adjective or capital, as the side, its government or its delegation, in full or left out before a ministry.
 * Several hands marked the speakers, and one writes "Thailand" for the Thai side where another writes "Portuguese side" and a third "Athens".
 */
export function sameSpeakers(a: readonly Named[], b: readonly Named[]): boolean {
  return a.every((one) => b.some((other) => same(one, other))) && b.every((one) => a.some((other) => same(one, other)))
}

function same(a: Named, b: Named): boolean {
  if (bare(a.name) === bare(b.name)) return true
  const state = makeKnowledge(null).sideNamed(a.name)
  if (state !== null && state === makeKnowledge(null).sideNamed(b.name)) return true
  return a.side != null && b.side != null && sideKey(a.side) === sideKey(b.side) && beyondSide(a.name, a.side) === beyondSide(b.name, b.side)
}

function bare(name: string): string {
  const words = name.toLowerCase().replace(/[’‘]/g, "'").replace(/^(?:the|an?|one|his|her|its|their) /, '').replace(/^(.+?)'s (.+)$/, '$2 of $1').replace(/ of the /g, ' of ')
  return words.replace(/'s\b/g, '').replace(/[.,]/g, '').trim()
}

function sideKey(side: string): string {
  return makeKnowledge(null).sideNamed(side)?.id ?? bare(side)
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
  if (known === null) rest = rest.split(' ').filter((word) => !word.startsWith(bare(side).slice(0, Math.max(4, bare(side).length - 2)))).join(' ')
  return ` ${rest.trim()} `.replace(/ (?:of|the) $/, ' ').replace(/ (?:side|delegation|governments?|authorities) /, ' ').replace(/ (?:of|the) $/, ' ').trim()
}
