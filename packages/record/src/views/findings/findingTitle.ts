import type { Instruction, Speaker, ValueOf } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { carriedOutWords } from '../followUp/carriedOutWords.ts'
import { dateWords } from '../dateWords.ts'
import type { Known } from '../table.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import { levelWords } from '../meetings/levelWords.ts'
import { listed } from '../listed.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import type { Naming } from '../names/naming.ts'
import { negotiating } from '../names/negotiating.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { shortened } from '../shortened.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stanceWords } from '../statements/stanceWords.ts'
import { statementTitle } from '../statements/statementTitle.ts'
import { undertakingTitle } from '../undertakings/undertakingTitle.ts'

/** What a finding's card says in its two lines: "Foreign ministers, Moscow, round 1", "Meeting · ministers · 2 sides". */
export function findingTitle(known: Known, names: Naming, subject: Subject): { readonly title: string; readonly detail: string } {
  switch (subject.kind) {
    case 'statement': {
      const statement = subject as Subject<'statement'>
      const who = statement.value.speakers.map((each) => speakerNames(known, each).short)
      return { title: statementTitle(known, names, statement), detail: detail('Statement', listed(who), ladderOf(known, statement).words) }
    }
    case 'meeting': {
      const value = subject.value as ValueOf<'meeting'>
      const round = value.round === null ? '' : `, round ${value.round}`
      return { title: `${meetingTitle(known, names, value)}${round}`, detail: detail('Meeting', levelWords(value.level), counted(value.sides.length, 'side'), value.status === 'held' ? null : value.status) }
    }
    case 'instruction': {
      const value = subject.value as ValueOf<'instruction'>
      return { title: instructionTitle(known, value), detail: detail('Instruction', value.reportDue === null ? null : `report due ${value.reportDue.words}`) }
    }
    case 'undertaking': {
      const value = subject.value as ValueOf<'undertaking'>
      const { by, conduct, status } = value
      return { title: undertakingTitle(value), detail: detail(conduct ? 'Undertaking of conduct' : 'Undertaking', bySides(known, names, by), conduct ? null : status.replace('-', ' ')) }
    }
    case 'instrument': {
      const { name, date, provisions } = subject.value as ValueOf<'instrument'>
      return { title: shortened(name), detail: detail('Instrument', date === null ? null : dateWords(date), provisions.length === 0 ? null : counted(provisions.length, 'provision')) }
    }
    case 'linkage': {
      const { tie, ofWords, onWords, side } = subject.value as ValueOf<'linkage'>
      return { title: shortened(`${ofWords} ${tieWords(tie)} ${onWords}`), detail: detail('Linkage', side === null ? null : names.side(side)) }
    }
    case 'date': {
      const { value, from } = subject.value as ValueOf<'date'>
      const words = subject.evidence[0] === undefined ? '' : quoteOf(known, subject.evidence[0], true).text
      const day = /^\d{4}-\d{2}-\d{2}/.test(value)
      // A value without a form for people (“every Monday”, “the past”) is shown by the words that stand for it.
      const unread = dateWords(value) === value && !/^\d{2,4}$/.test(value) && words !== ''
      return { title: day ? `${dateWords(value)}, to the day` : unread ? `“${shortened(words, 60)}”` : dateWords(value), detail: detail('Date', from === null ? 'as it is written' : `from “${shortened(words, 24)}” and ${dateWords(from.replace(/^published /u, '')).replace(/^\p{L}{3} (?=\d)/u, '')}`) }
    }
    case 'mention': {
      const { place } = subject.value as ValueOf<'mention'>
      const own = new Set(Object.values(known.get('place', place)?.value.bySide ?? {})).size
      return { title: names.place(place), detail: detail('Place', own < 2 ? null : counted(own, 'name')) }
    }
    case 'stance': {
      const { side, stance, proposition } = subject.value as ValueOf<'stance'>
      return { title: names.proposition(proposition), detail: detail('Stance', names.side(side), stanceWords(stance)) }
    }
    case 'assessment': {
      const value = subject.value as ValueOf<'assessment'>
      const { level, on, assessor, isReport } = value
      const who = listed(assessor.map((each) => speakerNames(known, each).short))
      return { title: `${level}, ${carriedOutWords(level)}: ${assessedTitle(known, names, value)}`, detail: detail(isReport ? 'Report' : 'Assessment', who, dateWords(on)) }
    }
    case 'source': case 'side': case 'person': case 'place': case 'issue': case 'proposition':
    case 'draft': case 'draftingAct': case 'mandate': case 'termReading': case 'treatyAction':
    case 'settlementModel': case 'preference': case 'redLine': case 'settlementPackage': case 'graphModel': case 'graphPreference':
    case 'judgement': case 'paragraph':
      throw new RangeError(`${subject.id} is a ${subject.kind}, which has no card on the reading desk`)
    default: return subject.kind satisfies never
  }
}

/** What is assessed, as it is on record now; its id where nothing is on record of it any more. */
function assessedTitle(known: Known, names: Naming, { of, provision }: ValueOf<'assessment'>): string {
  const assessed = known.folded.subjects.get(of)
  const title = assessed === undefined ? of : findingTitle(known, names, assessed).title
  return provision === null || provision === '' ? title : `${provision} of ${title}`
}

function detail(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}

function instructionTitle(known: Known, { from, to, task }: Instruction): string {
  const names = (each: readonly Speaker[]): string => listed(each.map((speaker) => speakerNames(known, speaker).short))
  const head = `${from.length === 0 ? 'Instruction' : names(from)}${to.length === 0 ? '' : ` to ${names(to)}`}`
  return `${head.slice(0, 1).toLocaleUpperCase('en')}${head.slice(1)}: ${shortened(task)}`
}

function bySides(known: Known, names: Naming, by: readonly Speaker[]): string {
  const sides = [...new Set(by.map(({ side }) => side).filter((side) => side !== null))]
  if (sides.length === 2 && known.once(negotiating).size === 2) return 'both sides'
  return sides.length > 0 ? listed(sides.map((side) => names.side(side))) : listed(by.map((each) => speakerNames(known, each).short))
}

function tieWords(tie: ValueOf<'linkage'>['tie']): string {
  switch (tie) {
    case 'waits-for': return 'waits for'
    case 'requires': return 'requires'
    case 'excludes': return 'excludes'
    default: return tie satisfies never
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
