import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader, Line } from '../clauseReader.ts'
import type { EntryRule } from '../entryRule.ts'
import { findingOf } from '../findingOf.ts'
import { phrase } from '../phrase.ts'
import { ruleWords } from '../ruleWords.ts'

const ratifies = phrase(String.raw`(?:subject to|shall be|requires?|require) (?:\p{L}+ )?ratif(?:ication|ied)|(?:treaty|agreement|convention|protocol) (?:is|shall be) subject to (?:\p{L}+ )?(?:acceptance|approval)|instruments? of ratification`)

/** Manner and date of entry into force, whether the clauses agree, and what takes effect before it (VCLT 24). */
export function checkEntryIntoForce(reader: ClauseReader): readonly ClauseFinding[] {
  const lineOf = (rule: EntryRule): Line | undefined => reader.lines.find(({ passage }) => passage.article === rule.passage.article && passage.from === rule.passage.from)
  const [first] = reader.entry
  if (first === undefined) {
    const [ratified] = reader.find(ratifies, phrase('amendments?'))
    return ratified === undefined
      ? [findingOf('entry-into-force', 'VCLT 24(2)', 'absent', 'look', 'Nothing seems to say how and when the treaty enters into force: it would as soon as consent of all negotiating States is established.', 'entry-on-exchange'), ...early(reader)]
      : [findingOf('entry-into-force', 'VCLT 24(1)', 'incomplete', 'look', '{at} seems to foresee ratification, and nothing says on what date the treaty then enters into force.', 'entry-on-deposit', ratified), ...early(reader)]
  }
  const found = reader.entry.map((rule) => rule.trigger.on === 'unread'
    ? findingOf('entry-into-force', 'VCLT 24(1)', 'incomplete', 'look', '{at} seems to speak of entry into force without a date or an event by which the day can be counted.', 'entry-on-exchange', lineOf(rule))
    : findingOf('entry-into-force', 'VCLT 24(1)', 'present', 'note', `{at} seems to bring the treaty into force ${ruleWords(rule)}.`, null, lineOf(rule)))
  const read = reader.entry.filter(({ trigger }) => trigger.on !== 'unread')
  const other = read.find((rule) => ruleWords(rule) !== ruleWords(read[0] ?? rule))
  if (other !== undefined && read[0] !== undefined) {
    found.push(findingOf('entry-into-force', 'VCLT 24(1)', 'inconsistent', 'wrong', `{at} seems to bring the treaty into force ${ruleWords(other)}, another clause ${ruleWords(read[0])}: choose one.`, null, lineOf(other)))
  }
  if (!reader.bilateral && first.later === null && first.trigger.on === 'consents') {
    found.push(findingOf('entry-into-force', 'VCLT 24(3)', 'incomplete', 'note', '{at} does not seem to say when the treaty enters into force for a State that consents later: it would on the day of that consent.', 'entry-on-deposit', lineOf(first)))
  }
  return [...found, ...read.every(({ trigger, delay }) => trigger.on === 'signature' && delay.count === 0) ? [] : early(reader)]
}

const fromSignature = phrase(String.raw`(?:from|upon|on|immediately after|immediately upon|with effect from|as of|after|following) (?:the )?(?:date of |day of |moment of )?(?:its |the |their )?(?:signature|signing)\b|(?:prior to|before|pending|until) (?:the |its )?(?:date of )?entry into force|even before (?:it|this \p{L}+) enters into force`)
const duty = phrase('shall|undertakes?|undertake to|must|agrees? to')
const allowed = phrase(String.raw`provisional\p{L}*|open(?:ed)? for|ratif\p{L}+|deposit\p{L}*|accession|acced\p{L}+|authentic\p{L}*|adopt\p{L}*|reservations?|depositary|register\p{L}*|registration|refrain|enters? into force|come into force|initial\p{L}*|object and purpose|(?:shall|does|do) not appl|nothing|in respect of [^.]{0,60}before|prior to|committed before|arising`)

/** Duties from signature on, or before entry into force: nothing binds then but what must (24(4)), unless it is applied provisionally (25). */
function early(reader: ClauseReader): readonly ClauseFinding[] {
  return reader.lines.filter(({ article, words }) => article.unit === 'article' && fromSignature.test(words) && duty.test(words) && !allowed.test(words))
    .map((line) => findingOf('before-entry', 'VCLT 24(4)', 'inconsistent', 'look', '{at} seems to bind before the treaty is in force: apply it provisionally (25), or count from entry into force.', 'provisional-application', line))
}
