import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { WithMetadata, WithNames, WithSentences } from '../layers.ts'
import { bodyNouns } from '../names/bodyNouns.ts'
import { bodyName } from './bodyName.ts'
import { sidesIn } from './sideSpeakers.ts'

interface Body { readonly from: number; readonly name: string; readonly words: ReadonlySet<string>; readonly noun: string; readonly side: SideId | null; readonly subject: boolean }

/** The bodies a text names, and which of them a noun means. */
export interface Bodies {
  /** The body that "the foreign ministry", "the Board", "the company" stands for at `at`: one named before by that noun and all that goes with it, else of that kind. */
  readonly meant: (at: number, words: string, side: SideId | null) => Speaker | null
  /** Where a body or side is named that opens the sentence at `at`, or so many sentences before; null where none does. */
  readonly opening: (at: number, before: number) => readonly [from: number, to: number] | null
  /** What a short form is of: "Hansol" of "Hansol Metal Corp.". */
  readonly inFull: (at: number, words: string) => Speaker | null
}

/** Nouns for bodies that do business, which their names seldom hold. */
const traders: ReadonlySet<string> = new Set([...bodyNouns.firms.filter((word) => word !== 'bank'), ...bodyNouns.trades, 'group'])
const papers: ReadonlySet<string> = new Set(bodyNouns.press)
const others = [...bodyNouns.state, ...bodyNouns.offices, ...bodyNouns.associations]
const nouns = [...others, 'company', 'firm', 'bank', 'newspaper'].join('|')
const described = new RegExp(`\\b(\\p{Lu}[\\p{L}-]*(?:[’']s)? )(?:[\\p{L}’'-]+ ){0,3}?(?:${[...others.filter((word) => word !== 'group'), 'company', 'newspaper'].join('|')})\\b`, 'gu')
const noun = new RegExp(`^(?:${nouns})$`)
/** A company by its legal form, which ends the name; "AS" before another capital may be a word. */
const incorporated = /\b((?:\p{Lu}[\p{L}&-]* ){1,4})(?:(?:Corp|Inc|Ltd|Co|PLC|Plc|AG|GmbH|NV|SpA|Bhd|LLC)\b\.?|(?:AB|AS|SA)\b(?! \p{Lu}))/gu
const opener = new RegExp(`^The (?:[\\p{L}-]+ ){0,3}?(?:${nouns}|${[...traders].join('|')})(?=[ ,])(?![’'])`, 'u')
const titled = new RegExp(`\\b(\\p{Ll}+|\\p{Lu}\\p{Ll}+) $`, 'u')

