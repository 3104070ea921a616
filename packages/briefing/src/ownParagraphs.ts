import { ownWords, quoteOf } from '@travaux/record'
import type { Block, BriefingName, Line } from './briefing.ts'
import { lineOf } from './lineOf.ts'
import type { Scene } from './scene.ts'
import { marks } from './sections/marks.ts'

/** What a person wrote for a section of a briefing, as blocks: a paragraph for each of its own, the note of who recorded it after the last. */
export interface OwnParagraph { readonly section: string; readonly blocks: readonly Block[] }

/** Those of this briefing, in the order in which they were recorded: for every meeting, and for the one it is for. */
export function ownParagraphs({ seen, names, book, meeting }: Scene, name: BriefingName): readonly OwnParagraph[] {
  const meetings = new Set<string>(meeting === null ? [] : [meeting.id, ...meeting.witnesses.map(({ subject }) => subject)])
  return seen.all('paragraph').filter(({ value }) => value.briefing === name && (value.meeting === null || meetings.has(value.meeting))).map(({ id, value, evidence }) => {
    const written = value.words.split(/\n\s*\n/u).map((words) => words.replace(/\s+/gu, ' ').trim()).filter((words) => words !== '')
    const cited = marks(book, evidence.map((passage) => quoteOf(seen, passage, false)))
    return {
      section: value.section,
      blocks: written.map((words): Block => {
        const line: Line = lineOf({ is: 'ours', of: 'person', text: ownWords(seen, names, words) }, [{ is: 'note', note: book.entry(id) }, ...cited])
        return { is: 'paragraph', from: 'person', line }
      }),
    }
  })
}
