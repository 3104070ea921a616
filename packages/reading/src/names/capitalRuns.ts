import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import { tokenKind, type WithSentences, type WithTokens } from '../layers.ts'
import { isBody } from './isBody.ts'
import type { NameRun } from './nameRun.ts'
import { nameWords } from './nameWords.ts'
import { officeWords } from './officeWords.ts'
import { places } from './places.ts'

/** Capitalised runs, each with its likely type, by closed lists and by what stands beside it: what speaks for a name that nothing learned knows. */
export function capitalRuns({ text, tokens, sentences }: Document & WithTokens & WithSentences, knowledge: Knowledge): readonly NameRun[] {
  const runs: NameRun[] = []
  const starts = new Set(sentences.from)
  const isWord = (t: number) => tokens.kind[t] === tokenKind.word
  const capital = (t: number) => isWord(t) && /^\p{Lu}/u.test(text.slice(tokens.from[t], (tokens.from[t] ?? 0) + 2))
  const touching = (t: number) => /^[ \u00A0]?$/.test(text.slice(tokens.to[t - 1], tokens.from[t]))
  for (let t = 0; t < tokens.length; t++) {
    if (!capital(t)) continue
    let known: NameRun | null = null
    for (let n = 5; n > 0 && known === null; n--) {
      if (t + n > tokens.length || (tokens.to[t + n - 1] ?? 0) - (tokens.from[t] ?? 0) > 60) continue
      const words = text.slice(tokens.from[t], tokens.to[t + n - 1])
      if (!/[\p{L}.]$/u.test(words)) continue
      const place = knowledge.placeNamed(words)
      const side = place === null && !knowledge.isAdjective(words.replace(/^The /, '')) ? knowledge.sideNamed(words) : null
      if (place !== null || side !== null || places.has(words)) known = { from: t, to: t + n, person: false, type: isBody(words) ? 'organisation' : 'place', side, place: place?.id ?? null }
    }
    let end = t + (known === null ? 1 : known.to - t)
    while (end < tokens.length && touching(end) && (capital(end) || nameWords.particles.has(tokens.lower[end] ?? '') && capital(end + 1) && end > t)) end++
    if (known !== null && (end === known.to || !isOrganisation(tokens.lower, known.to, end))) {
      runs.push(known)
      t = known.to - 1
      continue
    }
    let from = t
    if (starts.has(tokens.from[t] ?? -1) && nameWords.never.has(tokens.lower[t] ?? '') || nameWords.never.has(tokens.lower[t] ?? '')) from++
    if (isOrganisation(tokens.lower, from, end)) {
      let last = end
      while (/^(?:of|for|on|and)$/.test(tokens.lower[last] ?? '') && (capital(last + 1) || tokens.lower[last + 1] === 'the' && capital(last + 2)) && touching(last)) {
        if (tokens.lower[last] === 'and' && !isOrganisation(tokens.lower, last, last + 4)) break
        last += 2
        while (capital(last)) last++
      }
      if (from < end) runs.push({ from, to: last, person: false, type: 'organisation', side: null, place: null })
      t = last - 1
      continue
    }
    while (from < end && isTitleWord(tokens.lower[from] ?? '', text.slice(tokens.from[from], tokens.to[from]), knowledge)) from++
    // An adjective that nothing known explains still stands before its office: "Kalmoran Justice Minister Faris Dellawi".
    for (let u = end - 2; u > from; u--) if (officeWords.heads.has(tokens.lower[u] ?? '')) {
      from = u + 1
      break
    }
    while (end > from && nameWords.never.has(tokens.lower[end - 1] ?? '')) end--
    const first = from < end ? text.slice(tokens.from[from], tokens.to[from]) : ''
    if (from < end && first.length > 1 || end - from > 1) {
      const last = tokens.lower[end - 1] ?? ''
      const acronym = end - from === 1 && /^\p{Lu}{2,6}$/u.test(first)
      const article = tokens.lower[from - 1] === 'the' && end - from > 1 && from === t && !officeWords.heads.has(tokens.lower[from] ?? '')
      const place = article && /^(?:in|on|over|across|near|from|to|at|around)$/.test(tokens.lower[from - 2] ?? '') || article && last.endsWith('s') || nameWords.place.has(last) || end - from === 1 && /^(?:in|at|near|from)$/.test(tokens.lower[from - 1] ?? '')
      const type = acronym || article && !place ? 'organisation' : place ? 'place' : 'person'
      runs.push({ from, to: end, person: type === 'person' && end - from < 6, type, side: null, place: null })
    }
    t = Math.max(t, end - 1)
  }
  return runs
}

function isTitleWord(lower: string, words: string, knowledge: Knowledge): boolean {
  return officeWords.heads.has(lower) || officeWords.honorifics.has(lower) || officeWords.parts.has(lower) || knowledge.isAdjective(words) || nameWords.never.has(lower)
}

function isOrganisation(lower: readonly string[], from: number, to: number): boolean {
  return to > from && nameWords.organisation.has(lower[to - 1] ?? '') || to - from > 1 && nameWords.organisation.has(lower[to - 2] ?? '') && !officeWords.heads.has(lower[to - 1] ?? '') && nameWords.organisation.has(lower[to - 1] ?? '')
}
