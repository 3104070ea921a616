import { clauseWords } from './clauseWords.ts'
import type { CueFound } from './findCues.ts'
import { sourceAfter, sourceBefore } from './findSource.ts'
import type { Laid } from './layOut.ts'

export type Range = readonly [from: number, to: number]

/** Token ranges of an attribution. `confidence` in [0, 1]. */
export interface Attribution {
  readonly source: Range | null
  readonly cue: Range | null
  readonly content: readonly Range[]
  readonly lemma: string
  readonly form: 'quotation' | 'clause' | 'turn' | 'headline' | 'continued'
  readonly kind: CueFound['kind'] | null
  readonly confidence: number
}

/** Where a cue's source and content stand; null where it introduces nothing. `before`: the attribution found before it. */
export function findSpans(laid: Laid, cues: readonly CueFound[], c: number, before: Attribution | null): Attribution | null {
  const cue = cues[c]
  if (cue === undefined) return null
  const make = (source: Range | null, content: readonly Range[], form: Attribution['form'], confidence: number): Attribution | null => {
    const kept = content.map((range) => trim(laid, range)).filter(([from, to]) => to > from)
    return kept.length === 0 ? null : { source, cue: [cue.from, cue.to], content: kept, lemma: cue.lemma, form, kind: cue.kind, confidence }
  }
  const { lower, quoted } = laid
  const [s0, s1] = laid.sentenceAt[laid.sentence[cue.from] ?? 0] ?? [cue.from, cue.to]

  if (cue.kind === 'according') {
    let end = cue.to
    while (end < s1 && !/^[,.;:]$/.test(lower[end] ?? '') && end - cue.to < 30 && quoted[end] !== 1 && !(clauseWords.relative.has(lower[end] ?? ''))) end++
    if (end < s1 && lower[end] === ',' && /^(?:the|a|an|head|director|chief)$/.test(lower[end + 1] ?? '') && cue.from > s0 + 2) while (end < s1 && !/^[.;]$/.test(lower[end] ?? '')) end++
    const source: Range = [cue.to, end]
    const q = quoteEndingAt(laid, cue.from - 1)
    if (cue.from > s0 + 2 || q >= 0) return make(source, [[q >= 0 && laid.quoteAt[q]?.[0] === undefined ? s0 : contentStart(laid, s0, cue.from, q, before), cue.from]], 'clause', 0.8)
    return make(source, [[end + 1, forwardEnd(laid, cues, c, end + 1, s1)]], 'clause', 0.8)
  }

  const subject = cue.kind === 'participle' || cue.kind === 'passive' || cue.kind === 'noun' ? null : sourceBefore(laid, cue)
  let source: Range | null = subject?.source ?? null
  if (cue.kind === 'noun' && source === null) source = possessor(laid, cue.from)
  const left = source?.[0] ?? cue.from
  const edge = lower[left - 1] === ',' ? left - 2 : left - 1
  const sayish = cue.classes.includes('say') || cue.classes.includes('note') || cue.classes.includes('tell') || cue.classes.includes('plan') || cue.classes.includes('urge')
  const quote = edge >= 0 && cue.kind !== 'noun' ? quoteEndingAt(laid, edge) : -1
  if (quote >= 0 && sayish && laid.paragraph[edge] === laid.paragraph[cue.from] && cue.kind !== 'participle' && (laid.sentence[edge] === laid.sentence[cue.from] || closesHere(laid, source === null ? sourceAfter(laid, cue)?.[1] ?? cue.to : cue.to, s1) >= 0)) {
    const inverted = source === null ? sourceAfter(laid, cue) : null
    if (source !== null || inverted !== null) {
      const from = contentStart(laid, laid.sentenceAt[laid.sentence[laid.quoteAt[quote]?.[0] ?? 0] ?? 0]?.[0] ?? s0, edge + 1, quote, before)
      const more = followingQuote(laid, cues, c, inverted?.[1] ?? cue.to)
      return make(source ?? inverted, [[from, edge + 1], ...more], 'quotation', 0.95)
    }
  }
  const shared = source === null && before !== null && before.cue !== null && laid.sentence[before.cue[0]] === laid.sentence[cue.from] ? before.source : null
  // A clause, then its speaker: "…, the minister said." or "…, said the minister."
  if (sayish && cue.kind === 'verb' && lower[left - 1] === ',' && left - s0 > 3 && (cue.classes.includes('say') || cue.classes.includes('note') || cue.classes.includes('tell'))) {
    const inverted = source === null && cue.classes.includes('say') ? sourceAfter(laid, cue) : null
    const after = inverted?.[1] ?? cue.to
    const stop = cues.slice(Math.max(0, c - 3), c).some(({ kind, from }) => kind === 'according' && from >= s0 && lower[s0] === 'according') ? -1 : closesHere(laid, after, s1)
    const from = clauseStart(laid, s0, left - 1, before)
    if ((source !== null || inverted !== null) && stop >= 0 && left - 1 - from > 2) {
      const rest: Range[] = stop < s1 - 1 && lower[stop] === ',' && !isCueAt(cues, c + 1, stop + 1) && !/^(?:who|which|citing|while|as)$/.test(lower[stop + 1] ?? '') && !(lower[stop + 1] ?? '').endsWith('ing') && hasFinite(laid, stop + 1, s1) ? [[stop + 1, forwardEnd(laid, cues, c, stop + 1, s1)]] : []
      return make(source ?? inverted, [[from, left - 1], ...rest], 'clause', 0.8)
    }
    // "However, he said, X": what stands before is too short to be what was said.
    if (source !== null && stop >= 0 && lower[stop] === ',' && stop < s1 - 2) return make(source, [[stop + 1, forwardEnd(laid, cues, c, stop + 1, s1)]], 'clause', 0.8)
  }
  if (source !== null && lower[cue.to] === ',' && left - s0 < 4 && quoteAtOrAfter(laid, cue.to + 1, 1) < 0 && cue.classes.includes('say')) return make(source, [[cue.to + 1, forwardEnd(laid, cues, c, cue.to + 1, s1)]], 'clause', 0.7)
  const start = forwardStart(laid, cues, c, s1)
  if (start === null) return null
  if (source === null && cue.kind !== 'passive') {
    source = shared ?? (cue.kind === 'participle' ? subjectOf(laid, s0, cue.from) : conjunctSubject(laid, s0, cue.from))
    if (source === null) return null
  }
  if (start.quoteOnly) return make(source, [[start.at, start.end]], 'quotation', 0.75)
  const end = forwardEnd(laid, cues, c, start.at, s1)
  return make(source, [[start.at, end]], laid.quoteFrom[start.at] !== -1 ? 'quotation' : 'clause', start.confidence)
}

