import type { SourceId } from '@travaux/model'
import type { Act, Folded, Subject } from '@travaux/record'
import { meetingOfNote } from './noteShown.ts'

/** Takes back the corrections that `datedByNote` made for a note: what stood before them is said again. What a person has said of such a meeting since stands. */
export function undatedAgain(folded: Folded, note: SourceId): readonly Act[] {
  return ((folded.bySource.get(note) ?? []) as readonly Subject[]).flatMap(({ id, kind, review, stands, history }): readonly Act[] => {
    if (kind !== 'meeting' || id === meetingOfNote(note) || review === 'withdrawn') return []
    const dated = history.find((entry) => entry.id === stands)
    const before = history.find((entry) => entry.id === dated?.answers?.[0])
    if (dated === undefined || before === undefined || !('value' in dated) || !('value' in before)) return []
    const rests = ({ evidence }: Pick<Subject, 'evidence'>) => evidence.some(({ source }) => source === note)
    return rests(dated) && !rests(before) ? [{ act: 'correct', subject: id, value: before.value, evidence: before.evidence, note: 'The note that named the day was taken back.' }] : []
  })
}
