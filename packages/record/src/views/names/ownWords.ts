import type { Naming } from './naming.ts'
import { neutralWords } from './neutralWords.ts'
import type { Known } from '../table.ts'
import { capitalised } from '../capitalised.ts'

/**
 * Words that a person wrote here, or a source's own paraphrase, as our own: what sides name differently is called as the reader speaks. What stands in quotation
 * marks stays as it is, and so does a place that is named by its id already. A name of a place that comes first begins as a sentence does.
 */
export function ownWords(known: Known, names: Naming, written: string): string {
  const neutral = written.split(kept).map((part, i) => (i % 2 === 1 ? part : neutralWords(known, part))).join('')
  const called = names.expand(neutral)
  return neutral.startsWith('{') ? capitalised(called) : called
}

const kept = /(\{plc_[^{}]+\}|“[^”]*”|"[^"]*"|«[^»]*»|「[^」]*」)/u
