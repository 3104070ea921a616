import type { ArticleText, Quoted } from '../treaty/articleText.ts'
import { termPattern } from './termPattern.ts'

/** Nouns that treaties make terms of. A capital on any other noun is more likely a name. */
const nouns = `area|zone|region|authority|authorities|commission|committee|council|board|body|bodies|secretariat|secretary|director|chair|chairperson|party|line|programme|program|project|projects|fund|account|activity|activities|service|services|vessel|vessels|aircraft|national|nationals|person|persons|resident|residents|
territory|waters|date|period|plan|panel|mechanism|operator|operators|office|centre|center|information|data|goods|products|facility|facilities|mission|force|forces|personnel|group|tribunal|register|regulations|rules|procedure|procedures|resources|works|permit|permits|licence|licences|regime|instrument|measures|corridor|point|points|station|equipment|materials|technology|benefits|contribution|contributions`
const phrasePattern = new RegExp(String.raw`\b[Tt]he\s+((?:\p{Lu}[\p{L}-]+\s+){0,3}\p{Lu}[\p{L}-]+)`, 'gu')
const heads = new Set(nouns.split(/[|\s]+/u))
const known = new Set(['contracting party', 'contracting parties', 'other party', 'parties', 'party', 'state party', 'states parties', 'high contracting parties', 'secretary-general', 'security council', 'general assembly', 'conference of the parties', 'first party', 'second party'])

/** Capitalised phrases after "the" that look like terms, more than once, and are not among `defined` nor `names`. English. */
export function undefinedTerms(articles: readonly ArticleText[], defined: readonly string[], names: readonly string[]): readonly { readonly term: string; readonly uses: readonly Quoted[] }[] {
  const isKnown = (term: string): boolean => known.has(term.toLowerCase()) || [...defined, ...names].some((each) => wholly(term, each))
  const found = new Map<string, { term: string; uses: Quoted[] }>()
  for (const article of articles) {
    for (const match of article.text.matchAll(phrasePattern)) {
      const term = (match[1] ?? '').replace(/\s+/gu, ' ')
      const after = article.text.slice(match.index + match[0].length, match.index + match[0].length + 24)
      // "the Commission of Norland", "the Committee on Fisheries" name a body that is known by its name.
      if (!heads.has(term.split(' ').at(-1)?.toLowerCase() ?? '') || /^\s+(?:of|on|for)\s+(?:the\s+)?\p{Lu}/u.test(after) || isKnown(term)) continue
      const from = match.index + match[0].length - (match[1]?.length ?? 0)
      const entry = found.get(term) ?? { term, uses: [] }
      entry.uses.push({ article: article.id, from, to: from + (match[1]?.length ?? 0), words: match[1] ?? '' })
      found.set(term, entry)
    }
  }
  return [...found.values()].filter(({ uses }) => uses.length > 1)
}

function wholly(term: string, other: string): boolean {
  return termPattern(other, 'en').test(term)
}
