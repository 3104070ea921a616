import type { Document } from '../document.ts'
import type { English } from '../english.ts'
import type { WithMetadata, WithParagraphs, WithQuotations, WithSentences, WithTokens } from '../layers.ts'
import type { AttributionModels } from './attributionModels.ts'
import { officeWords } from '../names/officeWords.ts'
import type { Attribution, Range } from './attribution.ts'
import { findCued } from './findCued.ts'
import { findExcerptTurns } from './findExcerptTurns.ts'
import { findSigned } from './findSigned.ts'
import { findTurns } from './findTurns.ts'
import { isQuestioner } from './isQuestioner.ts'
import type { Laid } from './layOut.ts'
import { likeliestCue } from './likeliestCue.ts'
import { sureness } from './sureness.ts'
import type { Tree, WithTree } from './sentenceTree.ts'

export interface Attributions { readonly laid: Tree; readonly attributions: readonly Attribution[] }

/** Everything the text ascribes to a source by a cue, a label or a colon, and quotations that go on without one; by place. O(n). */
export function findAttributions(document: Document & WithTokens & WithSentences & WithParagraphs & WithQuotations & WithMetadata & WithTree, english: Omit<English, 'events' | 'links'>): Attributions {
  const { tree: laid } = document
  const whole = findTurns(laid, document)
  const turns = whole.length > 0 ? whole : findExcerptTurns(laid)
  const inTurn = new Uint8Array(laid.length)
  for (const turn of turns) for (const [a, b] of turn.content) inTurn.fill(1, a, b)
  // Whom a turn quotes is heard through it; a question only asks.
  const asked = new Uint8Array(laid.length)
  for (const { source, content } of turns) if (source !== null && isQuestioner(laid.text.slice(laid.from[source[0]], laid.to[source[1] - 1]))) for (const [a, b] of content) asked.fill(1, a, b)
  for (const { source } of turns) if (source !== null) asked.fill(1, ...source)
  const claimed = new Uint8Array(laid.length)
  const cued = findCued(laid, english.attribution, asked).filter(({ cue, source }) => inTurn[cue[0]] !== 1 || source !== null && !own.test(laid.lower.slice(...source).join(' ')))
  const found = surestOfSame(laid, cued.map(({ cue, source, content, sure }): Attribution => ({ source, cue, content, form: 'cue', confidence: sureness(sure, english.attribution.calibration) }))
    .filter(({ confidence }) => confidence >= english.attribution.threshold.all))
  for (const { content } of found) for (const [a, b] of content) claimed.fill(1, a, b)
  const signed = findSigned(laid, claimed, inTurn)
  for (const { content } of signed) for (const [a, b] of content) claimed.fill(1, a, b)
  found.push(...turns, ...signed, ...headlines(laid, document, claimed, inTurn), ...loose(laid, claimed, inTurn, english.attribution))
  return { laid, attributions: found.sort((a, b) => at(a) - at(b)) }
}

/** Who speaks in a turn, or is spoken to: what these say is the turn’s own. */
const own = /^(?:i|we|you|me|us)$/

/** What two cues claim is of the surer one; where the other stands before that one and who speaks by it, it tells that he said so: "Stern told them that Brandt had said that …". */
function surestOfSame({ lower }: Laid, all: readonly Attribution[]): Attribution[] {
  const best = new Map<string, Attribution>()
  const others: Attribution[] = []
  for (const each of all) {
    const key = keyOf(each)
    const before = best.get(key)
    if (before === undefined || before.confidence < each.confidence) best.set(key, each)
    if (before !== undefined) others.push(before.confidence < each.confidence ? before : each)
  }
  return [...best.values(), ...others.flatMap((each) => {
    const inner = best.get(keyOf(each))
    const start = Math.min(inner?.source?.[0] ?? Infinity, inner?.cue?.[0] ?? Infinity)
    const outer = each.cue?.[1] ?? Infinity
    if (outer > start || each.content.length !== 1) return []
    const that = lower.indexOf('that', outer)
    return [{ ...each, content: [[that >= 0 && that < start ? that : start, each.content[0]![1]] as const] }]
  })]
}

function keyOf({ content }: Attribution): string {
  return `${content[0]?.[0]} ${content.at(-1)?.[1]}`
}

