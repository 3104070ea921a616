import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { WithMetadata, WithNames } from '../layers.ts'
import { isBody } from '../names/isBody.ts'
import { sideAsSpeaker, sidesIn } from './sideSpeakers.ts'

/** The sides a text is about, for who writes "each side" or "the foreign ministry" of one. */
export interface Parties {
  /** As many as asked for, in the order of the text; empty where there are not so many. */
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
      return sure.length >= many ? sure.slice(0, many) : enough ? states.map(asSide) : []
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

  /** States nobody knows, which a text names by name and by adjective: Tervia of "Tervian", by how often. */
  function coined(): readonly Speaker[] {
    const times = new Map<string, number>()
    for (const [word] of text.slice(0, 20_000).matchAll(/\p{Lu}\p{Ll}{3,}/gu)) times.set(word, (times.get(word) ?? 0) + 1)
    return [...times].filter(([word, n]) => n > 1 && knowledge.sideNamed(word) === null && ['n', 'an', 'ian', 'i', 'ese', 'er', 'ish'].some((ending) => times.has(word + ending))).sort((a, b) => b[1] - a[1])
      .map(([name]): Speaker => ({ person: null, name, office: null, side: null }))
  }

  /** Two names joined by "and" in the heading or the lead that are no persons, one of them at least unknown otherwise. */
  function joined(at: number): readonly Speaker[] | null {
    for (let i = 0; i + 1 < names.length; i++) {
      const [one, two] = [names[i], names[i + 1]]
      if (one === undefined || two === undefined || two.to > Math.min(end, at)) return null
      const between = text.slice(one.to, two.from)
      if (!/^(?:[’']s (?:government|delegation|army|side))? and (?:the )?(?:rival |rebel |neighbouring |southern |northern )?$/.test(between)) continue
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
    for (const match of text.slice(0, 20_000).matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
      const side = knowledge.isAdjective(match[0]) ? knowledge.sideNamed(match[0]) : null
      if (side !== null) weigh(match.index, match[0], side.id)
    }
    for (const { side } of persons) if (side !== null) add(side, 2)
    return counted = [...weights].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  }
}
