import type { Meeting, Passage, Speaker } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { contentStems } from './contentStems.ts'
import { dueWordsOf, type DueWords } from './dueWordsOf.ts'
import { firstHeard } from '../firstHeard.ts'
import { levelOf } from '../meetings/levelOf.ts'
import { publishedDay } from '../publishedDay.ts'
import { speakerNames } from '../names/speakerNames.ts'
import type { Known } from '../table.ts'
import { timeSpan, type TimeSpan } from '../timeSpan.ts'
import { undertakingDate } from '../undertakings/undertakingDate.ts'

export type OwedKind = 'undertaking' | 'instruction'

/** Somebody bound, or who binds: the sides and persons among them, and the level at which they act. Names in lower case. */
export interface OwedPeople { readonly sides: readonly string[]; readonly persons: readonly string[]; readonly level: Meeting['level'] }

/** What one source says of a thing owed, and what tells it from others. */
export type OwedWitness = Told & (
  | { readonly kind: 'undertaking'; readonly subject: Subject<'undertaking'> }
  | { readonly kind: 'instruction'; readonly subject: Subject<'instruction'> }
)

interface Told {
  readonly at: Passage
  /** By publication, then source and text: the order in which tellings are put together. */
  readonly key: string
  readonly published: string | null
  readonly what: string
  readonly conduct: boolean
  readonly due: TimeSpan | null
  /** The meeting at or before which it is due, as its words name it. */
  readonly dueAt: DueWords | null
  /** When it was undertaken or instructed, by its own words; an ISO date no sharper than it is told. */
  readonly since: string | null
  /** A day for reckoning, an ISO date: when it was undertaken, else published. Null where neither is known. */
  readonly day: string | null
  readonly stems: ReadonlySet<string>
  readonly negated: boolean
  /** Of what is done again and again: meeting, reporting, going on. Told at another time, it is another. */
  readonly recurs: boolean
  /** Who owes it, as the source has them, and the same for reckoning. */
  readonly by: readonly Speaker[]
  readonly bound: OwedPeople
  readonly binding: OwedPeople
}

/** Null where no source that is known tells of it. */
export function owedWitness(known: Known, subject: Subject<'undertaking'> | Subject<'instruction'>): OwedWitness | null {
  const at = firstHeard(known, subject)
  if (at === undefined) return null
  const source = known.get('source', at.source)
  const published = publishedDay(source?.value)
  const made = { at, published, key: `${source?.value.published ?? '9999'} ${at.source} ${String(at.from).padStart(9, '0')} ${subject.id}` }
  if (subject.kind === 'undertaking') {
    const { by, what, conduct, due } = subject.value
    const dated = undertakingDate(known, subject)
    return { kind: 'undertaking', subject, ...made, ...wordsOf(what), conduct, due: timeSpan(due), dueAt: dueWordsOf(what), since: dated?.value ?? null, day: dated?.span.first ?? published, by, bound: peopleOf(known, by), binding: nobody }
  }
  const { from, to, task, reportDue } = subject.value
  return { kind: 'instruction', subject, ...made, ...wordsOf(task), conduct: false, due: timeSpan(reportDue?.date ?? null), dueAt: dueWordsOf(reportDue?.words ?? ''), since: null, day: published, by: to, bound: peopleOf(known, to), binding: peopleOf(known, from) }
}

const nobody: OwedPeople = { sides: [], persons: [], level: 'unknown' }

/** By English words, and those of no other language (`signsKnow`). */
function wordsOf(what: string): Pick<OwedWitness, 'what' | 'stems' | 'negated' | 'recurs'> {
  return { what, stems: contentStems(what), negated: /\b(?:not|never|no longer|refrain)\b/i.test(what), recurs: again.test(what) }
}

const again = /^\W*(?:(?:to|not|also|then|they|both|would|will|should|be|the \w+|their \w+)\s+)*(?:consider\s+)?(?:meet|report|visit|travel|consult|talk|remain|stay|continue|keep|go on|resume|step up|speed up|accelerate|maintain|hold|negotiate|lead)/i

function peopleOf(known: Known, speakers: readonly Speaker[]): OwedPeople {
  const named = speakers.filter(({ person, office, side, name }) => person !== null || (office === null && side === null && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name)))
  return {
    sides: [...new Set(speakers.flatMap(({ side }): string[] => (side === null ? [] : [side])))].sort(),
    persons: [...new Set(named.map((each) => speakerNames(known, each).short.toLowerCase()))].sort(),
    // A side as such, or its government, acts at no level of its own.
    level: levelOf(speakers.filter(({ person, office }) => person !== null || office !== null)),
  }
}
