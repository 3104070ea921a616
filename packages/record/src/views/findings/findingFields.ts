import { speaksFor, type SideId, type ValueOf } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { carriedOutWords } from '../followUp/carriedOutWords.ts'
import { dateWords } from '../dateWords.ts'
import { findingTitle } from './findingTitle.ts'
import { indexed } from '../indexed.ts'
import type { Known } from '../table.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import { levelWords } from '../meetings/levelWords.ts'
import { listed } from '../listed.ts'
import type { Naming } from '../names/naming.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stanceWords } from '../statements/stanceWords.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'
import { statementDate } from '../statements/statementDate.ts'

/** A row of a card: what it says under a label. `side`, `stance` and `rung` give it its mark. */
export interface FindingField { readonly label: string; readonly value: string; readonly side?: SideId | undefined; readonly stance?: string | undefined; readonly rung?: number | undefined }

/** The rows of a card that is open: what the finding's value says, in words, in the order a desk officer checks it. */
export function findingFields(known: Known, names: Naming, subject: Subject): readonly FindingField[] {
  switch (subject.kind) {
    case 'statement': return statementFields(known, names, subject as Subject<'statement'>)
    case 'meeting': {
      const { level, round, participants, sides, place, status, date } = subject.value as ValueOf<'meeting'>
      return filled([
        ['Level', levelWords(level)],
        ['Round', round === null ? null : String(round)],
        ['Who', listed(participants.map((each) => speakerNames(known, each).full))],
        ['Sides', listed(sides.map((side) => names.side(side)))],
        ['Place', place === null ? null : names.placeWritten(place)],
        ['When', date.value === null ? 'no date given' : `${dateWords(date.value)}${date.certainty === 'certain' ? '' : `, ${date.certainty}`}`],
        ['Status', status.replace('-', ' ')],
      ])
    }
    case 'instruction': {
      const { from, to, task, reportDue } = subject.value as ValueOf<'instruction'>
      return filled([
        ['From', listed(from.map((each) => speakerNames(known, each).full))],
        ['To', listed(to.map((each) => speakerNames(known, each).full))],
        ['Task', task],
        ['Report due', reportDue === null ? null : reportDue.date === null ? reportDue.words : `${dateWords(reportDue.date)}, “${reportDue.words}”`],
      ])
    }
    case 'undertaking': {
      const { by, what, conduct, status, due } = subject.value as ValueOf<'undertaking'>
      return filled([
        ['By', listed(by.map((each) => speakerNames(known, each).full))],
        ['What', what],
        ['Binds', conduct ? 'how the sides behave' : null],
        ['Status', status.replace('-', ' ')],
        ['Due', due === null ? null : dateWords(due)],
      ])
    }
    case 'instrument': {
      const { name, date, provisions } = subject.value as ValueOf<'instrument'>
      return filled([['Name', name], ['Date', date === null ? null : dateWords(date)], ...provisions.map(({ label, text }): [string, string] => [label, text])])
    }
    case 'linkage': {
      const { tie, ofWords, onWords, side } = subject.value as ValueOf<'linkage'>
      const verb = { 'waits-for': 'Waits for', requires: 'Requires', excludes: 'Excludes' }[tie]
      return filled([['Of', ofWords], [verb, onWords], ['Held by', side === null ? null : names.side(side)]])
    }
    case 'date': {
      const { value, from } = subject.value as ValueOf<'date'>
      return filled([['Means', dateWords(value)], ['Value', value], ['Worked out from', from === null ? null : dateWords(from)]])
    }
    case 'mention': {
      const place = known.get('place', (subject.value as ValueOf<'mention'>).place)?.value
      return Object.entries(place?.bySide ?? {}).map(([side, name]) => ({ label: names.side(side), value: name, side: side as NonNullable<FindingField['side']> }))
    }
    case 'stance': {
      const { side, stance, proposition } = subject.value as ValueOf<'stance'>
      return [{ label: 'Side', value: names.side(side), side }, { label: 'Stance', value: stanceWords(stance), stance }, { label: 'Issue', value: issueOf(known, names, proposition) }]
    }
    case 'assessment': {
      const { of, provision, level, on, words, assessor, isReport } = subject.value as ValueOf<'assessment'>
      const assessed = known.folded.subjects.get(of)
      return filled([
        ['Of', assessed === undefined ? of : findingTitle(known, names, assessed).title],
        ['Provision', provision],
        ['Carried out', `${level} of 3, ${carriedOutWords(level)}`],
        ['On', dateWords(on)],
        ['Judged by', words],
        ['Assessor', assessor.length === 0 ? null : listed(assessor.map((each) => speakerNames(known, each).full))],
        ['Report', isReport ? 'to those who instructed' : null],
      ])
    }
    case 'source': case 'side': case 'person': case 'place': case 'issue': case 'proposition': return []
    case 'draft': case 'draftingAct': case 'mandate': case 'termReading': case 'treatyAction': return []
    case 'settlementModel': case 'preference': case 'redLine': case 'settlementPackage': case 'graphModel': case 'graphPreference': return []
    case 'judgement': case 'paragraph': return []
    default: return subject.kind satisfies never
  }
}

