import type { SourceId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import type { MergedMeeting, Witness } from './mergedMeeting.ts'
import { publishedBy, type PublishedBy } from '../sources/publishedBy.ts'
import { publishedDay } from '../publishedDay.ts'
import { shiftedDay } from '../shiftedDay.ts'
import { statementDate } from '../statements/statementDate.ts'
import type { Known } from '../table.ts'
import type { TimeSpan } from '../timeSpan.ts'

/** What one source tells of a meeting: what it says of the meeting itself, and what it has somebody say there. */
export interface Account { readonly source: Subject<'source'>; readonly by: PublishedBy; readonly witnesses: readonly Witness[]; readonly statements: readonly Subject<'statement'>[] }

/** Days after a meeting in which a source that speaks of it still gives account of it, and does not only look back. */
const fresh = 3

/**
 * The accounts of a meeting that was held, by day of publication, then by source: of each source from its first day or later that has words spoken there (`statements`: those made at it; what is said of it without a speaker
 * comes in, too), or that tells of it as held at most three days after. A source that only announces it, or looks back on it, gives none.
 */
export function accountsOf(known: Known, { witnesses, span, status }: MergedMeeting, statements: readonly Subject<'statement'>[]): readonly Account[] {
  if (span === null || (status !== 'held' && status !== 'under-way')) return []
  const until = shiftedDay(span.last, fresh)
  const tells = Map.groupBy(witnesses.flatMap((witness) => witness.subject.evidence.map(({ source }) => ({ source, witness }))), ({ source }) => source)
  const says = Map.groupBy(statements.flatMap((statement) => statement.value.content.slice(0, 1).map(({ source }) => ({ source, statement }))), ({ source }) => source)
  return [...new Set<SourceId>([...tells.keys(), ...says.keys()])].flatMap((id): readonly Account[] => {
    const source = known.get('source', id)
    if (source === undefined) return []
    const published = publishedDay(source.value)
    const own = [...new Set((tells.get(id) ?? []).map(({ witness }) => witness))].filter(({ subject }) => subject.value.status === 'held' || subject.value.status === 'under-way' || subject.value.status === 'cancelled')
    const placed = (says.get(id) ?? []).map(({ statement }) => statement)
    const isFresh = own.length > 0 && (published === null || published <= until)
    if ((published !== null && published < span.first) || (placed.length === 0 && !isFresh)) return []
    return [{ source, by: publishedBy(known, source.value), witnesses: own, statements: [...new Set([...placed, ...own.length === 0 ? [] : saidByNobody(known, id, span)])] }]
  }).sort((a, b) => compare(publishedDay(a.source.value) ?? '9999', publishedDay(b.source.value) ?? '9999') || compare(a.source.id, b.source.id))
}

/** What a source that tells of the meeting says of its days without a speaker: "They confirmed that …". */
function saidByNobody(known: Known, source: SourceId, { first, last }: TimeSpan): readonly Subject<'statement'>[] {
  return (known.folded.bySource.get(source) ?? []).filter((subject): subject is Subject<'statement'> => {
    if (subject.kind !== 'statement' || !known.stands(subject)) return false
    const statement = subject as Subject<'statement'>
    const { day } = statementDate(known, statement)
    return statement.value.speakers.length === 0 && statement.value.content[0]?.source === source && day !== null && first <= day && day <= last
  })
}
