import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { WithMetadata, WithNames } from '../layers.ts'
import { isBody } from '../names/isBody.ts'
import { sideAsSpeaker, sidesIn } from './sideSpeakers.ts'

/** The sides a text is about, for who writes "each side" or "the foreign ministry" of one. */
export interface Parties {
  /** As many as asked for, in the order of the text; empty where there are not so many. More than two must each be named in full or often. */
  readonly before: (at: number, many: number) => readonly Speaker[]
}

/** How far into the running text sides are taken for those it is about. */
const lead = 500

/**
 * A side counts by how often it is named: by its name or adjective in full, by a capital, which may be but a place, or as a body of states,
 * which may but watch, less; in the heading and the lead more. Names that the gazetteer does not have count where two of them are joined there.
 */
export function makeParties({ text, names, persons, metadata }: Document & WithMetadata & WithNames, knowledge: Knowledge): Parties {
  let counted: readonly SideId[] | null = null
  let words: Map<string, number[]> | null = null
  const weights = new Map<SideId, number>()
  const end = metadata.bodyFrom + lead
  return {
    before(at, many) {
      const states = count().slice(0, many)
      const enough = states.length === many
      if (enough && states.every(isStrong)) return states.map(asSide)
      const named = many === 2 ? joined(at) : null
      if (named !== null) return named
      const sure = [...states.filter(isStrong).map(asSide), ...coined()]
      return sure.length >= many ? sure.slice(0, many) : enough && many === 2 ? states.map(asSide) : []
    },
  }

  function asSide(side: SideId): Speaker {
    return sideAsSpeaker(knowledge, side)
  }

  /** Whether a side is named in full in the heading or lead, or over and over. */
  function isStrong(side: SideId): boolean {
    count()
    return (weights.get(side) ?? 0) >= 3
  }

  /** States nobody knows, which a text names in its lead as places, and by an adjective too: Tervia of "Tervian", by how often. */
  function coined(): readonly Speaker[] {
    const times = capitalised()
    const places = new Set(names.flatMap(({ from, to, type, refersTo }) => type === 'place' && refersTo === null && from < end ? [text.slice(from, to)] : []))
    return [...places].filter((name) => (times.get(name)?.length ?? 0) > 1 && knowledge.sideNamed(name) === null && ['n', 'an', 'ian', 'i', 'ese', 'ish'].some((ending) => times.has(name + ending)))
      .sort((a, b) => (times.get(b)?.length ?? 0) - (times.get(a)?.length ?? 0))
      .map((name): Speaker => ({ person: null, name, office: null, side: null }))
  }

  /** Where each word of four letters or more with a capital stands; gathered once. */
  function capitalised(): ReadonlyMap<string, readonly number[]> {
    if (words !== null) return words
    words = new Map()
    for (const { 0: word, index } of text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
      const at = words.get(word)
      if (at === undefined) words.set(word, [index])
      else at.push(index)
    }
    return words
  }

  /** Two names joined by "and" in the heading or the lead that are no persons, one of them at least unknown otherwise. */
  function joined(at: number): readonly Speaker[] | null {
    for (let i = 0; i + 1 < names.length; i++) {
      const [one, two] = [names[i], names[i + 1]]
      if (one === undefined || two === undefined || two.to > Math.min(end, at)) return null
      const between = text.slice(one.to, two.from)
      if (!/^(?:[’']s (?:government|delegation|army|side))? and (?:the (?:\p{Ll}+ )?)?$/u.test(between)) continue
      if (!/^[’']s/.test(between) && (one.type === 'place' && one.refersTo === null || two.type === 'place' && two.refersTo === null)) continue
      const both = [one, two].map((name) => party(text.slice(name.from, name.to), name.type, name.refersTo))
      if (both.some((each) => each === null) || both.every((each) => each?.side !== null)) continue
      return both as readonly Speaker[]
    }
    return null
  }

  function party(words: string, type: string, refersTo: string | null): Speaker | null {
    if (refersTo?.startsWith('sid_')) return sideAsSpeaker(knowledge, refersTo as SideId)
    return type === 'person' ? null : { person: null, name: words.replace(/^the /i, ''), office: null, side: sidesIn(knowledge, words)[0] ?? null }
  }

  function count(): readonly SideId[] {
    if (counted !== null) return counted
    const add = (side: SideId, weight: number) => weights.set(side, (weights.get(side) ?? 0) + weight)
    const dateline = metadata.datelineAt ?? [0, 0]
    const weigh = (from: number, words: string, side: SideId) => {
      if (from >= dateline[0] && from < dateline[1]) return
      const known = knowledge.side(side)
      const full = words === known?.name || knowledge.isAdjective(words)
      add(side, (full ? 1 : 0.4) * (known !== null && isBody(known.name) ? 0.3 : 1) * (from < end ? 3 : 1))
    }
    for (const { from, to, type, refersTo } of names) {
      const words = text.slice(from, to)
      if (refersTo?.startsWith('sid_')) weigh(from, words, refersTo as SideId)
      else if (type === 'organisation') for (const side of sidesIn(knowledge, words)) weigh(from, words, side)
    }
    for (const [word, places] of capitalised()) {
      const side = knowledge.isAdjective(word) ? knowledge.sideNamed(word) : null
      if (side !== null) for (const at of places) weigh(at, word, side.id)
    }
    for (const { side } of persons) if (side !== null) add(side, 2)
    return counted = [...weights].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  }
}
