import { author as authorSchema, type Author, type Entry, type EntryId, type Finding, type Kind, type SourceId, type SubjectId, type ValueOf } from '@travaux/model'
import { fittingFindings } from './fittingFindings.ts'
import { sameValue } from './sameValue.ts'
import { statedValue } from './statedValue.ts'

/** What is on record already: an author's last entry on a subject, and the text of a source. */
export interface OnRecord {
  said(subject: SubjectId): Entry | undefined
  textOf(source: SourceId): string | undefined
}

interface Made { readonly newId: () => EntryId; readonly recordedAt: string; readonly compartment: string }

/**
 * Findings as entries, without those that their author's last entry on the same subject already says. What a reader found that does not
 * fit becomes a note of its source, where that is among the findings.
 *
 * @throws RangeError where a finding does not fit its schema, its evidence no source, its kind is a person's to make alone (a judgement), or its author is nobody: an entry of
 * nobody's cannot be read again.
 */
export function newEntries(given: readonly Finding[], author: Author, record: OnRecord, { newId, recordedAt, compartment }: Made): readonly Entry[] {
  if (!authorSchema.safeParse(author).success) throw new RangeError(`what is recorded has an author, and ${JSON.stringify(author)} is none`)
  const texts = new Map<SourceId, string>()
  for (const { kind, subject, value } of given) if (kind === 'source') texts.set(subject as SourceId, (value as ValueOf<'source'>).text)
  const textOf = (source: SourceId): string | undefined => texts.get(source) ?? record.textOf(source)
  const findings = author.is === 'reader' ? fittingFindings(given, textOf) : given
  const saidNow = new Map<SubjectId, Entry>()
  const entries: Entry[] = []
  for (const [i, finding] of findings.entries()) {
    if (author.is !== 'person' && ofPersons.has(finding.kind)) throw new RangeError(`finding ${i + 1} of ${findings.length}, ${finding.subject}: a ${finding.kind} is a person’s, and ${author.is === 'reader' ? 'the reader' : 'a codebook'} makes none`)
    const stated = statedValue(finding.subject, finding, textOf)
    if ('fault' in stated) throw new RangeError(`finding ${i + 1} of ${findings.length}, ${finding.subject}: ${stated.fault}`)
    const said = saidNow.get(finding.subject) ?? record.said(finding.subject)
    if (said !== undefined && 'value' in said && sameValue(said.value, stated.value) && sameValue(said.evidence, stated.evidence)) continue
    const entry = {
      id: newId(), subject: finding.subject, author, compartment, recordedAt, note: null,
      ...stated, confidence: author.is === 'reader' ? finding.confidence : null, ...author.is === 'reader' && finding.why !== undefined ? { why: finding.why } : {},
    } as Entry
    saidNow.set(finding.subject, entry)
    entries.push(entry)
  }
  return entries
}

const ofPersons: ReadonlySet<Kind> = new Set(['judgement', 'paragraph'])
