import type { ValueOf } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { findingTitle } from './findingTitle.ts'
import { hasCard } from './hasCard.ts'
import type { Known } from './known.ts'
import type { Naming } from './naming.ts'
import { stanceWords } from './stanceWords.ts'

/** What any subject is called in a list of words: its card's title, or the name by which it is known. */
export function subjectTitle(known: Known, names: Naming, subject: Subject): string {
  if (hasCard(subject)) return findingTitle(known, names, subject).title
  switch (subject.kind) {
    case 'source': return (subject.value as ValueOf<'source'>).title
    case 'side': case 'person': return (subject.value as ValueOf<'side' | 'person'>).name
    case 'place': return names.place(subject.id)
    case 'issue': return names.issue(subject.id)
    case 'proposition': return names.expand((subject.value as ValueOf<'proposition'>).text)
    case 'stance': {
      const { side, stance, proposition } = subject.value as ValueOf<'stance'>
      return `${names.side(side)} ${stanceWords(stance)}: ${names.proposition(proposition)}`
    }
    default: return subject.id
  }
}
