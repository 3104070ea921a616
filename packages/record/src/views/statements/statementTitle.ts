import type { Subject } from '../../folded.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { shortened } from '../shortened.ts'
import { spokenWords } from './spokenWords.ts'
import { stancesByStatement } from './stancesByStatement.ts'

/**
 * What a statement is called: the propositions it takes a stance on; else its words, shortened, in quotation marks where they were
 * spoken, without any where the source retells them. What is quoted only in part is called by the whole clause, with the marks it has there.
 */
export function statementTitle(known: Known, names: Naming, statement: Subject<'statement'>): string {
  const propositions = new Set((known.once(stancesByStatement).get(statement.id) ?? []).map(({ value }) => value.proposition))
  if (propositions.size > 0) return [...propositions].map((id) => names.proposition(id).replace(/\.$/, '')).join('; ')
  const words = statement.value.content[0]
  if (words === undefined) return 'Statement'
  const { passage, verbatim } = spokenWords(known, words, statement.value.mode)
  const whole = passage.to - passage.from >= words.to - words.from - marksAround
  const text = shortened(quoteOf(known, verbatim && !whole ? words : passage, verbatim).text)
  if (verbatim && whole) return `“${text}”`
  const told = text.replace(/^(?:that|to)\s+/i, '')
  return `${told.slice(0, 1).toLocaleUpperCase('en')}${told.slice(1)}`
}

/** Quotation marks, a comma and spaces about words that are quoted whole. */
const marksAround = 4
