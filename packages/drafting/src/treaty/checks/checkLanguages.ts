import { authenticLanguages } from '../authenticLanguages.ts'
import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader } from '../clauseReader.ts'
import { findingOf } from '../findingOf.ts'

/** Authentic languages: named, equal or one that prevails, and the same as the draft says (VCLT 33). */
export function checkLanguages(reader: ClauseReader): readonly ClauseFinding[] {
  const { named, at, equal, prevails } = authenticLanguages(reader)
  const wanted = [...new Set(reader.context.languages.map((each) => each.split('-')[0] ?? each))].toSorted()
  if (at === undefined) {
    return wanted.length > 1 ? [findingOf('languages', 'VCLT 33(1)', 'absent', 'look', `Nothing seems to say which texts are authentic, while the draft is to be in ${wanted.join(', ')}: texts authenticated in several languages are equally authoritative.`, 'authentic-texts')] : []
  }
  const found = [findingOf('languages', 'VCLT 33(1)', 'present', 'note', `{at} seems to name the language${named.length === 1 ? '' : 's'} of the text: ${named.join(', ')}.`, null, at)]
  if (wanted.length > 0 && wanted.join() !== named.join()) {
    const [missing, extra] = [wanted.filter((each) => !named.includes(each)), named.filter((each) => !wanted.includes(each))]
    const parts = [missing.length === 0 ? '' : `leaves out ${missing.join(', ')}`, extra.length === 0 ? '' : `names ${extra.join(', ')}`].filter((each) => each !== '')
    found.push(findingOf('languages', 'VCLT 33(1)', 'inconsistent', 'wrong', `{at} ${parts.join(' and ')}, against the draft’s list of languages (${wanted.join(', ')}): change one of the two.`, 'authentic-texts', at))
  }
  if (prevails !== null && !named.includes(prevails.language)) found.push(findingOf('languages', 'VCLT 33(2)', 'inconsistent', 'wrong', `{at} lets the ${prevails.language} text prevail, which does not seem to be among the authentic ones (${named.join(', ')}).`, 'authentic-texts', prevails.at))
  else if (prevails !== null) found.push(findingOf('languages', 'VCLT 33(1)', 'present', 'note', `{at} seems to let the ${prevails.language} text prevail where the texts diverge.`, null, prevails.at))
  else if (named.length > 1 && equal === undefined) found.push(findingOf('languages', 'VCLT 33(1)', 'incomplete', 'note', '{at} does not seem to say that the texts are equal: they are, unless it is agreed that one prevails.', 'authentic-texts', at))
  return found
}
