import type { IssueId, Linkage } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { contentStems } from './contentStems.ts'
import { firstHeard } from '../firstHeard.ts'
import { indexed } from '../indexed.ts'
import { lessSure } from '../lessSure.ts'
import type { Naming } from '../names/naming.ts'
import type { OwedWait } from './owed.ts'
import { ownWords } from '../names/ownWords.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import type { Known } from '../table.ts'
import { overlap } from '../overlap.ts'

/** What a thing owed is about. */
export interface WaitsFor { readonly issues: readonly IssueId[]; readonly stems: ReadonlySet<string> }

/**
 * The linkages by which a thing owed waits for something else: of an issue it speaks of; of an answer to one, or of words alone, where they share words that carry the sense. Where a person and
 * the reader say the same tie, the person's.
 */
export function linkagesOf(known: Known, about: WaitsFor): readonly Subject<'linkage'>[] {
  const found = new Set(linkageLists(known, about).flat())
  const held = [...found].filter(({ value }) => concerns(known, value, about))
  return held.filter((one) => !lessSure(one) || !held.some((other) => other !== one && !lessSure(other) && (sameEnds(known, one.value, other.value) || (one.value.of === other.value.of && sameWords(one, other)))))
}

/** Linkages that may be among them, by list: each the same as long as nothing in it changes. */
export function linkageLists(known: Known, { issues, stems }: WaitsFor): readonly (readonly Subject<'linkage'>[])[] {
  const all = known.once(byWhatWaits)
  return [...issues, ...[...stems].map((stem) => `word ${stem}`)].flatMap((key) => {
    const list = all.get(key)
    return list === undefined ? [] : [list]
  })
}

/** Whether what it waits for is there is looked up where it is shown (`answerMet`). */
export function owedWait(known: Known, names: Naming, linkage: Subject<'linkage'>): OwedWait {
  const { tie, ofWords, onWords, side } = linkage.value
  const at = firstHeard(known, linkage)
  return {
    linkage: linkage.id, tie: tie === 'requires' ? 'requires' : 'waits-for', of: ownWords(known, names, ofWords), on: ownWords(known, names, onWords), heldBy: side, met: null,
    quote: at === undefined ? null : quoteOf(known, at, false), review: reviewShown(linkage),
  }
}

const byWhatWaits = indexed('linkage', (known, { value }) => {
  if (value.tie === 'excludes') return []
  const issue = known.get('proposition', value.of)?.value.issue ?? known.get('issue', value.of)?.id
  return issue === undefined ? [...contentStems(value.ofWords)].map((stem) => `word ${stem}`) : [issue]
})

/**
 * Words that carry the sense which a linkage of words must share with what waits, and the part of its own: of an answer on the record two will do, as it hangs on an issue already; of words alone nearly all must be there, as "the talks" stands in many. Set by
 * judgement on the example; measured on nothing else.
 */
const least = { shared: 2, part: 0.75 } as const

function concerns(known: Known, { of, ofWords }: Linkage, { stems }: WaitsFor): boolean {
  const answer = known.get('proposition', of)
  if (answer === undefined && known.get('issue', of) !== undefined) return true
  const own = contentStems(answer === undefined ? ofWords : `${ofWords} ${answer.value.text}`)
  const shared = [...own].filter((stem) => stems.has(stem)).length
  return shared >= least.shared && (answer !== undefined || shared / own.size >= least.part)
}

function sameWords(a: Subject<'linkage'>, b: Subject<'linkage'>): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => overlap(one, other)))
}

function sameEnds(known: Known, a: Linkage, b: Linkage): boolean {
  const issueOf = (end: string | null): string | null => known.get('proposition', end)?.value.issue ?? end
  return a.of !== null && a.on !== null && issueOf(a.of) === issueOf(b.of) && issueOf(a.on) === issueOf(b.on) && (a.side === b.side || b.side === null)
}