/** Where what was said begins after its cue, by what the cue takes; null where nothing said follows. */
function forwardStart(laid: Laid, cues: readonly CueFound[], c: number, s1: number): { at: number; end: number; quoteOnly: boolean; confidence: number } | null {
  const cue = cues[c]
  if (cue === undefined) return null
  const { lower } = laid
  const found = (at: number, confidence: number) => ({ at, end: s1, quoteOnly: false, confidence })
  const has = (name: CueFound['classes'][number]) => cue.classes.includes(name)
  let at = cue.to
  if (lower[at] === ',' && lower[at + 1] === 'however') at += 3
  if (lower[at] === ':' || lower[at] === ',' && laid.quoteFrom[at + 1] !== -1) return at + 1 < laid.length && laid.paragraph[at + 1] === laid.paragraph[cue.from] ? found(at + 1, 0.95) : null
  while (clauseWords.weekday.has(lower[at] ?? '') || lower[at] === 'on' && clauseWords.weekday.has(lower[at + 1] ?? '') || /^(?:afternoon|morning|evening|night)$/.test(lower[at] ?? '')) at += lower[at] === 'on' ? 2 : 1
  if (at >= s1) return null
  if (/^(?:states|charges|reports|claims|rules|signals|questions|marks|talks|figures|comments|answers)$/.test(lower[cue.from] ?? '') && lower[at] !== 'that' && laid.capital[cue.from - 1] !== 1 && !clauseWords.subject.has(lower[cue.from - 1] ?? '')) return null
  if (has('say') || has('note') || has('tell') || cue.kind === 'noun') {
    const that = findThat(laid, cues, c, at, s1)
    if (that >= 0) return found(that, 0.88)
    if (/^(?:how|whether|why|what)$/.test(lower[at] ?? '') && !has('urge')) return found(at, 0.7)
    if (/^(?:how|whether|why|what)$/.test(lower[at] ?? '') && (cue.lemma === 'ask')) return found(at, 0.7)
    if (laid.quoteFrom[at] !== -1 && laid.quoteFrom[at] !== undefined) return found(at, 0.85)
  }
  if (has('tell')) {
    for (let t = at + 1; t < Math.min(s1, at + 14); t++) {
      if (laid.quoteFrom[t] !== -1 && /^[,:]$/.test(lower[t - 1] ?? '')) return found(t, 0.9)
      if (lower[t] === 'to' && t - at < 4) return null
      if (clauseWords.subject.has(lower[t] ?? '') || /^(?:the|his|her|their|a)$/.test(lower[t] ?? '') && t > at + 1 && !clauseWords.preposition.has(lower[t - 1] ?? '') && lower[t - 1] !== 'and') return hasFinite(laid, t, s1) ? found(t, 0.75) : null
    }
    return hasFinite(laid, at + 1, Math.min(s1, at + 15)) ? found(at + 1, 0.5) : null
  }
  if ((has('urge') || has('plan')) && lower[at] === 'that') return found(at, 0.8)
  if (has('urge') && !(has('note') && cue.lemma !== 'ask' && cue.lemma !== 'recommend' && cue.lemma !== 'warn')) {
    for (let t = at + 1; t < Math.min(s1, at + 16); t++) {
      if (lower[t] === 'to' && lower[t + 1] !== 'the' && lower[t - 1] !== ',') return found(at, 0.75)
      if (lower[t] === 'of' && (cue.lemma === 'accuse' || cue.lemma === 'warn')) return found(at, 0.75)
      if (/^[;:]$/.test(lower[t] ?? '')) break
    }
    if (lower[at] === 'to' && cue.lemma === 'ask') return null
  }
  if (has('plan')) {
    if (lower[at] === 'to' && laid.kind[at + 1] === 0) return found(at, 0.7)
    if (lower[at] === 'not' && lower[at + 1] === 'to') return found(at, 0.7)
    if (/^(?:in|on|at|during|with)$/.test(lower[at] ?? '')) for (let t = at + 1; t < Math.min(s1, at + 8) && lower[t] !== ','; t++) if (lower[t] === 'to' && laid.capital[t + 1] !== 1) return found(t, 0.65)
    const that = findThat(laid, cues, c, at, Math.min(s1, at + 12))
    if (that >= 0) return found(that, 0.8)
    if (/^(?:agree|commit|seek|resolve|decide|need)$/.test(cue.lemma)) { /* a clause must follow with its mark */ } else if (/^(?:want|expect|wish)$/.test(cue.lemma)) {
      for (let t = at + 1; t < Math.min(s1, at + 9); t++) if (lower[t] === 'to' && !/^[,;]$/.test(lower[t - 1] ?? '')) return found(at, 0.65)
    } else if (hasFinite(laid, at, Math.min(s1, at + 10)) && !/^[,.]$/.test(lower[at] ?? '')) return found(at, 0.6)
  }
  if (has('say') && !/^[,.;]$/.test(lower[at] ?? '') && (cue.lemma === 'say' || hasFinite(laid, at, s1))) {
    const prep = clauseWords.preposition.has(lower[at] ?? '') ? phraseEnd(laid, at, s1) : at
    return hasFinite(laid, prep, s1) || laid.to[s1 - 1] !== undefined && s1 - prep > 3 ? found(prep, 0.75) : null
  }
  if (has('note') && cue.kind === 'verb' && !/^[,.;]$/.test(lower[at] ?? '')) {
    if (!clauseWords.preposition.has(lower[at] ?? '') && finiteSoon(laid, at, s1)) return found(at, 0.6)
    if (lower[at] === 'having' || (lower[at] ?? '').endsWith('ing') && /^(?:deny|admit|suggest|recall)$/.test(cue.lemma)) return found(at, 0.6)
  }
  if (has('quote') || has('note') || has('say') || has('urge')) {
    const q = quoteAtOrAfter(laid, at, 13)
    const range = laid.quoteAt[q]
    if (range !== undefined && range[0] < s1 && (cues[c + 1]?.from ?? Infinity) > range[0]) return { at: range[0], end: range[1], quoteOnly: true, confidence: 0.7 }
  }
  return null
}

