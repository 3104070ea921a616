import { makeId, type Finding } from '@travaux/model'
import type { EventContext } from './eventContext.ts'

const instrument = /^[\s-]+(?:[\p{L}'’-]+\s+){0,3}?(?:agreement|treaty|declaration|protocol|accords?|convention|statement|memorandum|communiqu[eé]|resolution|pact|charter|concordat|order)\b/iu

/**
 * Time expressions that are dates, each with what it was worked out from where its words do not say. Lengths of time,
 * repeated times, "now", clock times and the year in an instrument's title (the 1956 declaration) are none.
 */
export function findDates({ document, published, passage, at }: EventContext): readonly Finding<'date'>[] {
  const { text, times } = document
  const findings: Finding<'date'>[] = []
  for (let i = 0; i < times.length; i++) {
    const [from, to, value, type] = [times.from[i] ?? 0, times.to[i] ?? 0, times.values[i] ?? '', times.types[i]]
    if ((type !== 'date' && type !== 'time') || /T\d/.test(value)) continue
    if (/^\d{4}$/.test(text.slice(from, to)) && instrument.test(text.slice(to, to + 60))) continue
    const basis = times.bases[i]
    findings.push({
      subject: makeId('date', ...at(from, to)), kind: 'date',
      value: { value, from: basis === 'published' && published !== null ? `published ${published.slice(0, 10)}` : basis === 'reference' ? 'an earlier date in the text' : null },
      evidence: [passage(from, to)],
      confidence: basis === null ? 0.95 : basis === 'published' ? 0.9 : 0.75,
    })
  }
  return findings
}
