import type { Meeting, Source } from '@travaux/model'
import { dateWords, known, naming, type Folded, type ViewOptions } from '@travaux/record'
import type { Block, Briefing, Line, Note, Run } from '../src/briefing.ts'
import { cellNames } from '../src/cellNames.ts'
import { dayWords } from '../src/dayWords.ts'
import { labels } from '../src/label.ts'
import { linesOf } from '../src/linesOf.ts'
import { certaintyWords } from '../src/sections/certaintyWords.ts'
import { levelLabel } from '../src/sections/levelLabel.ts'
import { lineWords } from '../src/sections/lineWords.ts'
import { sentences } from '../src/sentences.ts'
import { shortDate } from '../src/shortDate.ts'
import { everyString, plain } from './everyString.ts'

/** Where a briefing breaks the law that every sentence opens its source: `misquoted`, words that do not stand at the passage of their note; `unmarked`, lines of content without a note; `strange`, words of ours that no view says; `mistold`, facts of a meeting whose note is of a source that does not say so. */
export interface BrokenLaw { readonly misquoted: readonly string[]; readonly unmarked: readonly string[]; readonly strange: readonly string[]; readonly mistold: readonly string[] }

export const kept: BrokenLaw = { misquoted: [], unmarked: [], strange: [], mistold: [] }

/** `folded`: the dossier that the briefing was made of, and `options` as it was asked for. */
export function brokenLaw(folded: Folded, briefing: Briefing, options: ViewOptions): BrokenLaw {
  const { notes, sections } = briefing
  const content = sections.flatMap(({ blocks }) => blocks.flatMap(contentOf))
  return { misquoted: misquoted(folded, notes, sections), unmarked: content.filter((line) => !line.some(({ is }) => is === 'note' || is === 'place')).map(words), strange: strange(folded, briefing, content, options), mistold: mistold(folded, notes, sections, options) }
}

function misquoted(folded: Folded, notes: Briefing['notes'], sections: Briefing['sections']): readonly string[] {
  const found: string[] = notes.flatMap((note) => (note.is === 'source' && textAt(folded, note.passage) !== note.quote ? [note.quote] : []))
  for (const run of sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).flat()) {
    if (run.is !== 'record') continue
    const note = notes[run.note]
    if (note?.is !== 'source' || !textAt(folded, note.passage).includes(run.text)) found.push(run.text)
  }
  return found
}

/**
 * A word of ours is one of the closed lists (`labels`, `sentences`), a count that says from what, or a whole string of the views: as it stands there, a day in words, a sentence without its full stop, or names in a row. Of lines, heads of columns, events,
 * rows, notes and remarks alike.
 */
function strange(folded: Folded, briefing: Briefing, content: readonly Line[], options: ViewOptions): readonly string[] {
  const { notes, noteTexts, sections, events, rows, remarks, marking, asOfWords } = briefing
  const strings = everyString(folded, options)
  const dates = new Set([...strings].flatMap((each) => /^\d{4}(?:-[\dw]|$)/.test(each) ? [shortDate(each.toUpperCase()), dateWords(each.toUpperCase()), dayWords(each.toUpperCase())].map(plain) : []))
  const fixed = new Set<string>(labels)
  const isOfView = (text: string): boolean => [plain(text), `${plain(text)}.`].some((each) => strings.has(each) || dates.has(each))
  const isStrange = (run: Run, line: Line): boolean => run.is === 'ours' && (
    (run.of === 'label' && !fixed.has(run.text))
    || (run.of === 'view' && !isOfView(run.text))
    || (run.of === 'counted' && !line.some((each) => each.is === 'note' && notes[each.note]?.is === 'reckoned'))
  )
  const inLines = (lines: readonly Line[]): readonly string[] => lines.flatMap((line) => line.filter((run) => isStrange(run, line)).map((run) => words([run])))
  // Leads bear no note, and neither does silence; their words are held to the same.
  const bare = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'lead' || block.is === 'silence' ? [block.line] : [])))
  const columns = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'table' ? block.columns : [])))
  // What stands below an item, or in a cell of the paper, is one cell of the spreadsheet.
  const together = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'list' ? block.items.map(({ under }) => under) : block.is === 'table' ? block.rows.flatMap(({ cells }) => cells) : []))).map((lines) => lines.map(lineWords).filter((text) => text !== '').join('; '))
  const printed = new Set([...sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).map(lineWords), ...together, ...notes.flatMap((note) => (note.is === 'source' ? [note.quote] : []))].map(plain))
  const isCell = (text: string): boolean => text === '' || isOfView(text) || fixed.has(text) || printed.has(plain(text)) || /^-?\d+(?:\.\d)?$/.test(text)
  const isHeld = (text: string): boolean => text.split(', ').every((name) => isOfView(name)) || isOfView(text)
  const said = (text: string): boolean => sentences.some((of) => namesIn(of, text)?.every((name) => name.split(' and ').every((each) => isHeld(each) || isHeld(each.replace(/’s delegation$/, '')) || compartmentsOf(folded).has(each))) === true)
  return [
    ...inLines([...content, ...bare]),
    ...columns.filter(({ name, of }) => (of === 'label' ? !fixed.has(name) : !isOfView(name) && ![...strings].some((each) => each.startsWith(`${plain(name)},`)))).map(({ name }) => name),
    ...events.flatMap(({ title, place, words: lines }) => [...[title, place].filter((text) => text !== null && !isOfView(text)), ...inLines(lines)]),
    ...rows.flatMap(({ cells, bySide = {} }) => [...Object.entries(cells).filter(([name]) => !isCellName(name)), ...Object.entries(bySide).filter(([name]) => !isOfView(name))].map(([name]) => name)),
    ...rows.flatMap(({ cells }) => Object.values(cells).filter((text) => text !== undefined).filter((text) => !isCell(text) && !text.split('; ').every(isCell))),
    ...notes.flatMap((note) => (note.is === 'reckoned' && !said(note.words) ? [note.words] : [])),
    ...noteTexts.flatMap(({ note, pieces }) => (notes[note]?.is === 'entry' ? pieces.map(({ text }) => text).filter((text) => !isOfEntry(text, notes[note] as Extract<Note, { readonly is: 'entry' }>)) : [])),
    ...[...remarks, asOfWords, ...marking?.split(' · ') ?? []].filter((text) => !said(text)),
  ].filter((text) => text !== null)
}

