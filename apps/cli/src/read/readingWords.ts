import type { Finding, Kind, Passage, Speaker, Why } from '@travaux/model'
import type { Reading } from '@travaux/reading'
import { dateWords } from '@travaux/record'
import { coloursFor } from '../terminal/coloursFor.ts'
import { oneLine } from '../terminal/oneLine.ts'

/** What was found in one text, for people: what it is, then each kind of finding with the words it rests on; `explain`: how it was found, too. */
export function readingWords(name: string, { source, findings, notes }: Reading, { explain = false } = {}): string {
  const colours = coloursFor(process.stdout)
  const of = <K extends Kind>(kind: K) => findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind)
  const words = (passage: Passage | null | undefined) => passage ? source.text.slice(passage.from, passage.to).replace(/\s+/g, ' ').trim() : ''
  const about = [source.publisher, source.dateline, source.published === null ? null : dateWords(source.published.slice(0, 10)), source.language].filter((part) => part !== null && part !== undefined)

  const how = ({ confidence, why }: { readonly confidence: number | null; readonly why?: Why }) => !explain || why === undefined ? '' :
    `\n${indented(colours.dim(`found by ${why.by}${why.words.length === 0 ? '' : `: “${why.words.map(words).join('”, “')}”`}${confidence === null ? '' : ` · sure ${confidence.toFixed(2)}`}`))}`

  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Statements', of('statement').map(({ value, ...found }) => {
      const who = value.speakers.map(speakerWords).join(' and ') || 'nobody named'
      const manner = [value.mode, value.attribution === 'stated' ? null : value.attribution].filter((part) => part !== null).join(', ')
      return `${colours.bold(who)} ${colours.dim(`(${manner})`)}\n${indented(value.content.map(words).join(' … '))}${how(found)}`
    })],
    ['Meetings', of('meeting').map(({ value, ...found }) => {
      const { date } = value
      const when = date.value === null ? 'date not known' : `${dateWords(date.value)}${date.certainty === 'certain' ? '' : ` (${date.certainty})`}`
      const what = `${value.level === 'unknown' ? 'meeting' : value.level}${value.round === null ? '' : `, round ${value.round}`}`
      const who = value.participants.map(({ name: each }) => each).join(', ')
      return `${colours.bold(when)}  ${[what, value.place, value.status].filter((part) => part !== null).join(' · ')}${who === '' ? '' : `\n${indented(who)}`}${how(found)}`
    })],
    ['Instructions', of('instruction').map(({ value, ...found }) =>
      `${colours.bold(`${names(value.from)} → ${names(value.to)}`)}  ${value.task}${value.reportDue === null ? '' : colours.dim(` · report due ${value.reportDue.date === null ? value.reportDue.words : dateWords(value.reportDue.date)}`)}${how(found)}`)],
    ['Undertakings', of('undertaking').map(({ value, ...found }) =>
      `${colours.bold(names(value.by))}  ${value.what}${colours.dim(` · ${value.status}${value.due === null ? '' : `, due ${dateWords(value.due)}`}`)}${how(found)}`)],
    ['Instruments', of('instrument').map(({ value, ...found }) => `${value.name}${value.date === null || value.name.includes(value.date) ? '' : colours.dim(` · ${value.date}`)}${how(found)}`)],
    ['Dates', of('date').map(({ value, evidence }) => `${dateWords(value.value)}  ${colours.dim(`“${evidence.map(words).join('”, “')}”`)}`)],
    ['Notes', notes.map(({ message }) => message)],
  ]
  const body = sections.filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n  ${colours.underline(title)} ${colours.dim(String(lines.length))}\n${lines.map((line) => indented(line, '    ')).join('\n')}\n`)
  return `${colours.bold(oneLine(source.title))}\n  ${colours.dim(oneLine([name, ...about].join(' · ')))}\n${body.length === 0 ? '\n  Nothing was found.\n' : body.join('')}\n`
}

const indented = (text: string, by = '  ') => text.split('\n').map((line) => by + line).join('\n')
const names = (speakers: readonly Speaker[]) => speakers.map(({ name }) => name).join(', ') || 'not named'
const speakerWords = ({ name, office }: Speaker) => office === null || office.toLowerCase() === name.toLowerCase() ? name : `${name}, ${office}`
