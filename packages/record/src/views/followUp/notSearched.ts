import type { NotSearched } from './conductKept.ts'
import { compare } from '../compare.ts'
import { publishedDay } from '../publishedDay.ts'
import { signsKnow } from '../signsKnow.ts'
import type { PublicWords } from '../statements/publicWords.ts'
import type { Known } from '../table.ts'

/**
 * What was not looked through for what may breach an undertaking, as it is in a language that the signs do not know (`signsKnow`), most first: of the statements given, all of them; and the documents published on `from` or later from which no
 * statement was taken at all. O(sources + statements).
 */
export function notSearched(known: Known, statements: readonly PublicWords[], from: string): readonly NotSearched[] {
  const found = new Map<string | null, { statements: number; documents: number }>()
  const countOf = (language: string | null) => {
    const count = found.get(language) ?? { statements: 0, documents: 0 }
    found.set(language, count)
    return count
  }
  for (const { statement } of statements) countOf(known.get('source', statement.value.content[0]?.source ?? null)?.value.language ?? null).statements += 1
  for (const { id, value: { language, text, genre }, value } of known.all('source')) {
    if (genre === 'note' || (publishedDay(value) ?? '') < from || signsKnow(language, text)) continue
    if (!(known.folded.bySource.get(id) ?? []).some((each) => each.kind === 'statement' && known.stands(each))) countOf(language).documents += 1
  }
  return [...found].map(([language, count]) => {
    const name = language === null ? 'a language that is not known' : languages.of(language) ?? language
    return { language, name, ...count, words: wordsOf(name, count) }
  }).toSorted((a, b) => b.statements - a.statements || b.documents - a.documents || compare(a.name, b.name))
}

/** So that nobody is taken to have kept silent whose words were not read. */
function wordsOf(name: string, { statements, documents }: { readonly statements: number; readonly documents: number }): string {
  const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`
  const what = [...statements === 0 ? [] : [counted(statements, 'statement')], ...documents === 0 ? [] : [counted(documents, 'document')]].join(' and ')
  return `${what} in ${name} ${statements + documents === 1 ? 'was' : 'were'} not looked through: only English is.`
}

const languages = new Intl.DisplayNames('en', { type: 'language' })
