import type { ValueOf } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { dateWords } from '../dateWords.ts'
import { draftingActTitle } from '../drafts/draftingActTitle.ts'
import { findingTitle } from './findingTitle.ts'
import { hasCard } from '../sources/hasCard.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import { shortened } from '../shortened.ts'
import { stanceWords } from '../statements/stanceWords.ts'
import { verdictWords } from '../followUp/verdictWords.ts'

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
    case 'draft': return (subject.value as ValueOf<'draft'>).title
    case 'draftingAct': return draftingActTitle(names, subject.value as ValueOf<'draftingAct'>)
    case 'mandate': return `${names.side((subject.value as ValueOf<'mandate'>).side)}: ${(subject.value as ValueOf<'mandate'>).words}`
    case 'termReading': {
      const { side, term, reading } = subject.value as ValueOf<'termReading'>
      return `${names.side(side)} reads “${term}” as ${reading}`
    }
    case 'treatyAction': {
      const { side, action, date } = subject.value as ValueOf<'treatyAction'>
      return `${side === null ? '' : `${names.side(side)}: `}${action.replaceAll('-', ' ')}, ${dateWords(date)}`
    }
    case 'settlementModel': case 'settlementPackage': case 'graphModel': return ownWords(known, names, (subject.value as ValueOf<'settlementModel' | 'settlementPackage' | 'graphModel'>).name)
    case 'preference': return preferenceTitle(names, subject.value as ValueOf<'preference'>)
    case 'redLine': case 'graphPreference': {
      const { side, words } = subject.value as ValueOf<'redLine' | 'graphPreference'>
      return `${names.side(side)}: ${ownWords(known, names, words)}`
    }
    case 'judgement': {
      const { statement, verdict } = subject.value as ValueOf<'judgement'>
      const said = known.folded.subjects.get(statement)
      return `${verdictWords(verdict)}: ${said === undefined ? statement : findingTitle(known, names, said).title}`
    }
    case 'paragraph': return shortened(ownWords(known, names, (subject.value as ValueOf<'paragraph'>).words), 120)
    default: return subject.id
  }
}

function preferenceTitle(names: Naming, { side, of, likely, low, high }: ValueOf<'preference'>): string {
  const range = low === high ? '' : ` (${low} to ${high})`
  switch (of.of) {
    case 'alternative': return `${names.side(side)}, ${likely} of 100${range}: ${names.proposition(of.proposition)}`
    case 'weight': return `${names.side(side)}, weight ${likely}${range}: ${names.issue(of.issue)}`
    case 'reservation': return `${names.side(side)}, without an agreement: ${likely}${range}`
    default: return of satisfies never
  }
}