/** `that` after the cue, over an addressee or what says where and when; -1 where another clause comes first. */
function findThat(laid: Laid, cues: readonly CueFound[], c: number, at: number, s1: number): number {
  const next = cues[c + 1]?.from ?? Infinity
  for (let t = at; t < Math.min(s1, at + 26) && t < next; t++) {
    const word = laid.lower[t] ?? ''
    if (word === 'that') return t === at || !/^(?:of|at|in|on|for|by|with)$/.test(laid.lower[t - 1] ?? '') ? t : -1
    if (clauseWords.finite.has(word) && word !== "'s" && word !== '’s' || laid.quoted[t] === 1 || /^[;:]$/.test(word) || t > at && clauseWords.subject.has(word) && word !== 'it') return -1
    if (word === 'who' || word === 'which') return -1
  }
  return -1
}

function forwardEnd(laid: Laid, cues: readonly CueFound[], c: number, start: number, s1: number): number {
  const { lower, quoted } = laid
  let end = s1
  const last = laid.quotations
  const whole = lower[start] === 'that' ? laid.quoteAt[laid.quoteFrom[start + 1] ?? -1] : undefined
  if (whole !== undefined && /^[,.;]$/.test(lower[whole[1]] ?? lower[whole[1] - 2] ?? '')) return whole[1]
  for (let t = start; t < end; t++) {
    const q = laid.quoteFrom[t] ?? -1
    const range = q >= 0 ? laid.quoteAt[q] : undefined
    // A quotation that runs on past the sentence takes its sentences with it.
    if (range !== undefined && range[1] > end && (last.open[q] === 0 || t === start)) end = range[1]
  }
  for (let i = c + 1; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.from >= end) break
    if (cue.from < start) continue
    let left = cue.from - 1
    while (left > start && (clauseWords.auxiliary.has(lower[left] ?? '') || (lower[left] ?? '').endsWith('ly'))) left--
    if (cue.kind === 'according' && lower[cue.from - 1] === ',') return cue.from - 1
    if (quoted[left] === 1) continue
    if (cue.kind === 'participle' && (lower[left] === ',' || lower[left - 1] === ',' && /^(?:and|while|also)$/.test(lower[left] ?? ''))) return lower[left] === ',' ? left : left - 1
    if (cue.kind === 'participle' && lower[left] === 'and') return left
    if (cue.kind === 'verb' && /^(?:and|but)$/.test(lower[left] ?? '')) {
      const of = cues[c]
      if (of !== undefined && sameForm(lower[of.from] ?? '', lower[cue.from] ?? '')) return lower[left - 1] === ',' ? left - 1 : left
    }
    if (cue.kind === 'verb') {
      const subject = sourceBefore(laid, cue)
      const from = subject?.source[0] ?? -1
      if (from > start + 2 && lower[from - 1] === ',' && (cues[c]?.kind === 'noun' || (cue.classes.includes('say') || cue.classes.includes('tell')) && closesHere(laid, cue.to, s1) >= s1 - 1)) return from - 1
      if (from > start + 2 && /^(?:while|and|but|as|though|although)$/.test(lower[from - 1] ?? '') && lower[from - 2] === ',') return from - 2
    }
  }
  return end
}

