import { idPrefix, type Author, type Entry, type EntryId, type Kind, type Passage, type SubjectId, type ValueOf } from '@travaux/model'
import type { Act, Refusal } from './dossier.ts'
import type { Folded, Subject } from './folded.ts'
import { followUpFault } from './followUpFault.ts'
import { inForce } from './inForce.ts'
import { sameValue } from './sameValue.ts'
import { seenFrom } from './seenFrom.ts'
import { settlementFault } from './settlementFault.ts'
import { sourceText } from './sourceText.ts'
import { standing } from './standing.ts'
import { statedValue } from './statedValue.ts'
import type { Recorded } from './store.ts'
import { known } from './views/known.ts'
import { naming } from './views/names/naming.ts'

/** What an entry needs beside what it says. `compartment`: where it goes, unless only a narrower one knows its subject; `momentIn`: the time that an entry bears that goes to a compartment. */
export interface Circumstances { readonly newId: () => EntryId; readonly momentIn: (compartment: string) => string; readonly compartment: string }

/**
 * The entry by which a person's act is recorded; null where it would say again what the same person's word already makes
 * stand; a refusal where it makes no sense. Pure but for `newId`.
 */
export function decideAct(act: Act, person: string, folded: Folded, log: readonly Recorded[], made: Circumstances): Entry | null | Refusal {
  const name = person.trim()
  if (name === '') return { refused: 'Say who you are first: what a person says is recorded under a name.' }
  const author: Author = { is: 'person', name }
  const stating = (id: SubjectId, note: string | undefined, compartment: string) => {
    const subject = folded.subjects.get(id)
    // An id tells that its entry is there: those are named that all see who see this one.
    const stands = subject?.history.filter((entry) => entry.id === subject.stands) ?? []
    const answers = [...stands, ...subject?.rivals ?? []].filter((entry) => seenFrom(compartment, entry)).map((entry) => entry.id)
    return { id: made.newId(), subject: id, author, compartment, recordedAt: made.momentIn(compartment), note: note ?? null, ...answers.length === 0 ? {} : { answers } }
  }
  const value = (subject: SubjectId, kind: Kind, what: ValueOf<Kind>, evidence: readonly Passage[], note: string | undefined, compartment: string): Entry | Refusal => {
    const stated = statedValue(subject, { kind, value: what, evidence }, (source) => sourceText(folded, source))
    const closed = evidence.map(({ source }) => folded.subjects.get(source)).find((source) => source !== undefined && !isSeenFrom(compartment, source))
    if (closed !== undefined) return { refused: `This was not recorded: it would rest on a source that only ${closed.history[0]?.compartment} may see; record it there.` }
    if ('fault' in stated) return { refused: `This was not recorded: ${stated.fault}.` }
    const named = subjectsIn(what).map((id) => folded.subjects.get(id)).find((each) => each !== undefined && each.id !== subject && !isSeenFrom(compartment, each))
    if (named !== undefined && !isSaidIn(compartment, folded.subjects.get(subject), stated)) return { refused: `This was not recorded: it would name ${named.id}, of which only ${named.history[0]?.compartment} may know; record it there.` }
    const stands = standsIn(folded, compartment)
    const names = naming(known(folded, null), null)
    const unfit = settlementFault(stated, stands, names) ?? followUpFault(stated, stands, names)
    if (unfit !== null) return { refused: `This was not recorded: ${unfit}.` }
    return { ...stating(subject, note, compartment), ...stated, confidence: null } as Entry
  }
  if (act.act === 'undo') {
    const last = lastStanding(name, folded, log)
    return last === null ? { refused: `Nothing that ${name} recorded is left to undo.` } : { ...stating(last.subject, undefined, last.compartment), kind: last.kind, undoes: last.id }
  }
  if (act.act === 'add') return value(`${idPrefix[act.kind]}_${made.newId().slice(idPrefix.entry.length + 1)}` as SubjectId, act.kind, act.value, act.evidence, act.note, made.compartment)

  const subject = folded.subjects.get(act.subject)
  if (subject === undefined) return { refused: `Nothing is on record of ${act.subject}; it may have been taken back.` }
  const withdrawn = subject.review === 'withdrawn'
  const own = !withdrawn && sameValue(subject.author, author)
  const where = placeOfAnswer(subject, made.compartment)
  switch (act.act) {
    case 'confirm':
      if (withdrawn) return mustRestore(subject)
      return own && subject.rivals.length === 0 ? null : value(subject.id, subject.kind, subject.value, subject.evidence, act.note, placeOfValue(subject, where))
    case 'correct':
      if (withdrawn) return mustRestore(subject)
      if (subject.kind === 'source' && (act.value as { text?: unknown }).text !== (subject.value as { text: string }).text) {
        return { refused: 'This was not recorded: the text of a source never changes, as passages point into it; add the other text as a source of its own.' }
      }
      if (own && subject.rivals.length === 0 && sameValue(act.value, subject.value) && sameValue(act.evidence, subject.evidence)) return null
      return value(subject.id, subject.kind, act.value, act.evidence, act.note, where)
    case 'withdraw':
      return withdrawn && subject.rivals.length === 0 ? null : { ...stating(subject.id, act.note, where), kind: subject.kind, withdrawn: true }
    case 'restore':
      return withdrawn ? value(subject.id, subject.kind, subject.value, subject.evidence, act.note, placeOfValue(subject, where)) : { refused: 'This stands already; there is nothing to restore.' }
    default: return act satisfies never
  }
}