function statementFields(known: Known, names: Naming, statement: Subject<'statement'>): readonly FindingField[] {
  const { speakers, issues, attribution, content } = statement.value
  const stances = known.once(stancesByStatement).get(statement.id) ?? []
  const ladder = ladderOf(known, statement)
  const { day } = statementDate(known, statement)
  const source = known.get('source', content[0]?.source ?? null)?.value
  const quotedBy = ladder.words === 'own words' && (source?.genre === 'report' || source?.genre === 'comment') && source.publisher !== null ? `, quoted by ${source.publisher}` : ''
  const named = new Set([...stances.map(({ value }) => issueOf(known, names, value.proposition)), ...issues.map((id) => names.issue(id))])
  return [
    ...speakers.map((each): FindingField => ({ label: 'Speaker', value: speakerNames(known, each).full, side: speaksFor(each) ?? undefined })),
    ...(speakers.length === 0 ? [{ label: 'Speaker', value: 'not named' }] : []),
    ...stances.map(({ value }): FindingField => ({
      label: 'Stance',
      value: stances.length === 1 ? stanceWords(value.stance) : `${stanceWords(value.stance)}: ${names.proposition(value.proposition)}`,
      stance: value.stance,
      side: value.side,
    })),
    ...[...named].map((value): FindingField => ({ label: 'Issue', value })),
    { label: 'Words', value: `${ladder.words}${quotedBy}`, rung: ladder.rung },
    ...(attribution === 'denied' ? [{ label: 'Attribution', value: 'denied by the speaker' }] : []),
    ...(day === null ? [] : [{ label: 'Date', value: dateWords(day) }]),
    ...linkageFields(known, statement, stances),
  ]
}

/** Linkages told in the same source of what the statement takes a stance on: what it waits for, and what waits on it. */
function linkageFields(known: Known, { value }: Subject<'statement'>, stances: readonly Subject<'stance'>[]): readonly FindingField[] {
  if (stances.length === 0) return []
  const about = new Set<string>(stances.map((each) => each.value.proposition))
  return (known.once(linkagesBySource).get(value.content[0]?.source ?? '') ?? []).flatMap(({ value: linkage }): FindingField[] => {
    if (linkage.on !== null && about.has(linkage.on)) return [{ label: linkage.tie === 'excludes' ? 'Excluded by' : linkage.tie === 'requires' ? 'Required by' : 'Waits on it', value: linkage.ofWords }]
    if (linkage.of !== null && about.has(linkage.of)) return [{ label: { 'waits-for': 'Waits for', requires: 'Requires', excludes: 'Excludes' }[linkage.tie], value: linkage.onWords }]
    return []
  })
}

const linkagesBySource = indexed('linkage', (_, { evidence }) => evidence.map(({ source }) => source))

function issueOf(known: Known, names: Naming, proposition: string): string {
  const issue = known.get('proposition', proposition)?.value.issue
  return issue === undefined ? proposition : names.issue(issue)
}

function filled(rows: readonly (readonly [label: string, value: string | null])[]): readonly FindingField[] {
  return rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]))
}
