import type { Finding, SourceId, ValueOf } from '@travaux/model'
import { statedValue } from './statedValue.ts'

type Note = ValueOf<'source'>['notes'][number]

/**
 * A reader's findings without those that do not fit the record. Each of these becomes a note of the source it was found in, so that one
 * slip of a reader costs neither the rest of what it read nor the knowledge that something is missing. A source that does not fit is
 * left to be refused: nothing found in it could stand.
 */
export function fittingFindings(findings: readonly Finding[], textOf: (source: SourceId) => string | undefined): readonly Finding[] {
  const notes = new Map<string, Note[]>()
  const fitting = findings.filter((finding) => {
    if (finding.kind === 'source') return true
    const stated = statedValue(finding.subject, finding, textOf)
    if (!('fault' in stated)) return true
    const [at] = finding.evidence
    const source = at?.source ?? findings.find(({ kind }) => kind === 'source')?.subject
    if (source === undefined) return true
    const inText = at !== undefined && at.from < at.to && at.to <= (textOf(at.source)?.length ?? 0)
    const note: Note = { at: inText ? [at.from, at.to] : null, message: `What was found here, of the kind ${finding.kind}, is not on record: ${stated.fault}.` }
    notes.set(source, [...(notes.get(source) ?? []), note])
    return false
  })
  // Without its source at hand there is nowhere to say what was left out: then it is refused as a whole.
  if ([...notes.keys()].some((source) => !findings.some(({ subject, kind }) => kind === 'source' && (subject as string) === source))) return findings
  return fitting.map((finding) => {
    const more = notes.get(finding.subject)
    if (finding.kind !== 'source' || more === undefined) return finding
    const value = finding.value as ValueOf<'source'>
    return { ...finding, value: { ...value, notes: [...value.notes, ...more] } } as Finding
  })
}
