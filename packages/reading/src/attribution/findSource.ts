import { officeWords } from '../names/officeWords.ts'
import { clauseWords } from './clauseWords.ts'
import { cueWords } from './cueWords.ts'
import type { CueFound } from './findCues.ts'
import type { Laid } from './layOut.ts'

type Range = readonly [from: number, to: number]
const timeOrPlace = /^(?:on|in|at|during|after|before|following|upon|for|from|earlier|later|as|by|amid|with|while|when|asked|speaking|responding|despite|through|via)$/

/** The noun phrase before a cue that names who speaks, and the first token of the clause it stands in. Null where none does. */
export function sourceBefore(laid: Laid, cue: CueFound): { source: Range; clause: number } | null {
  const { lower, quoted, sentence } = laid
  let end = cue.from
  while (end > 0 && same(laid, end - 1, cue.from) && (clauseWords.auxiliary.has(lower[end - 1] ?? '') || clauseWords.be.has(lower[end - 1] ?? '') || (lower[end - 1] ?? '').endsWith('ly') && lower[end - 1] !== 'family')) end--
  // Time, place and manner that stand between the speaker and the cue: "on Monday", ", in a statement issued in Rome,".
  end = skipAdjuncts(laid, end, cue.from)
  if (end <= 0 || quoted[end - 1] === 1 || !same(laid, end - 1, cue.from)) return null
  let start = end
  const first = laid.sentenceAt[sentence[cue.from] ?? 0]?.[0] ?? 0
  while (start > first) {
    const word = lower[start - 1] ?? ''
    if (quoted[start - 1] === 1 || /^[,;:—–()"“”]$|^--+$|^-$/.test(word) && !isHyphen(laid, start - 1)) break
    if (clauseWords.subordinate.has(word) && !(word === 'and' && joins(laid, start, first))) break
    if (clauseWords.finite.has(word) && word !== "'s" && word !== '’s') break
    if ((word === "'s" || word === '’s') && laid.capital[start - 2] !== 1 && !/^(?:\p{L}+)$/u.test(lower[start - 2] ?? '')) break
    const verb = cueWords.get(word)
    if (verb !== undefined && verb.form === 'past' && start < end && !clauseWords.determiner.has(lower[start - 2] ?? '') && !officeWords.heads.has(word)) break
    start--
  }
  start = trimFront(laid, start, end)
  if (start >= end) return null
  const nominal = isNominal(laid, start, end)
  if (!nominal) return null
  // An apposition with both its commas: take what it explains as well.
  if (lower[start - 1] === ',' && end < cue.from && lower[end] === ',' || lower[start - 1] === ',' && isApposition(laid, start, end, cue.from)) {
    const head = start - 1
    let from = head
    while (from > first && !/^[,;:"“”—–]$/.test(lower[from - 1] ?? '') && quoted[from - 1] !== 1 && !clauseWords.subordinate.has(lower[from - 1] ?? '') && !clauseWords.finite.has(lower[from - 1] ?? '') && head - from < 12) from--
    from = trimFront(laid, from, head)
    if (from < head && isNominal(laid, from, head)) return { source: [from, end], clause: from }
  }
  return { source: [start, end], clause: start }
}

/** The noun phrase after a cue, as in `"…," said X`. */
export function sourceAfter(laid: Laid, cue: CueFound): Range | null {
  const { lower, quoted, length } = laid
  const start = cue.to
  let end = start
  while (end < length && end - start < 30 && quoted[end] !== 1 && same(laid, end, cue.from)) {
    const word = lower[end] ?? ''
    if (/^[.;:—–(]$/.test(word) || clauseWords.relative.has(word) || clauseWords.finite.has(word) && word !== "'s" && word !== '’s') break
    if (/^(?:on|in|at|after|during|as|when|while|by|before|following|here|yesterday|today|to)$/.test(word) && !isOfficePlace(laid, start, end)) break
    if (clauseWords.weekday.has(word)) break
    if (word === ',') {
      const next = lower[end + 1] ?? ''
      const apposed = /^(?:the|a|an)$/.test(next) || officeWords.heads.has(next) || officeWords.parts.has(next) || officeWords.heads.has(lower[end + 2] ?? '')
      if (!apposed) break
    }
    if (word === 'but' || word.endsWith('ing') && lower[end - 1] === ',') break
    end++
  }
  return end > start && isNominal(laid, start, end) ? [start, end] : null
}

function skipAdjuncts(laid: Laid, end: number, cue: number): number {
  const { lower, quoted } = laid
  const first = laid.sentenceAt[laid.sentence[cue] ?? 0]?.[0] ?? 0
  for (let round = 0; round < 3; round++) {
    const before = end
    if (clauseWords.weekday.has(lower[end - 1] ?? '')) {
      end--
      if (lower[end - 1] === 'on' || lower[end - 1] === 'late' || lower[end - 1] === 'early') end--
      if (lower[end - 1] === 'on') end--
    }
    if (lower[end - 1] === ',') {
      let open = end - 2
      while (open > first && lower[open] !== ',' && quoted[open] !== 1 && end - open < 40) open--
      const inside = lower[open + 1] ?? ''
      if (lower[open] === ',' && open > first && quoted[open] !== 1 && (timeOrPlace.test(inside) || clauseWords.relative.has(inside) || /^(?:however|meanwhile|too|also|\d+|who|whose|though|therefore)$/.test(inside) || /(?:ing|ed)$/.test(inside) && laid.capital[open + 1] !== 1)) end = open
      else if (lower[open] !== ',') return end
      else end--
    }
    if (end === before) {
      let prep = end - 1
      while (prep > first && end - prep < 9 && !/^(?:on|in|at|during|after|upon)$/.test(lower[prep] ?? '') && lower[prep] !== ',' && quoted[prep] !== 1) prep--
      const word = lower[prep] ?? ''
      const rest = lower[prep + 1] ?? ''
      if (end - prep < 9 && prep > first && (word === 'on' && (clauseWords.weekday.has(rest) || /^\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(rest)) || word === 'in' && /^(?:a|an|his|her|its|the)$/.test(rest) && /^(?:statement|letter|speech|interview|tweet|report|note|address|message|memo|article|op-ed|response|reply|briefing|email)$/.test(lower[end - 1] ?? '') || word === 'at' && /^(?:conference|briefing|rally|event|meeting)$/.test(lower[end - 1] ?? ''))) end = prep
    }
    if (end === before) return end
  }
  return end
}

function trimFront(laid: Laid, start: number, end: number): number {
  const { lower } = laid
  // A leading phrase without its comma: "On Tuesday Lavrov", "In Geneva the envoy".
  if (clauseWords.preposition.has(lower[start] ?? '')) {
    let t = start + 1
    while (t < end && (clauseWords.weekday.has(lower[t] ?? '') || /^\p{N}/u.test(lower[t] ?? '') || /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(lower[t] ?? ''))) t++
    if (t > start + 1 && t < end) return t
    for (let u = start + 1; u < end; u++) if (/^(?:he|she|they|it)$/.test(lower[u] ?? '')) return u
    return t > start + 1 || end - start < 2 ? end : pastPhrase(laid, start, end)
  }
  while (start < end && (clauseWords.weekday.has(lower[start] ?? '') || /^(?:still|now|then|however|meanwhile|but|and|also|yet|so|moreover|separately|again)$/.test(lower[start] ?? ''))) start++
  return start
}

function pastPhrase(laid: Laid, start: number, end: number): number {
  for (let t = start + 2; t < end; t++) if (/^(?:the|a|an|his|her)$/.test(laid.lower[t] ?? '') && laid.lower[t - 1] !== 'of' && !clauseWords.preposition.has(laid.lower[t - 1] ?? '')) return t
  return end
}

function isNominal(laid: Laid, start: number, end: number): boolean {
  const { lower, capital, kind } = laid
  if (end - start > 28) return false
  const last = lower[end - 1] ?? ''
  if (clauseWords.preposition.has(last) || clauseWords.determiner.has(last) && !/^(?:that|this|these|those|some|each|her)$/.test(last)) return false
  if (clauseWords.subject.has(lower[start] ?? '')) return end - start === 1 && !/^(?:there|this)$/.test(lower[start] ?? '') || /^(?:both|these|those|we)$/.test(lower[start] ?? '')
  for (let t = start; t < end; t++) {
    if (capital[t] === 1 && kind[t] === 0) return true
    if (officeWords.heads.has(lower[t] ?? '') || officeWords.collective.has(lower[t] ?? '')) return true
  }
  return /^(?:the|a|an|one|two|some|many|several|few|most|other|another|his|her|their|its|senior|local|western|critics|sources|officials|diplomats|experts|analysts|people|opponents|supporters|others|who|all)$/.test(lower[start] ?? '') || /(?:s|source|people|one|man|woman|person)$/.test(last) && end - start < 5
}

function isApposition(laid: Laid, start: number, end: number, cue: number): boolean {
  return laid.lower[end] === ',' && end < cue && (/^(?:the|a|an)$/.test(laid.lower[start] ?? '') || officeWords.heads.has(laid.lower[start] ?? ''))
}

/** `and` that joins two speakers rather than two clauses. */
function joins(laid: Laid, after: number, first: number): boolean {
  const { lower, capital } = laid
  const before = after - 2
  if (before < first) return false
  if (capital[before] === 1 && (capital[after] === 1 || lower[after] === 'the')) return before - first < 9
  return before - first < 5 && /^(?:both|the|a|an|some)$/.test(lower[first] ?? '')
}

function isHyphen(laid: Laid, t: number): boolean {
  return laid.lower[t] === '-' && laid.to[t - 1] === laid.from[t] && laid.to[t] === laid.from[t + 1]
}

function isOfficePlace(laid: Laid, start: number, end: number): boolean {
  return laid.lower[end] === 'to' && officeWords.heads.has(laid.lower[end - 1] ?? '') || /^(?:at|in)$/.test(laid.lower[end] ?? '') && laid.lower[start] !== 'the' && officeWords.heads.has(laid.lower[end - 1] ?? '')
}

function same(laid: Laid, t: number, cue: number): boolean {
  return laid.sentence[t] === laid.sentence[cue]
}
