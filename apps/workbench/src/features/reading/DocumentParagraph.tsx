import { memo, type ReactNode } from 'react'
import type { ReadingDesk } from '@travaux/record'
import type { ServedCard } from '@travaux/server'
import { MarkedText, type TextMark } from './MarkedText.tsx'
import type { Span } from './passageSelected.ts'
import { PrintNotes } from './PrintNotes.tsx'

/** One paragraph of a source, numbered, with its findings marked. Drawn again only when something in it changes. */
export const DocumentParagraph = memo(function DocumentParagraph({ text, paragraph, title, marks, cards, numbers, hand, also, under }: {
  text: string; paragraph: ReadingDesk['paragraphs'][number]; title: boolean; marks: readonly TextMark[]; cards: readonly ServedCard[]
  numbers: ReadonlyMap<string, number>; hand: readonly Span[]; also: readonly Span[]; under: ReactNode
}) {
  const Tag = paragraph.heading ? 'h2' : 'p'
  return (
    <div className="paragraph">
      {paragraph.number === null ? null : <span className="paragraph-number tabular" aria-hidden>{paragraph.number}</span>}
      <Tag className={paragraph.heading ? 'document-title' : 'paragraph-text'} {...(title ? { id: 'document-title' } : {})} data-paragraph={paragraph.number ?? undefined}>
        <MarkedText text={text} from={paragraph.from} to={paragraph.to} marks={marks} hand={hand} also={also} />
      </Tag>
      {under}
      <PrintNotes cards={cards} numbers={numbers} />
    </div>
  )
})