/** What stands in a sentence for each “{}”; null where it is another sentence. */
function namesIn(of: string, text: string): readonly string[] | null {
  return new RegExp(`^${of.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+?)')}$`, 'su').exec(text)?.slice(1) ?? null
}

function compartmentsOf(folded: Folded): ReadonlySet<string> {
  return new Set([...folded.subjects.values()].flatMap(({ history }) => history.map(({ compartment }) => compartment)))
}

function isCellName(name: string): boolean {
  return (cellNames as readonly string[]).includes(name)
}

/** A note on an entry holds a verb of ours, who recorded it, the day and for whom. */
function isOfEntry(text: string, { by, on, compartment }: Extract<Note, { readonly is: 'entry' }>): boolean {
  return (['Recorded', 'Given', 'Found'] as const).some((verb) => text === `${verb}${by === null ? '' : ` by ${by}`}${on === '' ? '' : ` on ${shortDate(on)}`}${compartment === null ? '' : `, for ${compartment} alone`}.`)
}

/** Each note of a fact is of a finding that has the value, and the date, the status and who takes part have one. */
function mistold(folded: Folded, notes: Briefing['notes'], sections: Briefing['sections'], { on, as }: ViewOptions): readonly string[] {
  const seen = known(folded, on)
  const names = naming(seen, as)
  const told = seen.all('meeting')
  const tellings = (line: Line): readonly (readonly Meeting[])[] => line.flatMap((run) => {
    const note = run.is === 'note' ? notes[run.note] : undefined
    if (note?.is === 'entry') return [told.filter(({ id }) => id === note.subject).map(({ value }) => value)]
    return note?.is !== 'source' ? [] : [told.filter(({ evidence }) => evidence.some(({ source, from, to }) => source === note.passage.source && note.passage.from <= from && to <= note.passage.to)).map(({ value }) => value)]
  })
  const isReckoned = (line: Line): boolean => line.some((run) => run.is === 'note' && notes[run.note]?.is === 'reckoned')
  const wrong = (line: Line, ...facts: readonly ((value: Meeting) => boolean)[]): boolean => {
    const all = tellings(line)
    return !all.every((values) => values.some((value) => facts.some((says) => says(value)))) || !facts.every((says, i) => all.some((values) => values.some(says)) || (i > 0 && isReckoned(line)))
  }
  const named = ({ person, name }: Meeting['participants'][number]): string => (person === null ? undefined : seen.get('person', person)?.value.name) ?? name
  const isWrong = (line: Line): boolean => {
    const [head, , value] = line
    const text = value !== undefined && 'text' in value ? value.text : ''
    switch (head?.is === 'ours' && head.of === 'label' ? head.text : '') {
      case 'When': return wrong(line, ({ date }) => (date.value === null ? 'no date' : shortDate(date.value)) === text, ({ status, date }) => lineWords(line).includes(lineWords(certaintyWords({ status, date: { ...date, precision: 'day' }, lessSure: false }))))
      case 'Where': return wrong(line, ({ place }) => (place === null ? 'place not given' : names.placeWritten(place)) === text)
      case 'Level': return wrong(line, ({ level }) => levelLabel[level] === text)
      default: return false
    }
  }
  return sections.flatMap(({ blocks }) => blocks).flatMap((block): readonly string[] => {
    if (block.is === 'list') return block.items.filter(({ line }) => isWrong(line)).map(({ line }) => lineWords(line))
    if (block.is !== 'table' || block.columns[1]?.name !== 'Office') return []
    return block.rows.flatMap(({ cells: [[name = []] = [], [office = []] = []] }) => [
      ...wrong(name, ({ participants }) => participants.some((each) => named(each) === lineWords(name))) ? [lineWords(name)] : [],
      ...tellings(office).every((values) => values.length === 0 || values.some(({ participants }) => participants.some((each) => each.office === lineWords(office)))) ? [] : [lineWords(office)],
    ])
  })
}

function words(line: Line): string {
  return line.map((run) => (run.is === 'ours' || run.is === 'record' ? run.text : '')).join('')
}

function textAt(folded: Folded, { source, from, to }: { readonly source: string; readonly from: number; readonly to: number }): string {
  const found = folded.subjects.get(source as never)?.value as Source | undefined
  return found?.text.slice(from, to) ?? ''
}

/** What bears notes together: a paragraph of the record, an item with what is below it, a row. A lead says whose the list below it is, and silence that there is nothing. */
function contentOf(block: Block): readonly Line[] {
  switch (block.is) {
    case 'paragraph': return block.from === 'template' ? [] : [block.line]
    case 'lead': case 'silence': return []
    case 'list': return block.from === 'template' ? [] : block.items.map(({ line, under }) => [line, ...under].flat())
    case 'table': return block.rows.map(({ cells }) => cells.flat(2))
    default: return block satisfies never
  }
}
