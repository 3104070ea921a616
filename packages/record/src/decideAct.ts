import { idPrefix, type Author, type Entry, type EntryId, type Kind, type Passage, type SubjectId, type ValueOf } from '@travaux/model'
import type { Act, Refusal } from './dossier.ts'
import type { Folded, Subject } from './folded.ts'
import { inForce } from './inForce.ts'
import { sameValue } from './sameValue.ts'
import { sourceText } from './sourceText.ts'
import { statedValue } from './statedValue.ts'
import type { Recorded } from './store.ts'

/** What an entry needs beside what it says. `compartment`: where it goes, unless only a narrower one knows its subject. */
export interface Circumstances { readonly newId: () => EntryId; readonly recordedAt: string; readonly compartment: string }

/**
 * The entry by which a person's act is recorded; null where it would say again what the same person's word already makes
 * stand; a refusal where it makes no sense. Pure but for `newId`.
 */
export function decideAct(act: Act, person: string, folded: Folded, log: readonly Recorded[], made: Circumstances): Entry | null | Refusal {
  const name = person.trim()
  if (name === '') return { refused: 'Say who you are first: what a person says is recorded under a name.' }
  const author: Author = { is: 'person', name }
  const stating = (id: SubjectId, note: string | undefined) => {
    const subject = folded.subjects.get(id)
    const answers = subject === undefined ? {} : { answers: [subject.stands, ...subject.rivals.map((rival) => rival.id)] }
    return { id: made.newId(), subject: id, author, compartment: compartmentFor(subject, made.compartment), recordedAt: made.recordedAt, note: note ?? null, ...answers }
  }
  const value = (subject: SubjectId, kind: Kind, what: ValueOf<Kind>, evidence: readonly Passage[], note: string | undefined): Entry | Refusal => {
    const stated = statedValue(subject, { kind, value: what, evidence }, (source) => sourceText(folded, source))
    const closed = evidence.find(({ source }) => !mayRestOn(folded.subjects.get(source), compartmentFor(folded.subjects.get(subject), made.compartment)))
    if (closed !== undefined) return { refused: `This was not recorded: it would rest on a source that only ${folded.subjects.get(closed.source)?.history[0]?.compartment} may see; record it there.` }
    return 'fault' in stated ? { refused: `This was not recorded: ${stated.fault}.` } : { ...stating(subject, note), ...stated, confidence: null } as Entry
  }
  if (act.act === 'undo') {
    const last = lastStanding(name, folded, log)
    return last === null ? { refused: `Nothing that ${name} recorded is left to undo.` } : { ...stating(last.subject, undefined), compartment: last.compartment, kind: last.kind, undoes: last.id }
  }
  if (act.act === 'add') return value(`${idPrefix[act.kind]}_${made.newId().slice(idPrefix.entry.length + 1)}` as SubjectId, act.kind, act.value, act.evidence, act.note)

  const subject = folded.subjects.get(act.subject)
  if (subject === undefined) return { refused: `Nothing is on record of ${act.subject}; it may have been taken back.` }
  const withdrawn = subject.review === 'withdrawn'
  const own = !withdrawn && sameValue(subject.author, author)
  switch (act.act) {
    case 'confirm':
      if (withdrawn) return mustRestore(subject)
      return own && subject.rivals.length === 0 ? null : value(subject.id, subject.kind, subject.value, subject.evidence, act.note)
    case 'correct':
      if (withdrawn) return mustRestore(subject)
      if (subject.kind === 'source' && (act.value as { text?: unknown }).text !== (subject.value as { text: string }).text) {
        return { refused: 'This was not recorded: the text of a source never changes, as passages point into it; add the other text as a source of its own.' }
      }
      if (own && subject.rivals.length === 0 && sameValue(act.value, subject.value) && sameValue(act.evidence, subject.evidence)) return null
      return value(subject.id, subject.kind, act.value, act.evidence, act.note)
    case 'withdraw':
      return withdrawn && subject.rivals.length === 0 ? null : { ...stating(subject.id, act.note), kind: subject.kind, withdrawn: true }
    case 'restore':
      return withdrawn ? value(subject.id, subject.kind, subject.value, subject.evidence, act.note) : { refused: 'This stands already; there is nothing to restore.' }
    default: return act satisfies never
  }
}

/** Where a word on a subject goes: where it was to go, or, where that knows nothing of the subject and is not shared with those who do, where the subject is known. */
function compartmentFor(subject: Subject | undefined, wanted: string): string {
  if (subject === undefined || subject.history.some(({ compartment }) => compartment === 'shared' || compartment === wanted)) return wanted
  return subject.history[0]?.compartment ?? wanted
}

/** Who may see what is said must be able to see what it rests on. */
function mayRestOn(source: Subject | undefined, compartment: string): boolean {
  return source === undefined || source.history.some((entry) => entry.compartment === 'shared' || entry.compartment === compartment)
}

function mustRestore(subject: Subject): Refusal {
  return { refused: `This was withdrawn by ${nameOf(subject)}; restore it first.` }
}

function nameOf({ author }: Subject): string {
  return author.is === 'reader' ? 'the reader' : author.name
}

/** The person's latest entry that is still the last word of any person on its subject. */
function lastStanding(name: string, folded: Folded, log: readonly Recorded[]): Recorded | null {
  return log.findLast((entry) => {
    if (entry.author.is !== 'person' || entry.author.name !== name || 'undoes' in entry) return false
    const history = folded.subjects.get(entry.subject)?.history
    return history !== undefined && inForce(history).findLast(({ author }) => author.is === 'person')?.id === entry.id
  }) ?? null
}
