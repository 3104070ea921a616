import { legalInXml } from '../paper/legalInXml.ts'
import type { Paper } from '../paper/paper.ts'
import { statusNames } from '../paper/statusNames.ts'
import { escapeXml } from '../word/escapeXml.ts'

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/
const isoCountryUnknown = 'zz'

/** A language tag as the schema takes it; `und`, undetermined, where the paper tells none. */
export function languageTag({ language }: Paper): string {
  return language !== null && /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(language) ? language : 'und'
}

/**
 * The metadata that the schema asks for. Nothing is made up: the country is `zz` (unknown), the language `und` unless the paper tells, the author each side
 * that has words in the text or, where none has, one that is not named. Throws where the paper's date is none.
 */
export function metaXml(paper: Paper, sides: ReadonlyMap<string, string>): string {
  const day = dayOf(paper.date)
  const language = languageTag(paper)
  const work = `/akn/${isoCountryUnknown}/doc/${day}/draft`
  const authors = sides.size === 0 ? ['not-named'] : [...sides.values()]
  const title = paper.title === null ? '' : `\n        <FRBRalias name="title" value="${attribute(paper.title)}"/>`
  const frbr = (name: string, uri: string, own: string, alias = '') => `      <${name}>
        <FRBRthis value="${uri}/!main"/>
        <FRBRuri value="${uri}"/>${alias}
        <FRBRdate date="${day}" name="generation"/>
${authors.map((id) => `        <FRBRauthor href="#${id}" as="#negotiating-side"/>`).join('\n')}${own}
      </${name}>`
  return `    <meta>
    <identification source="#travaux">
${frbr('FRBRWork', work, `\n        <FRBRcountry value="${isoCountryUnknown}"/>`, title)}
${frbr('FRBRExpression', `${work}/${language}@${day}`, `\n        <FRBRlanguage language="${language}"/>`)}
${frbr('FRBRManifestation', `${work}/${language}@${day}.xml`, '')}
    </identification>
    <references source="#travaux">
${organisations(sides)}
      <TLCRole eId="negotiating-side" href="/akn/ontology/role/negotiating-side" showAs="negotiating side"/>
${Object.entries(statusNames).map(([status, showAs]) => `      <TLCConcept eId="status-${status}" href="/akn/ontology/concept/${status}" showAs="${showAs}"/>`).join('\n')}
      <TLCObject eId="travaux" href="/akn/ontology/object/travaux" showAs="Travaux"/>
    </references>
    <proprietary source="#travaux"><travaux:paper version="1"/></proprietary>
    </meta>`
}

function organisations(sides: ReadonlyMap<string, string>): string {
  if (sides.size === 0) return '      <TLCOrganization eId="not-named" href="/akn/ontology/organization/not-named" showAs="not named"/>'
  return [...sides].map(([side, id]) => `      <TLCOrganization eId="${id}" href="/akn/ontology/organization/${encodeURIComponent(legalInXml(side).text)}" showAs="${attribute(side)}"/>`).join('\n')
}

function attribute(text: string): string {
  return escapeXml(legalInXml(text).text)
}

function dayOf(date: string): string {
  const [, year, month, day] = isoDay.exec(date) ?? []
  const shown = `${year}-${month}-${day}`
  if (new Date(`${shown}T00:00:00Z`).toJSON()?.slice(0, 10) !== shown || year === '0000') throw new RangeError(`the paper's date, ${date}, is not an ISO date`)
  return shown
}
