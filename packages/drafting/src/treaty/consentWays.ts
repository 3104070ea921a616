import type { ClauseReader, Line } from './clauseReader.ts'
import { phrase } from './phrase.ts'

const waysOfConsent = ['signature', 'exchange', 'ratification', 'acceptance', 'approval', 'accession', 'notification'] as const

export type WayOfConsent = (typeof waysOfConsent)[number]

const subject = 'treaty|agreement|convention|protocol|memorandum|arrangement|it|signatures?'
const patterns: Readonly<Record<WayOfConsent, RegExp>> = {
  signature: phrase(String.raw`(?:consent|bound|binding|definitive)\b[^.]{0,60} (?:by|upon|on|through) (?:\p{L}+ )?(?:signature|signing)|(?:express|consent|bound)\b[^.]{0,40}definitive signature|signature without reservation as to ratification|not subject to ratification`),
  exchange: phrase(String.raw`exchange (?:of )?(?:the |their |such )*(?:instruments|ratifications)|instruments(?: of \p{L}+)? (?:shall|will|are to) be exchanged|exchange of (?:diplomatic )?(?:notes|letters)\b[^.]{0,80}constitut`),
  ratification: phrase(String.raw`ratif(?:ication|ied|y|ying)\b`),
  acceptance: phrase(String.raw`instruments?\b[^.]{0,80}acceptance|(?:${subject}) (?:is|are|shall be) subject to [^.]{0,60}acceptance|ratification[^.]{0,30}acceptance`),
  approval: phrase(String.raw`instruments?\b[^.]{0,100}approval|(?:${subject}) (?:is|are|shall be) subject to [^.]{0,60}approval|ratification[^.]{0,30}approval`),
  accession: phrase(String.raw`(?:open (?:for|to) (?:signature and )?|instruments? of [^.]{0,60}|right of |may |for |,|or )(?:accession|accede)\b|accede to`),
  notification: phrase(String.raw`notif\p{L}+[^.]{0,160}(?:internal|domestic|constitutional|national|legal|necessary|statutory)[^.]{0,60}(?:procedures?|requirements?|formalities|processes|conditions)|(?:procedures?|requirements?|formalities)\b[^.]{0,160}notif\p{L}+`),
}
const amending = phrase('amendments?')

/** By what means the States seem to consent to be bound (VCLT 11–15), each with the passage that first says so. Signature, and an exchange of notes, count only where they are said to bind, by words or by the entry clause. */
export function consentWays(reader: ClauseReader): ReadonlyMap<WayOfConsent, Line> {
  const ways = new Map<WayOfConsent, Line>()
  for (const way of waysOfConsent) {
    const [first] = reader.find(patterns[way], amending).filter(({ article }) => article.unit !== 'preamble')
    if (first !== undefined && !(way === 'ratification' && /(?:not|without)[\s[\]]+(?:be[\s[\]]+)?(?:subject[\s[\]]+to|reservation[\s[\]]+as[\s[\]]+to)[\s[\]]+ratif/iu.test(first.words))) ways.set(way, first)
  }
  for (const way of ['signature', 'exchange'] as const) {
    const entry = reader.entry.find(({ trigger }) => trigger.on === way)
    const line = reader.lines.find(({ passage }) => passage.article === entry?.passage.article && passage.from === entry.passage.from)
    if (line !== undefined && !ways.has(way)) ways.set(way, line)
  }
  return ways
}
