import { makeId, type Finding, type Passage } from '@travaux/model'
import type { EventContext } from './eventContext.ts'

const noun = '(?:[Dd]eclaration|[Tt]reaty|[Cc]onvention|[Pp]rotocol|[Aa]greement|[Aa]ccords?|[Mm]emorandum(?: of understanding)?|[Cc]ommuniqu[eé]|[Jj]oint [Ss]tatement|[Pp]act|[Cc]harter|[Tt]ruce|[Cc]ease-?fire|[Cc]ontract|[Rr]esolution|[Rr]egulation|[Cc]ompact)'
const year = '(?:1[5-9]|20)\\d\\d'
const words = "[\\p{L}'’&-]+"
const stop = '(?!(?:said|says|was|were|is|are|has|have|had|will|would|which|that|who|and|but|to|could|may)\\b)'
const patterns: readonly RegExp[] = [
  // the 1956 joint declaration
  new RegExp(`\\b(?<name>(?:[Tt]he |[Aa]n? )?(?<year>${year})\\s+(?:${stop}${words}\\s+){0,4}?${noun}(?:\\s+on\\s+(?:${stop}${words}\\s*){1,5})?)`, 'gu'),
  // the treaty of 1926, the agreement signed in May 2012
  new RegExp(`\\b(?<name>(?:[Tt]he |[Aa]n? )(?:${stop}${words}\\s+){0,4}?${noun}(?:\\s+(?:on|between)\\s+(?:${stop}${words}\\s+){1,6}?)?\\s*,?\\s*(?:of|from|signed|concluded|adopted|reached|initialled|initialed|brokered)\\s+(?:(?:on|in|at)\\s+)?(?:[A-Z]\\p{L}+\\s+)?(?:(?:on|in)\\s+)?(?<date>(?=[\\dA-Z])))`, 'gu'),
  // the Treaty on the Limits of the Strait, Protocol of Varno
  new RegExp(`\\b(?<name>(?:[Tt]he )?(?:[A-Z][\\p{L}'’-]+\\s+){0,4}?(?:Treaty|Convention|Protocol|Agreement|Declaration|Accords?|Charter|Memorandum|Pact)(?:\\s+(?:of|on|for|between)\\s+(?:the\\s+)?(?:(?:[A-Z][\\p{L}'’-]+|of|the|and|on|in|for)\\s*){1,10})?)(?=[\\s.,;:)"”’])`, 'gu'),
  // the agreement on avoidance of double taxation
  new RegExp(`\\b(?<name>(?:[Tt]he |[Aa]n? )(?:[\\p{Ll}-]+\\s+){0,2}?(?:agreement|convention|treaty|protocol|memorandum(?: of understanding)?)\\s+(?:on|for)\\s+(?:the\\s+)?(?:${stop}(?!on |in |with |at |after |before |the )[\\p{Ll}-]+\\s*){1,7})`, 'gu'),
]
const generic = /^(?:(?:the|a|an|this|that|any|no|new)\s+)?(?:peace |final |formal |written |joint )?(?:treaty|convention|protocol|agreement|declaration|accords?|charter|memorandum|pact|statement)$/i
const speaking = /^\s*,?\s*(?:which\s+)?(?:stipulates?|provides?(?: for)?|states?|says?|obliges?|requires?|sets? out|lays? down|commits?|guarantees?|foresees?)\b[^.;]*?\bthat\s+(?<text>[^.;]+)/

interface Draft { name: string; date: string | null; evidence: Passage[]; provisions: { label: string; text: string }[]; year: string | null; noun: string }

/** Treaties, declarations and other texts the sides rely on, each once, with its date and what it is said to provide. */
export function findInstruments(context: EventContext): readonly Finding<'instrument'>[] {
  const { text, times, sentences } = context.document
  const drafts: Draft[] = []
  const taken: [number, number][] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const name = (match.groups?.['name'] ?? '').replace(/[\s,]+$/, '').replace(/\s+(?:of|on|in|at|for|and|the|signed|from|concluded|adopted|reached)$/g, '').replace(/\s+(?:of|on|in|signed)$/, '')
      const [from, to] = [match.index, match.index + name.length]
      if (name === '' || generic.test(name) || taken.some(([a, b]) => from < b && to > a) || name.includes('\n')) continue
      const dates = context.datesIn(from, Math.min(text.length, match.index + match[0].length + 2))
      const own = dates.at(-1)
      if (pattern === patterns[1] && own === undefined) continue
      const value = own === undefined ? match.groups?.['year'] ?? null : times.values[own] ?? null
      const end = own === undefined || pattern !== patterns[1] ? to : times.to[own] ?? to
      const kind = /(\p{L}+)\W*$/u.exec(/^(.*?\b(?:declaration|treaty|convention|protocol|agreement|accords?|memorandum|communiqu[eé]|statement|pact|charter|truce|cease-?fire|contract|resolution|regulation|compact))\b/i.exec(name)?.[1] ?? name)?.[1]?.toLowerCase() ?? ''
      taken.push([from, end])
      const same = drafts.find((draft) => draft.noun === kind && (value !== null && draft.year === value.slice(0, 4) || stripped(draft.name) === stripped(name)))
      if (same !== undefined) { same.evidence.push(context.passage(from, end)); if (name.length > same.name.length) same.name = bare(text.slice(from, to)); continue }
      drafts.push({ name: bare(text.slice(from, end)), date: value !== null && /^\d{4}/.test(value) ? value : null, evidence: [context.passage(from, end)], provisions: [], year: value?.slice(0, 4) ?? null, noun: kind })
    }
  }
  for (let i = 0; i < sentences.length; i++) {
    const [from, to] = [sentences.from[i] ?? 0, sentences.to[i] ?? 0]
    for (const match of text.slice(from, to).matchAll(/\b(?:[Tt]he|[Tt]his)\s+(?:\p{L}+\s+){0,2}?(?<noun>declaration|treaty|convention|protocol|agreement|accord|memorandum|statement|pact|charter|contract)\b/gu)) {
      const end = from + match.index + match[0].length
      const provision = speaking.exec(text.slice(end, to))
      if (provision?.groups === undefined) continue
      const meant = drafts.findLast((draft) => draft.noun === match.groups?.['noun'] && (draft.evidence[0]?.from ?? 0) <= end)
      if (meant === undefined) continue
      meant.provisions.push({ label: '', text: (provision.groups['text'] ?? '').trim() })
      meant.evidence.push(context.passage(from, to))
    }
  }
  return drafts.map((draft) => {
    const [first] = draft.evidence
    return {
      subject: makeId('instrument', ...context.at(first?.from ?? 0, first?.to ?? 0)), kind: 'instrument',
      value: { name: draft.name, date: draft.date, provisions: draft.provisions },
      evidence: [...draft.evidence].sort((a, b) => a.from - b.from), confidence: draft.date === null ? 0.6 : 0.75,
    }
  })
}

function bare(name: string): string {
  return name.replace(/^(?:the|an?)\s+/i, '').replace(/\s+/g, ' ').trim()
}

function stripped(name: string): string {
  return bare(name).toLowerCase()
}
