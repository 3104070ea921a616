import type { IssueId } from '@travaux/model'
import type { DueWords } from './dueWordsOf.ts'
import { issuesSpokenOf } from '../statements/issuesSpokenOf.ts'
import type { OwedGroup } from './mergedOwed.ts'
import type { OwedWitness } from './owedWitness.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { table, type Known } from '../table.ts'

/** What the words of a thing owed say of it. `meets` and `reports` by English words, and those of no other language (`signsKnow`); issues by the terms of the codebook, in any. */
export interface OwedFacts {
  readonly issues: readonly IssueId[]
  /** The meeting at or before which it is due. */
  readonly due: DueWords | null
  /** To meet, or to visit: done once the meeting is held. */
  readonly meets: boolean
  /** To report to somebody. */
  readonly reports: boolean
}

/** Worked out once of each, as long as things are called the same. */
export function owedFacts(known: Known, group: OwedGroup): OwedFacts {
  const made = known.once(facts)
  let found = made.get(group)
  if (found === undefined) made.set(group, found = factsOf(known, group))
  return found
}

const facts = table((): WeakMap<OwedGroup, OwedFacts> => new WeakMap(), { advance: (earlier, _known, { renamed }) => (renamed ? new WeakMap() : earlier) })

function factsOf(known: Known, { witnesses }: OwedGroup): OwedFacts {
  return {
    issues: issuesSpokenOf(known, witnesses.map((each) => `${each.what}\n${sentenceOf(known, each)}`).join('\n')),
    due: witnesses.map(({ dueAt }) => dueAt).find((each) => each !== null) ?? null,
    meets: witnesses.some(({ what }) => /^\W*(?:to\s+)?(?:consider\s+)?(?:meet(?:ing)?|travel to|visit|come to|hold (?:an?|another|the \w+) (?:\w+ )?(?:meeting|round|summit|talks))\b|\b(?:will|would|should|are to|were to)\s+(?:also\s+)?(?:consider\s+)?meet\b/i.test(what)),
    reports: witnesses.some(({ what }) => /^\W*(?:(?:to|also|then|then,)\s+)*report\b|\b(?:will|would|should|shall|are to|is to)\s+report\b/i.test(what)),
  }
}

function sentenceOf(known: Known, { at }: OwedWitness): string {
  const text = known.get('source', at.source)?.value.text ?? ''
  const { from, to } = sentenceAt(text, at)
  return text.slice(from, to)
}