/** Where a word on a subject goes: where it was to go, or, where fewer may see the word that stands and that it answers, there: else it would tell them of it. */
function placeOfAnswer({ history, stands }: Subject, wanted: string): string {
  const answered = history.find(({ id }) => id === stands)
  return answered === undefined || seenFrom(wanted, answered) ? wanted : answered.compartment
}

/** The same of a word that says again what stands, or stood: it is not said to more than it was said to. */
function placeOfValue(subject: Subject, wanted: string): string {
  if (isSaidIn(wanted, subject, subject)) return wanted
  return subject.history.findLast((entry) => 'value' in entry && sameValue(entry.value, subject.value) && sameValue(entry.evidence, subject.evidence))?.compartment ?? wanted
}

/** Whether all who see a compartment have been told this of a subject already. */
function isSaidIn(compartment: string, subject: Subject | undefined, { value, evidence }: Pick<Subject, 'value' | 'evidence'>): boolean {
  return subject?.history.some((entry) => 'value' in entry && seenFrom(compartment, entry) && sameValue(entry.value, value) && sameValue(entry.evidence, evidence)) === true
}

function isSeenFrom(compartment: string, { history }: Subject): boolean {
  return history.some((entry) => seenFrom(compartment, entry))
}

/** What stands of a kind by an id to all who see a compartment: to who sees more, it may be otherwise, and what fits that would tell of it. */
function standsIn(folded: Folded, compartment: string) {
  return <K extends Kind>(kind: K, id: string): ValueOf<K> | undefined => {
    const subject = folded.subjects.get(id as SubjectId)
    const seen = subject?.history.filter((entry) => seenFrom(compartment, entry)) ?? []
    const shown = subject === undefined || seen.length === subject.history.length ? subject : standing(subject.id, seen)
    return shown?.kind === kind && shown.review !== 'withdrawn' ? shown.value as ValueOf<K> : undefined
  }
}

/** What a value names: ids stand in fields of their own, and in texts within braces. */
function subjectsIn(value: unknown): readonly SubjectId[] {
  return [...JSON.stringify(value).matchAll(anyId)].map(([id]) => id as SubjectId)
}

const anyId = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${Object.values(idPrefix).join('|')})_[\\p{L}\\p{N}_.-]+`, 'gu')

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
