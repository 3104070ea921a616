import type { Author, EntryId, Kind, Passage, SourceId, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import type { Recorded } from '../../store.ts'
import { changedSince } from './changedSince.ts'
import type { Difference } from './differences.ts'
import { inSight } from '../inSight.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import { saidOf, type Deed } from './saidOf.ts'
import { subjectTitle } from '../findings/subjectTitle.ts'
import type { ViewOptions } from '../view.ts'

/**
 * One thing that changed. Of a person's word: its subject, what it was called before where that differs, and what it says otherwise. What a reader found is
 * told by source, and what a codebook gave at once by codebook: `counts` says how much of each kind. Null where it is not told: `subject` of many
 * things, `entry` of many entries, `passage` of what rests on no words.
 */
export interface Change {
  readonly at: string
  readonly by: Author
  readonly deed: Deed | 'read'
  readonly entry: EntryId | null
  readonly subject: SubjectId | null
  readonly kind: Kind
  readonly title: string
  readonly before: string | null
  readonly differs: readonly Difference[]
  readonly note: string | null
  /** The first words it rests on. */
  readonly passage: Passage | null
  /** False where it was undone since. */
  readonly holds: boolean
  /** Another person says otherwise of the same, and nobody has answered both. */
  readonly rival: boolean
  readonly counts: Readonly<Partial<Record<Kind, number | undefined>>> | null
}

/**
 * What was recorded on `since` (an ISO date, or a date and time) or later, newest first; all of it where that is null. As of a moment: what a dossier folded
 * as of then gives. With `on`, without what rests only on sources published later.
 */
export function changes(folded: Folded, { since, ...options }: ViewOptions & { readonly since: string | null }): readonly Change[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const from = since === null ? -Infinity : Date.parse(since.length === 10 ? `${since}T00:00:00Z` : since)
  const isSince = ({ recordedAt }: Recorded): boolean => from === -Infinity || Date.parse(recordedAt) >= from
  const found: Change[] = []
  const together = new Map<string, Together>()
  for (const subject of changedSince(seen, since)) {
    const last = subject.history.at(-1)
    if (last === undefined || !isSince(last) || !inSight(seen, subject)) continue
    for (const entry of subject.history) if (entry.author.is !== 'person' && isSince(entry)) tell(together, subject, entry)
    if (!subject.history.some(({ author }) => author.is === 'person')) continue
    const said = saidOf(seen, names, subject)
    subject.history.forEach((entry, i) => {
      const word = said[i]
      if (word === undefined || entry.author.is !== 'person' || !isSince(entry)) return
      const { at, by, deed, before, differs, note, counts: holds, rival } = word
      const title = word.title ?? before ?? subjectTitle(seen, names, subject)
      const evidence = 'value' in entry ? entry.evidence : subject.evidence
      found.push({ at, by, deed, entry: entry.id, subject: subject.id, kind: subject.kind, title, before: before === title ? null : before, differs, note, passage: evidence[0] ?? null, holds, rival, counts: null })
    })
  }
  for (const { at, by, subjects, counts, source } of together.values()) {
    const [first] = subjects
    const of = by.is === 'reader' ? folded.subjects.get(source as SourceId) : subjects.length === 1 ? first : undefined
    found.push({
      at, by, deed: by.is === 'reader' ? 'read' : 'given', entry: null, subject: of?.id ?? (by.is === 'reader' ? source : null), kind: of?.kind ?? (by.is === 'reader' ? 'source' : first?.kind ?? 'issue'),
      title: of === undefined ? by.is === 'codebook' ? by.name : source ?? '' : subjectTitle(seen, names, of),
      before: null, differs: [], note: null, passage: null, holds: true, rival: false, counts: by.is === 'codebook' && of !== undefined ? null : counts,
    })
  }
  return found.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
}

/** What one reader found in a source, or one codebook gave, at one moment. */
interface Together { readonly at: string; readonly by: Author; readonly source: SourceId | null; readonly subjects: Subject[]; readonly counts: Partial<Record<Kind, number>> }

function tell(together: Map<string, Together>, subject: Subject, entry: Recorded): void {
  const { recordedAt: at, author: by } = entry
  // What a later reading found again rests on other words than what it had found before.
  const evidence = 'value' in entry ? entry.evidence : subject.evidence
  const source = by.is === 'reader' ? subject.kind === 'source' ? subject.id as SourceId : evidence[0]?.source ?? null : null
  if (by.is === 'reader' && source === null) return
  const key = `${at} ${source ?? (by.is === 'codebook' ? by.name : '')}`
  let one = together.get(key)
  if (one === undefined) together.set(key, one = { at, by, source, subjects: [], counts: {} })
  if (one.subjects.length < 2) one.subjects.push(subject)
  if (by.is === 'codebook' || subject.kind !== 'source') one.counts[subject.kind] = (one.counts[subject.kind] ?? 0) + 1
}
