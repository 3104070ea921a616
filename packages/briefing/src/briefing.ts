import type { Passage, SubjectId } from '@travaux/model'
import type { Cells } from './cellNames.ts'

/** What a briefing can be of. */
export const briefingNames = ['next-meeting', 'report-to-leaders', 'meeting-record', 'chronology', 'statements', 'follow-up', 'calendar'] as const

export type BriefingName = (typeof briefingNames)[number]

/** A paper for a person, before it is a file: what Word, PDF, Markdown, CSV and iCalendar are all made of. It holds no time of making and nothing made up, so that the same dossier gives the same briefing. */
export interface Briefing {
  readonly name: BriefingName
  readonly title: string
  readonly subtitle: string | null
  /** Stands on every page; null: none. */
  readonly marking: string | null
  readonly paper: 'A4' | 'Letter'
  readonly pageNumbers: boolean
  /** ISO date and time, UTC: the moment as of which it was asked for, else when the last was recorded. In words: "As known on 12 February 2019". */
  readonly asOf: string
  readonly asOfWords: string
  readonly sections: readonly Section[]
  /** Runs name them by their place here. */
  readonly notes: readonly Note[]
  /** All of them as they are printed: their numbers, and their words. */
  readonly noteTexts: readonly NoteText[]
  /** For a calendar. */
  readonly events: readonly BriefingEvent[]
  /** For a spreadsheet: cells by column, in the order of the paper. */
  readonly rows: readonly BriefingRow[]
  /** What somebody who makes it should know, a sentence each: what was left out, and what only some may see. */
  readonly remarks: readonly string[]
}

/** `names`: its heading and what is called for in it; by any of these a person's paragraph finds it. */
export interface Section { readonly heading: string | null; readonly level: 1 | 2 | 3; readonly names: readonly string[]; readonly blocks: readonly Block[] }

/**
 * `paragraph.from`: the template's own words, a person's own paragraph, or the record, by way of a view. Lines of the record bear at least one note. `silence`: that
 * there is nothing, said. `unit` of a table: rows never part over two pages, and its head stands on each.
 */
export type Block =
  | { readonly is: 'paragraph'; readonly line: Line; readonly from: 'template' | 'person' | 'record' }
  | { readonly is: 'lead'; readonly line: Line }
  | { readonly is: 'list'; readonly ordered: boolean; readonly from: 'template' | 'record'; readonly items: readonly Item[] }
  | { readonly is: 'table'; readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }
  | { readonly is: 'silence'; readonly line: Line }

/** `under`: further lines below the first, such as the words it rests on. */
export interface Item { readonly line: Line; readonly under: readonly Line[] }

/** `of`: whether its name is one of our own fixed words, or a field of a view. `share`: of the table's width, against the other columns'. */
export interface Column { readonly name: string; readonly of: 'label' | 'view'; readonly share: number }

/** One cell a column, each of paragraphs. */
export interface TableRow { readonly cells: readonly (readonly Line[])[] }

export type Line = readonly Run[]

/**
 * `record`: words of a source as they stand there, at the passage of `note` or within it. `ours`: everything else; `of`: a field of a view (names, titles, dates), one of our own fixed words (`label`), the template's words,
 * a person's, or what was counted. `note`: a mark that leads to a note. `place`: the note itself, in short, where a column has room for it.
 */
export type Run =
  | { readonly is: 'record'; readonly text: string; readonly note: number }
  | { readonly is: 'ours'; readonly of: 'view' | 'label' | 'template' | 'person' | 'counted'; readonly text: string; readonly strong?: true | undefined; readonly emphasis?: true | undefined }
  | { readonly is: 'note'; readonly note: number }
  | { readonly is: 'place'; readonly note: number }

/** What a line rests on: words of a source, what a person or a codebook recorded, or a reckoning that says from what. */
export type Note =
  | {
    readonly is: 'source'
    readonly passage: Passage
    /** The words at the passage. `verbatim`: somebody spoke or agreed them so. */
    readonly quote: string
    readonly verbatim: boolean
    readonly title: string
    readonly publisher: string | null
    /** ISO date. */
    readonly published: string | null
    /** "¶ 7"; null above the numbered paragraphs. */
    readonly place: string | null
    readonly url: string | null
    readonly retold: boolean
  }
  | { readonly is: 'entry'; readonly subject: SubjectId; readonly author: 'person' | 'codebook' | 'reader'; /** "Treaty Desk", "the codebook “…”"; null where who it was is not to be told. */ readonly by: string | null; /** ISO date. */ readonly on: string; /** Null: shared. */ readonly compartment: string | null }
  | { readonly is: 'reckoned'; readonly words: string }

/** A stretch of a note: words of the record, or ours. */
export interface NotePiece { readonly is: 'record' | 'ours'; readonly text: string }

/**
 * A note as it is printed. `note`: its place in `notes`. `number`: by the order in which marks lead to it, from 1, null where it is spelled out in a column alone. `pieces`: what stands below the text, none where it has no number.
 * `short`: what stands in a column.
 */
export interface NoteText { readonly note: number; readonly number: number | null; readonly pieces: readonly NotePiece[]; readonly short: string }

/** Something with days. `first` and `last`: ISO dates, both included. `firm`: false where it may not come about at all. */
export interface BriefingEvent {
  readonly subject: SubjectId
  readonly title: string
  readonly first: string
  readonly last: string
  readonly firm: boolean
  /** Whether its days are taken: of a meeting whose day is known. */
  readonly busy: boolean
  readonly place: string | null
  /** How it is known, and how sharply. */
  readonly words: readonly Line[]
  readonly notes: readonly number[]
  /** How many things had been recorded of it before. */
  readonly sequence: number
}

/** `section`: the heading it stands under. `bySide`: further cells, in columns by the names of sides. `note`: the first of its notes, which a spreadsheet spells out. */
export interface BriefingRow { readonly section: string; readonly cells: Cells; readonly bySide?: Readonly<Record<string, string>> | undefined; readonly note: number | null }
