import type { Stance } from '@travaux/model'
import { denial, harmlessDenial, openQuestion, stanceCues } from './stanceCues.ts'
import { wordsIn } from './wordsIn.ts'

type Span = readonly [from: number, to: number]

export interface StanceFound {
  readonly stance: Stance['stance']
  /** The words that show it, offsets into the sentence's text. */
  readonly cue: Span | null
  /** In [0, 1]: lower where the stance is only that it was said. */
  readonly confidence: number
}

/**
 * The stance of one sentence on a proposition whose terms stand at `terms` in it, or null where it takes none: an open
 * question, a supposition. `own` are the proposition's stems and `negative` says that it denies something: a condition
 * or a denial that the proposition itself holds is no condition or denial of it.
 */
export function findStance(sentence: string, terms: readonly Span[], own: ReadonlySet<string>, negative: boolean): StanceFound | null {
  if (/\?["”’»]?\s*$/.test(sentence)) return null
  const clause = clauseOf(sentence, terms)
  const inside = (span: Span) => terms.some((term) => term[0] <= span[0] && span[1] <= term[1])
  const closed = within(stanceCues['will-not-discuss'], sentence, clause)
  if (closed !== null) return { stance: 'will-not-discuss', cue: closed, confidence: 0.85 }
  if (/\b(?:had|has|have|was|were) not (?:been )?(?:discussed|raised|mentioned)\b/i.test(sentence.slice(clause[0], clause[1]))) return null
  const first = Math.min(...terms.map((term) => term[0]))
  const question = openQuestion.exec(sentence)
  if (question !== null && question.index < first) return null

  const waits = refusedUntil(sentence, clause, own)
  if (waits !== null) return { stance: 'conditional', cue: waits, confidence: 0.75 }
  const against = within(stanceCues.opposes, sentence, clause, inside)
  if (against !== null) return flipped(sentence, against) ? { stance: 'supports', cue: against, confidence: 0.6 } : { stance: 'opposes', cue: against, confidence: 0.8 }
  const denied = negative ? null : denialOf(sentence, clause, terms)
  if (denied !== null) return { stance: 'opposes', cue: denied, confidence: 0.7 }

  const condition = conditionOf(sentence, terms, own)
  if (condition === 'supposed') return null
  if (condition !== null) return { stance: 'conditional', cue: condition, confidence: 0.7 }
  const favour = nearest(stanceCues.supports, sentence, clause, first)
  return favour === null ? { stance: 'supports', cue: null, confidence: 0.5 } : { stance: 'supports', cue: favour, confidence: 0.75 }
}

/** The stretch between contrasts ("but", "while", a semicolon), or clauses joined to it, that holds the terms. */
function clauseOf(sentence: string, terms: readonly Span[]): Span {
  const first = Math.min(...terms.map((term) => term[0]))
  const last = Math.max(...terms.map((term) => term[1]))
  let from = 0
  let to = sentence.length
  for (const cut of sentence.matchAll(/[;—]|\b(?:but|while|whereas|although|though|however)\b|, and (?=(?:an?|the|this|that|it|he|she|they|we|there|\p{Lu}\p{L}+)\b)/gu)) {
    if (cut.index + cut[0].length <= first) from = cut.index + cut[0].length
    else if (cut.index >= last) { to = cut.index; break }
  }
  return [from, to]
}

/** The match of a cue nearest the start of a clause, passing over matches that are terms of the proposition themselves. */
function within(cue: RegExp, sentence: string, clause: Span, skip: (span: Span) => boolean = () => false): Span | null {
  for (const match of sentence.slice(clause[0], clause[1]).matchAll(new RegExp(cue.source, 'giu'))) {
    const span: Span = [clause[0] + match.index, clause[0] + match.index + match[0].length]
    if (!skip(span)) return span
  }
  return null
}

/** The last match before the first term, else the first after it. */
function nearest(cue: RegExp, sentence: string, clause: Span, first: number): Span | null {
  const all = [...sentence.slice(...clause).matchAll(new RegExp(cue.source, 'giu'))].map((match): Span => [clause[0] + match.index, clause[0] + match.index + match[0].length])
  return all.findLast((each) => each[0] <= first) ?? all[0] ?? null
}

/** "No dam without a ladder", "will not build until …": a refusal with its condition is a condition, unless the proposition holds it. */
function refusedUntil(sentence: string, clause: Span, own: ReadonlySet<string>): Span | null {
  const match = /\b(?:no|not|never|cannot|ruled out|refus\p{L}+)\b[^;:]{0,160}?\b(?:until|unless|without)\b(?! (?:prejudice|preconditions?|delay))(?<on>[^;:,]{3,120})/iu.exec(sentence.slice(...clause))
  if (match === null || wordsIn(match.groups?.on ?? '').stems.some((stem) => own.has(stem))) return null
  return [clause[0] + match.index, clause[0] + match.index + match[0].length]
}

/** "does not reject", "cannot rule out": the denial of a refusal. */
function flipped(sentence: string, cue: Span): boolean {
  return /\b(?:not|never|cannot|n['’]t|no longer)(?: \p{L}+)?\s$/iu.test(sentence.slice(Math.max(0, cue[0] - 24), cue[0]))
}

/** A denial close before a term or between terms, or within five words after the last. */
function denialOf(sentence: string, clause: Span, terms: readonly Span[]): Span | null {
  const stretch = sentence.slice(clause[0], clause[1])
  const harmless = [...stretch.matchAll(harmlessDenial)].map((match): Span => [clause[0] + match.index, clause[0] + match.index + match[0].length])
  const first = Math.min(...terms.map((term) => term[0]))
  const last = Math.max(...terms.map((term) => term[1]))
  for (const match of stretch.matchAll(denial)) {
    const at: Span = [clause[0] + match.index, clause[0] + match.index + match[0].length]
    if ([...harmless, ...terms].some((span) => span[0] < at[1] && at[0] < span[1])) continue
    if (at[0] >= last && /[,:]/.test(sentence.slice(last, at[0]))) continue
    if (at[1] <= first && /[,:]/.test(sentence.slice(at[1], first))) continue
    if (at[0] >= last && /\b(?:and|or)\b/.test(sentence.slice(last, at[0]))) continue
    if (at[1] <= first && /\b(?:and|but|or) (?:will|would|should|must|can|could|is|are|has|have|had)\b/.test(sentence.slice(at[1], first))) continue
    const gap = at[1] <= first ? sentence.slice(at[1], first) : at[0] >= last ? sentence.slice(last, at[0]) : ''
    if (wordsIn(gap).stems.length <= (at[1] <= first ? 6 : 5)) return at
  }
  return null
}

const joined = /, and\b/

/** The first condition that the proposition does not hold itself; `supposed` where the terms stand in an if-clause. */
function conditionOf(sentence: string, terms: readonly Span[], own: ReadonlySet<string>): Span | 'supposed' | null {
  for (const match of sentence.matchAll(new RegExp(stanceCues.conditional.source, 'giu'))) {
    const at: Span = [match.index, match.index + match[0].length]
    if (terms.some((term) => term[0] < at[1] && at[0] < term[1])) continue
    const rest = sentence.slice(at[1])
    const end = at[1] + (/[,;.]|\bthen\b/.exec(rest)?.index ?? rest.length)
    const holds = terms.filter((term) => term[0] >= at[1] && term[1] <= end).length
    if (joined.test(sentence.slice(Math.min(at[1], Math.max(...terms.map((term) => term[1]))), at[0])) || joined.test(sentence.slice(end, Math.min(...terms.map((term) => term[0]))))) continue
    if (holds === terms.length || (holds > 0 && /^(?:if|assuming)$/i.test(match[0]))) {
      if (/^(?:unless|provided|on|only|as|so)/i.test(match[0])) continue
      return 'supposed'
    }
    if (wordsIn(sentence, at[1], end).stems.some((stem) => own.has(stem))) continue
    return [at[0], Math.min(end, at[1] + 120)]
  }
  return null
}
