import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader } from '../clauseReader.ts'
import { findingOf } from '../findingOf.ts'
import { phrase } from '../phrase.ts'

const end = phrase(String.raw`(?:until|pending|till|terminat\p{L}*|ceas\p{L}*|no longer|unless|suspend\p{L}*|discontinu\p{L}*|ends?|notif\p{L}+ [^.]{0,60}intention not)\b`)
const speaks = phrase(String.raw`provisional\p{L}*`)

/** Provisional application, and how it ends (VCLT 25). A text need not foresee it: silence is no finding. */
export function checkProvisionalApplication(reader: ClauseReader): readonly ClauseFinding[] {
  const { provisional } = reader
  const at = reader.lines.find(({ passage }) => passage.article === provisional?.passage.article && passage.from === provisional.passage.from)
  if (provisional === null || at === undefined) return []
  const from = provisional.from === 'signature' ? 'from signature' : provisional.from === 'unread' ? '' : `from ${provisional.from}`
  const found = [findingOf('provisional-application', 'VCLT 25(1)', 'present', 'note', `{at} seems to provide for provisional application${from === '' ? '' : ` ${from}`}.`, null, at)]
  const lines = reader.lines.filter(({ article, words }) => article.id === at.article.id && speaks.test(words) || speaks.test(words) && end.test(words))
  if (!lines.some(({ words }) => end.test(words))) {
    found.push(findingOf('provisional-application', 'VCLT 25(2)', 'incomplete', 'look', '{at} seems to apply the treaty provisionally without an end: a State may end it by notifying that it does not intend to become a party; say until when and how.', 'provisional-application', at))
  }
  return found
}
