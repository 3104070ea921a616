import type { Source } from '@travaux/model'
import type { Folded } from '../folded.ts'
import { known } from '../views/known.ts'
import { publishedDay } from '../views/publishedDay.ts'
import type { ViewOptions } from '../views/view.ts'

/** CSL's types (docs.citationstyles.org, appendix III) by our genres. CSL's `article` is none of them: it is a preprint. */
const types = { report: 'article-newspaper', statement: 'speech', transcript: 'interview', 'read-out': 'document', treaty: 'treaty', note: 'document', comment: 'article-newspaper', unknown: 'document' } as const

/** Sources that stand, as CSL JSON (citationstyles.org, schema 1.0.2), which reference managers take in. */
export function cslJson(folded: Folded, { on }: ViewOptions): readonly object[] {
  return known(folded, on).all('source').map(({ id, value }) => ({
    id, type: types[value.genre], title: value.title,
    // Only an article stands in something else.
    ...value.publisher === null ? {} : types[value.genre] === 'article-newspaper' ? { 'container-title': value.publisher } : { publisher: value.publisher },
    ...value.dateline === null ? {} : { 'event-place': value.dateline },
    ...dateOf(value),
    ...value.language === null ? {} : { language: value.language },
    ...value.url === undefined ? {} : { URL: value.url },
  }))
}

/** Numbers as the schema wants them; words that are no day are given as they were recorded. `accessed` is absent: when a page was fetched is not on record. */
function dateOf(source: Source): object {
  const day = publishedDay(source)
  if (day !== null) return { issued: { 'date-parts': [day.split('-').map(Number)] } }
  return source.published === null ? {} : { issued: { literal: source.published } }
}