function sameForm(one: string, two: string): boolean {
  const past = (word: string) => /ed$|^(?:said|told|wrote|felt|thought|held|found|made|spoke)$/.test(word)
  return past(one) === past(two)
}

function contentStart(laid: Laid, s0: number, end: number, quote: number, before: Attribution | null): number {
  const start = laid.quoteAt[quote]?.[0] ?? s0
  if (quote < 0) return clauseStart(laid, s0, end, before)
  if (start <= s0 || before !== null && before.cue !== null && before.cue[0] >= s0 && before.cue[0] < start) return start
  return Math.max(s0, Math.min(start, clauseStart(laid, s0, end, before)))
}

/** The first token of what was said, past a bare "but" or "and", and past what another cue has claimed. */
function clauseStart(laid: Laid, s0: number, end: number, before: Attribution | null): number {
  let start = s0
  const claimed = before?.content.at(-1)?.[1] ?? 0
  if (claimed > start && claimed < end) start = claimed
  while (start < end && /^(?:and|but|yet|,|;)$/.test(laid.lower[start] ?? '')) start++
  return start
}

/** The token where a parenthetical speaker ends: a comma or the sentence's end, with only time and place before it; else -1. */
function closesHere(laid: Laid, at: number, s1: number): number {
  for (let t = at; t < s1; t++) {
    const word = laid.lower[t] ?? ''
    if (/^[,.;!?]$/.test(word)) return t
    if (word === 'that' || laid.quoted[t] === 1 || clauseWords.finite.has(word) && word !== "'s" && word !== '’s' || t === at && clauseWords.subject.has(word)) return -1
    if (t === at && !clauseWords.preposition.has(word) && !clauseWords.weekday.has(word) && !word.endsWith('ly') && word !== 'reporters') return /^(?:when|in|a)$/.test(word) ? t : closesBare(laid, t, s1)
  }
  return s1
}

