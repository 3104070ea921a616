import type { Speaker, SubjectId, Undertaking } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { attributed } from '../statements/attributed.ts'
import { compare } from '../compare.ts'
import { firstHeard } from '../firstHeard.ts'
import { lessSure } from '../lessSure.ts'
import { meetingId } from '../meetings/meetingId.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import type { Naming } from '../names/naming.ts'
import type { CarriedOut, OwedStep } from './owed.ts'
import { owing } from './owing.ts'
import type { OwedWitness } from './owedWitness.ts'
import { ownWords } from '../names/ownWords.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import type { Known } from '../table.ts'
import { timeSpan } from '../timeSpan.ts'

/** What a course is made of. `met`: the meeting held that was promised, null where none was. */
interface Made { readonly witnesses: readonly OwedWitness[]; readonly since: string | null; readonly assessments: readonly Subject<'assessment'>[]; readonly met: MergedMeeting | null }

/**
 * How something owed came along, oldest first: what was assessed, and what follows from what sources say of it. That it was agreed, promised or instructed is the step to 0, once;
 * that it is under way or delayed the step to 1, that it is in force or done the step to 3, of the day the source was published. Of one day, what was assessed comes last, and of that a person's word.
 */
export function owedCourse(known: Known, names: Naming, { witnesses, since, assessments, met }: Made): readonly OwedStep[] {
  const steps: Dated[] = [
    ...witnesses.flatMap((witness, i) => told(known, witness, i === 0, since)),
    ...met === null ? [] : [meetingHeld(known, names, met)],
    ...assessments.map((each) => assessed(known, names, each)),
  ].sort((a, b) => compare(a.last, b.last) || a.rank - b.rank || compare(a.step.review.at, b.step.review.at) || compare(a.step.subject, b.step.subject))
  let level = 0
  return steps.map(({ step, sure }): OwedStep => {
    const counts = sure && (step.by === 'assessment' || step.level >= level)
    if (counts) level = step.level
    return { ...step, counts }
  })
}

interface Dated { readonly step: Omit<OwedStep, 'counts'>; readonly sure: boolean; readonly last: string; readonly rank: number }

/** Refused, it is not begun, and says nothing of how far it has come. */
const levelsTold: Readonly<Record<Undertaking['status'], CarriedOut | null>> = { agreed: 0, promised: 0, 'under-way': 1, delayed: 1, 'in-force': 3, done: 3, refused: null }

function told(known: Known, { subject, at, published }: OwedWitness, first: boolean, since: string | null): readonly Dated[] {
  const status = subject.kind === 'undertaking' ? subject.value.status : null
  const level = status === null ? 0 : levelsTold[status]
  // Told again that it was agreed, it was not undone.
  if (level === null || (level === 0 && !first)) return []
  const on = level === 0 ? since : published
  const step = {
    by: 'telling' as const, subject: subject.id as SubjectId, level, on, words: status === null ? 'instructed' : status.replace('-', ' '), assessor: [], isReport: false,
    quote: quoteOf(known, at, false), ladder: attributed(known, at, null).ladder, review: reviewShown(subject),
  }
  return [{ step, sure: level === 0 || !lessSure(subject), last: timeSpan(on)?.last ?? '', rank: 0 }]
}

function meetingHeld(known: Known, names: Naming, meeting: MergedMeeting): Dated {
  const witness = meeting.witnesses.findLast(({ subject }) => subject.value.status === 'held' || subject.value.status === 'under-way') ?? meeting.witnesses.at(-1)
  const { subject } = witness as NonNullable<typeof witness>
  const at = firstHeard(known, subject)
  const step = {
    by: 'meeting' as const, subject: meetingId(meeting) as SubjectId, level: 3 as const, on: meeting.date.value, words: `held: ${meetingTitle(known, names, meeting)}`, assessor: [], isReport: false,
    quote: at === undefined ? null : quoteOf(known, at, false), ladder: at === undefined ? null : attributed(known, at, null).ladder, review: reviewShown(subject),
  }
  return { step, sure: !lessSure(subject), last: meeting.span?.last ?? '', rank: 1 }
}

function assessed(known: Known, names: Naming, subject: Subject<'assessment'>): Dated {
  const { level, on, words, assessor, isReport } = subject.value
  const at = firstHeard(known, subject)
  const { quote, ladder } = at === undefined ? { quote: null, ladder: null } : attributed(known, at, onlySide(assessor))
  const step = {
    by: 'assessment' as const, subject: subject.id as unknown as SubjectId, level, on, words: ownWords(known, names, words), assessor: assessor.map((each) => owing(known, names, each)), isReport,
    quote, ladder, review: reviewShown(subject),
  }
  return { step, sure: !lessSure(subject), last: timeSpan(on)?.last ?? '', rank: subject.author.is === 'person' ? 3 : 2 }
}

function onlySide(speakers: readonly Speaker[]): Speaker['side'] {
  const sides = new Set(speakers.map(({ side }) => side))
  return sides.size === 1 ? [...sides][0] ?? null : null
}