/** O(text) once, when first asked for a body by its noun. */
export function makeBodies({ text, names, sentences, metadata }: Document & WithMetadata & WithSentences & WithNames, knowledge: Knowledge): Bodies {
  let gathered: readonly Body[] | null = null
  const dateline = metadata.datelineAt ?? [0, 0]
  const titleEnd = metadata.titleAt?.[1] ?? 0
  return {
    meant(at, words, side) {
      const bare = words.replace(/^(?:the|this|that|its|their) /i, '').replace(/ in \p{Lu}.*$/u, '')
      const parts = bare.toLowerCase().split(' ').filter((word) => !isSide(word))
      const head = parts.at(-1) ?? ''
      if (!noun.test(head) && !traders.has(head) && !papers.has(head) && !/^\p{Lu}\p{Ll}+$/u.test(bare)) return null
      const fits = (body: Body) => (side === null || body.side === null || body.side === side) && body.name.length > bare.length && !new RegExp(`^${head} for `, 'i').test(body.name) && parts.every((word) => body.words.has(word)) && body.noun === head
      const before = all().filter(({ from }) => from < at)
      const found = before.findLast(fits) ?? (/^\p{Lu}/u.test(bare) ? all().find(fits) : undefined)
      if (found !== undefined) return speaker(found)
      if (parts.length > 1 && side === null) return null
      const kind = traders.has(head) ? traders : papers.has(head) ? papers : null
      if (kind === null) return null
      const trading = before.findLast((body) => kind.has(body.noun) && (side === null || body.side === side)) ?? (kind === traders ? before.findLast((body) => body.subject && !noun.test(body.noun) && !papers.has(body.noun) && (side === null || body.side === null || body.side === side)) : undefined)
      return trading === undefined ? null : speaker(trading)
    },
    opening(at, before) {
      const s = sentenceOf(at) - before
      const from = sentences.from[s] ?? 0
      const sentence = text.slice(from, Math.min(sentences.to[s] ?? 0, before === 0 ? at : Infinity))
      if (s < 0 || sentence === '') return null
      const lead = opener.exec(sentence)
      if (lead !== null) return [from, from + lead[0].length]
      const name = names.find((each) => each.from >= from && each.from < from + 5 && (each.type === 'organisation' || each.refersTo?.startsWith('sid_') === true))
      return name === undefined || name.to > from + sentence.length || /^[’'-]/.test(text.slice(name.to, name.to + 1)) || knowledge.isAdjective(text.slice(name.from, name.to)) ? null : [name.from, name.to]
    },
    inFull(at, words) {
      const found = all().find(({ from, name }) => from < at && name.length > words.length && name.startsWith(`${words} `) && !/^(?:for|of|and|in) /.test(name.slice(words.length + 1)))
      return found === undefined ? null : speaker(found)
    },
  }

  function speaker({ name, side }: Body): Speaker {
    return { person: null, name, office: null, side }
  }

  function isSide(word: string): boolean {
    const capital = word.charAt(0).toUpperCase() + word.slice(1).replace(/[’']s$/, '')
    return knowledge.sideNamed(capital) !== null || knowledge.isAdjective(capital)
  }

  function sentenceOf(offset: number): number {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences.from[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low - 1
  }

  function all(): readonly Body[] {
    if (gathered !== null) return gathered
    const found = new Map<number, Body>()
    const add = (from: number, to: number, kind: string) => {
      const name = calledBy(bodyName(text.slice(from, to)))
      const words = name.toLowerCase().split(/[ ’']+/)
      const begins = sentences.from[sentenceOf(from)] ?? 0
      const start = begins >= dateline[0] && begins < dateline[1] ? dateline[1] : begins
      found.set(from, { from, name, words: new Set(words), noun: kind !== '' ? kind : headOf(name.toLowerCase()), side: sidesIn(knowledge, name)[0] ?? sidesIn(knowledge, /(\p{Lu}[\p{L} ]*)(?:[’']s)? (?:\p{Ll}+ ){0,2}$/u.exec(text.slice(Math.max(0, from - 40), from))?.[1] ?? '')[0] ?? null, subject: from - start < 45 })
    }
    for (const { from, to, type } of names) {
      if (type === 'person' || from < dateline[1] && from >= dateline[0]) continue
      const kind = titled.exec(text.slice(Math.max(0, from - 24), from))?.[1]?.toLowerCase() ?? ''
      if (type !== 'organisation' && !traders.has(kind) && !papers.has(kind)) continue
      const after = new RegExp(`^, (?:an?|the) (?:[\\p{L}-]+ ){0,3}(${[...traders, ...papers].join('|')})\\b`, 'u').exec(text.slice(to, to + 60))?.[1]
      add(from, to, traders.has(kind) || papers.has(kind) ? kind : after ?? '')
    }
    for (const match of text.matchAll(incorporated)) {
      // In capitals throughout, as in a heading, "AS" is a word.
      if (match.index >= titleEnd && /\p{Ll}/u.test(match[1] ?? '')) add(match.index, match.index + match[0].length, 'company')
    }
    // A state's ministry, court or union, which English writes small.
    for (const match of text.matchAll(described)) {
      const first = match[1]?.trim() ?? ''
      const owner = first.replace(/[’']s$/, '')
      if (!found.has(match.index) && (owner !== first && owner.length > 2 || knowledge.isAdjective(owner) || knowledge.sideNamed(owner) !== null)) add(match.index, match.index + match[0].length, '')
    }
    return gathered = [...found.values()].sort((a, b) => a.from - b.from)
  }

  /** The noun a name is about: `ministry` of "Ministry of Waters". */
  function headOf(name: string): string {
    return name.split(/ (?:of|for) /)[0]?.split(/[ ’']+/).at(-1) ?? ''
  }

  /** "Denmark’s foreign ministry" as "Danish foreign ministry". */
  function calledBy(name: string): string {
    const owner = /^(\p{Lu}[\p{L} ]*?)[’']s? (.*)$/u.exec(name)
    const adjective = owner === null ? null : knowledge.sideNamed(owner[1] ?? '')?.adjective ?? null
    return owner === null || adjective === null ? name : `${adjective} ${owner[2] ?? ''}`
  }
}