/** "told Xinhua", "told a news conference" before the end. */
function closesBare(laid: Laid, at: number, s1: number): number {
  for (let t = at; t < Math.min(s1, at + 16); t++) {
    const word = laid.lower[t] ?? ''
    if (/^[,.;!?]$/.test(word)) return t
    if (word === 'that' || clauseWords.finite.has(word) || laid.quoted[t] === 1) return -1
  }
  return -1
}

function followingQuote(laid: Laid, cues: readonly CueFound[], c: number, after: number): Range[] {
  const q = quoteAtOrAfter(laid, after, 30)
  const range = laid.quoteAt[q]
  const cue = cues[c]
  if (range === undefined || cue === undefined || laid.paragraph[range[0]] !== laid.paragraph[cue.from]) return []
  if ((cues[c + 1]?.from ?? Infinity) < range[0]) return []
  const mark = laid.lower[range[0] - 1] ?? ''
  const within = laid.sentence[range[0]] === laid.sentence[cue.from]
  if (within ? !/^[,:;]$/.test(mark) : laid.sentence[range[0]] !== (laid.sentence[cue.from] ?? 0) + 1 || laid.sentenceAt[laid.sentence[range[0]] ?? 0]?.[0] !== range[0]) return []
  const tail = laid.sentenceAt[laid.sentence[range[1] - 1] ?? 0]?.[1] ?? range[1]
  const another = cues[c + 1]
  if (another !== undefined && another.from < tail + 12 && another.from >= range[1] && laid.sentence[another.from] === laid.sentence[range[1] - 1]) return []
  if (!within && tail > range[1] + 1) return []
  return [range]
}

