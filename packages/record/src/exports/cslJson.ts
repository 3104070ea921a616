import type { Folded } from '../folded.ts'
import { known } from '../views/known.ts'
import type { ViewOptions } from '../views/view.ts'

/** CSL's types (docs.citationstyles.org, appendix III) by our genres. */
const types = { report: 'article-newspaper', statement: 'speech', transcript: 'interview', 'read-out': 'article', treaty: 'treaty', note: 'document', comment: 'article', unknown: 'document' } as const

/** Sources that stand, as CSL JSON (citationstyles.org, schema 1.0.2), which reference managers take in. */
export function cslJson(folded: Folded, { on }: ViewOptions): readonly object[] {
  return known(folded, on).all('source').map(({ id, value }) => ({
    id, type: types[value.genre], title: value.title,
    ...value.publisher === null ? {} : { 'container-title': value.publisher },
    ...value.dateline === null ? {} : { 'event-place': value.dateline },
    ...value.published === null ? {} : { issued: { 'date-parts': [value.published.slice(0, 10).split('-').map(Number)] } },
    ...value.language === null ? {} : { language: value.language },
    ...value.url === undefined ? {} : { URL: value.url },
  }))
}
