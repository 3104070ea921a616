import type { Kind, Passage, SubjectId, ValueEntry, ValueOf } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { inSight } from '../inSight.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { saidOf, type Said } from './saidOf.ts'
import { spokenWords } from '../statements/spokenWords.ts'
import { stancesHanging } from '../statements/stancesHanging.ts'
import { subjectTitle } from '../findings/subjectTitle.ts'
import type { Quote, ViewOptions } from '../view.ts'

/** One thing said of a subject, with the value it states (null where it states none), so that it can be said again, and the first words it rests on. */
export interface SaidInFull extends Said { readonly value: ValueOf<Kind> | null; readonly evidence: readonly Passage[]; readonly quote: Quote | null }

/** `withdrawn`: what stands is that it does not. `hanging`: the stances that hang on a statement, which are withdrawn and restored with it. */
export interface History {
  readonly subject: SubjectId
  readonly kind: Kind
  readonly title: string
  readonly withdrawn: boolean
  readonly hanging: readonly { readonly subject: SubjectId; readonly withdrawn: boolean }[]
  readonly said: readonly SaidInFull[]
}

/** Everything ever said of one subject, first to last; null where nothing is on record of it, or it rests on nothing published by `on`. */
export function history(folded: Folded, subject: SubjectId, options: ViewOptions): History | null {
  const found = folded.subjects.get(subject)
  const seen = known(folded, options.on)
  if (found === undefined || !inSight(seen, found)) return null
  const names = naming(seen, options.as)
  const entries = new Map(found.history.map((entry) => [entry.id, entry]))
  const said = saidOf(seen, names, found).map((each): SaidInFull => {
    const entry = entries.get(each.entry)
    if (entry === undefined || !('value' in entry)) return { ...each, value: null, evidence: [], quote: null }
    return { ...each, value: entry.value, evidence: entry.evidence, quote: quoteFor(seen, entry) }
  })
  const hanging = found.kind !== 'statement' ? [] : (seen.once(stancesHanging).get(subject) ?? []).map(({ id, review }) => ({ subject: id, withdrawn: review === 'withdrawn' }))
  return { subject, kind: found.kind, title: subjectTitle(seen, names, found), withdrawn: found.review === 'withdrawn', hanging, said }
}

/** A statement's words are quoted as far as they were spoken; of all else, the source's words are its own. */
function quoteFor(seen: Known, entry: ValueEntry): Quote | null {
  const [words] = entry.kind === 'statement' ? entry.value.content : entry.evidence
  if (words === undefined) return null
  const { passage, verbatim } = entry.kind === 'statement' ? spokenWords(seen, words, entry.value.mode) : { passage: words, verbatim: false }
  return quoteOf(seen, passage, verbatim)
}