function quoteEndingAt(laid: Laid, t: number): number {
  if (t < 0) return -1
  return laid.quoteTo[t] ?? -1
}

function quoteAtOrAfter(laid: Laid, at: number, within: number): number {
  for (let t = at; t < Math.min(laid.length, at + within); t++) if ((laid.quoteFrom[t] ?? -1) >= 0) return laid.quoteFrom[t] ?? -1
  return -1
}

function isCueAt(cues: readonly CueFound[], c: number, at: number): boolean {
  const cue = cues[c]
  return cue !== undefined && cue.from - at >= 0 && cue.from - at < 3
}

function hasFinite(laid: Laid, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isFinite(laid, t)) return true
  return false
}

function isFinite(laid: Laid, t: number): boolean {
  const word = laid.lower[t] ?? ''
  if (word === "'s" || word === '’s') return clauseWords.subject.has(laid.lower[t - 1] ?? '')
  return clauseWords.finite.has(word) || /[a-z]{3,}ed$/.test(word) && !clauseWords.determiner.has(laid.lower[t - 1] ?? '')
}

/** A finite verb before anything that would make it another clause's: what follows the cue is a clause, not a thing. */
function finiteSoon(laid: Laid, at: number, s1: number): boolean {
  for (let t = at; t < Math.min(s1, at + 18); t++) {
    const word = laid.lower[t] ?? ''
    if (/^[,;:.]$/.test(word) || t > at && clauseWords.relative.has(word)) return false
    if (clauseWords.finite.has(word) && word !== "'s" && word !== '’s' && t > at) return true
  }
  return false
}

function phraseEnd(laid: Laid, at: number, s1: number): number {
  for (let t = at + 1; t < Math.min(s1, at + 14); t++) {
    const word = laid.lower[t] ?? ''
    if (word === ',') return t + 1
    if (clauseWords.weekday.has(word)) return t + 1
    if (t > at + 1 && (clauseWords.subject.has(word) || /^(?:the|his|her|their)$/.test(word)) && !clauseWords.preposition.has(laid.lower[t - 1] ?? '')) return t
  }
  return at
}

function possessor(laid: Laid, noun: number): Range | null {
  const mark = laid.lower[noun - 1] ?? ''
  if (/^(?:his|her|its|their)$/.test(mark)) return [noun - 1, noun]
  if (mark !== "'s" && mark !== '’s') return null
  let from = noun - 1
  while (from > 0 && laid.capital[from - 1] === 1) from--
  return from < noun - 1 ? [from, noun - 1] : null
}

/** The subject of a sentence, for a participle that shares it. */
function subjectOf(laid: Laid, s0: number, before: number): Range | null {
  let end = s0
  while (end < before && !/^[,;:(]$/.test(laid.lower[end] ?? '') && !isFinite(laid, end) && laid.quoted[end] !== 1 && end - s0 < 14) end++
  if (laid.lower[s0] === undefined || end === s0 || end >= before || !isFinite(laid, end) && !(laid.lower[end] === ',' && laid.capital[end - 1] === 1 && end - s0 < 8)) return null
  return clauseWords.preposition.has(laid.lower[s0] ?? '') ? null : [s0, end]
}

function conjunctSubject(laid: Laid, s0: number, cue: number): Range | null {
  let t = cue - 1
  while (t > s0 && (clauseWords.auxiliary.has(laid.lower[t] ?? '') || (laid.lower[t] ?? '').endsWith('ly'))) t--
  return /^(?:and|but|,)$/.test(laid.lower[t] ?? '') ? subjectOf(laid, s0, t) : null
}

function trim(laid: Laid, [from, to]: Range): Range {
  let start = from
  let end = to
  while (start < end && /^[,;:—–]$|^--+$/.test(laid.lower[start] ?? '')) start++
  while (end > start && /^[,;:.—–]$|^--+$/.test(laid.lower[end - 1] ?? '') && laid.quoted[end - 1] !== 1) end--
  return [start, end]
}