function at({ content, cue }: Attribution): number {
  return Math.min(content[0]?.[0] ?? 0, cue?.[0] ?? Infinity)
}

/** "Minister: talks will go on" as a title. */
function headlines(laid: Laid, { metadata }: WithMetadata, claimed: Uint8Array, inTurn: Uint8Array): Attribution[] {
  if (metadata.titleAt === null) return []
  const [a, b] = laid.paragraphAt[laid.paragraph[tokenAt(laid, metadata.titleAt[0])] ?? 0] ?? [0, 0]
  for (let t = a + 1; t < Math.min(b, a + 6); t++) {
    if (laid.lower[t] === ':' && claimed[t + 1] !== 1 && inTurn[t + 1] !== 1 && speaks(laid, t - 1) && b - t > 3 && laid.capital[a] === 1 && !/^(?:note|record|transcript|statement|update|read-out|readout|analysis|opinion|exclusive|interview|factbox)$/.test(laid.lower[t - 1] ?? '')) {
      return [{ source: [a, t], cue: null, content: [[t + 1, b]], form: 'headline', confidence: 0.5 }]
    }
  }
  return []
}

/** Whether a word can end the name of who speaks: one with a capital, or an office or body: "Trade minister: …", not "Four tweets and an island: …". */
function speaks({ capital, lower }: Laid, t: number): boolean {
  const word = lower[t] ?? ''
  return capital[t] === 1 || officeWords.heads.has(word) || officeWords.collective.has(word) || /^(?:sources?|officials?|diplomats?|report|poll|experts?|analysts?)$/.test(word)
}

/** How many words behind a quotation its speaker and the verb stand. */
const nearBehind = 12

/** Whole-sentence quotations that no cue has claimed: they go on with the speaker before them, or follow a colon. */
function loose(laid: Tree, claimed: Uint8Array, inTurn: Uint8Array, models: AttributionModels): Attribution[] {
  const found: Attribution[] = []
  laid.quoteAt.forEach(([a, b], q) => {
    if (b - a < 5 || claimed[a + 1] === 1 || inTurn[b - 1] === 1) return
    const sentence = laid.sentenceAt[laid.sentence[a] ?? 0]
    if (laid.lower[a - 1] === ':') {
      // “He went on:” and the quotation in a paragraph of its own.
      const [from] = laid.sentenceAt[laid.sentence[a - 1]!]!
      const cued = likeliestCue(laid, from, a - 1, models, 0.2)
      found.push({ source: cued?.source ?? capitalsFrom(laid, from, a - 1), cue: cued?.cue ?? null, content: [[a, b]], form: 'continued', confidence: 0.7 })
      return
    }
    const closing = /[.!?…,]/.test(laid.text[(laid.to[b - 1] ?? 1) - 2] ?? '') || laid.quotations.open[q] === 1
    if (sentence?.[0] !== a || !closing) return
    // “…,” the minister underlined: whoever is named right behind it has said it, by whatever verb, and nobody else.
    const end = laid.sentenceAt[laid.sentence[b] ?? -1]?.[1] ?? b
    const alone = laid.text[(laid.to[b - 1] ?? 1) - 2] !== ',' || laid.sentence[b] !== laid.sentence[b - 1]
    const cued = alone ? null : likeliestCue(laid, b, Math.min(end, b + nearBehind), models, 0)
    const behind = cued?.source != null && cued.source[0] >= b ? cued : null
    found.push({ source: behind?.source ?? null, cue: behind?.cue ?? null, content: [[a, b]], form: alone ? 'continued' : behind === null ? 'unclaimed' : 'cue', confidence: behind === null ? 0.65 : 0.6 })
  })
  return found
}

/** The words with a capital between the start of a line and its colon, as in "Ada Stern:". */
function capitalsFrom({ capital }: Laid, from: number, colon: number): Range | null {
  let end = from
  while (end < colon && capital[end] === 1) end++
  return end === colon && end > from && end - from < 5 ? [from, end] : null
}

function tokenAt(laid: Laid, offset: number): number {
  let t = 0
  while (t < laid.length && (laid.from[t] ?? 0) < offset) t++
  return t
}
