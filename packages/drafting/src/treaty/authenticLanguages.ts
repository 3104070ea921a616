import type { ClauseReader, Line } from './clauseReader.ts'
import { languageNames } from './languageNames.ts'
import { phrase } from './phrase.ts'

/** What a text seems to say of its authentic languages: those it is done in, BCP 47, sorted; whether they are equal; the one that prevails. Each with its passage. */
export interface AuthenticLanguages {
  readonly named: readonly string[]
  readonly at: Line | undefined
  readonly equal: Line | undefined
  readonly prevails: { readonly language: string; readonly at: Line } | null
}

const name = `(?:${[...languageNames.keys()].join('|')})`
const speaks = phrase(String.raw`(?:done|drawn up|signed|made|concluded|languages?|texts?|originals?|versions?|copies|copy|duplicate|triplicate)\b`)
const named = new RegExp(`\\b${name}\\b`, 'giu')
const equality = phrase(String.raw`equally (?:authentic|authoritative|valid|binding)|equal(?:ly)? (?:force|authority|validity|value|legal)|(?:all|both|each|two|three)\b[^.]{0,60}(?:texts?|versions?|which|of them)?[^.]{0,20}(?:being|are|is|shall be) (?:equally )?authentic|same (?:force|validity|value)`)
const prevailing = new RegExp(String.raw`\b(${name})[\s[\]]+(?:language[\s[\]]+)?(?:texts?|versions?|originals?|one)\b[^.,;]{0,30}?\b(?:prevail\p{L}*|be[\s[\]]+(?:decisive|authoritative)|governs?)`, 'iu')

export function authenticLanguages(reader: ClauseReader): AuthenticLanguages {
  const lines = reader.lines.filter(({ article }) => article.unit !== 'preamble')
  const lists = lines.map((line) => ({ line, languages: namesIn(line.words.replace(prevailing, ' ')) })).filter(({ line, languages }) => languages.length > 0 && speaks.test(line.words) && /\b(?:in|texts?|versions?|languages?)\b/iu.test(line.words))
  // The list that names most is the one that tells; a tie goes to the last, which is the testimonium.
  const best = lists.reduce<(typeof lists)[number] | undefined>((most, each) => (most === undefined || each.languages.length >= most.languages.length ? each : most), undefined)
  const winner = lines.map((at) => ({ at, language: languageNames.get(prevailing.exec(at.words)?.[1]?.toLowerCase() ?? '') })).find(({ language }) => language !== undefined)
  return { named: best?.languages ?? [], at: best?.line, equal: lines.find(({ words }) => equality.test(words)), prevails: winner?.language === undefined ? null : { language: winner.language, at: winner.at } }
}

function namesIn(words: string): readonly string[] {
  return [...new Set([...words.matchAll(named)].map(([each]) => languageNames.get(each.toLowerCase()) ?? ''))].filter((each) => each !== '').toSorted()
}
