import { useMemo, type ReactNode, type Ref } from 'react'
import type { FindingCard, ReadingDesk } from '@travaux/record'
import { shownDay } from '../../wording/shownDay.ts'
import './DocumentText.css'
import { languageName } from './languageName.ts'
import { MarkedText, type TextMark } from './MarkedText.tsx'
import type { Span } from './passageSelected.ts'
import { PrintNotes } from './PrintNotes.tsx'
import { SourceNotes } from './SourceNotes.tsx'
import { useJapaneseFonts } from './useJapaneseFonts.ts'

/** A source as one reads it: where it comes from, its title, its paragraphs with the findings marked. */
export function DocumentText({ desk, hand, also, onPick, renderUnder, ref }: { desk: ReadingDesk; hand: readonly Span[]; also: readonly Span[]; onPick: (subjects: readonly string[]) => void; renderUnder: (cards: readonly FindingCard[]) => ReactNode; ref: Ref<HTMLElement> }) {
  const japanese = useJapaneseFonts(desk.text)
  const marks = useMemo(() => marksOf(desk), [desk])
  const { source } = desk
  const heading = desk.paragraphs.find((paragraph) => paragraph.heading)
  const meta = [
    source.publisher, source.dateline,
    source.published === null ? 'no date' : `published ${shownTime(source.published)}`,
    source.language === null ? null : languageName(source.language),
    source.genre === 'unknown' ? null : source.genre,
  ].filter((part) => part !== null)
  return (
    <article ref={ref} className="document" data-japanese={japanese || undefined} aria-labelledby="document-title">
      <div className="document-meta">{meta.map((part) => <span key={part}>{part}</span>)}{source.retold ? <span title="In words of our own, not those of the original publication">retold</span> : null}<SourceNotes notes={source.notes} /></div>
      {heading === undefined ? <h2 id="document-title" className="document-title">{source.title}</h2> : null}
      <div lang={source.language ?? undefined}>
        {desk.paragraphs.map((paragraph, i) => {
          const cards = desk.cards.filter(({ passages: [first] }) => first !== undefined && first.from >= paragraph.from && first.from < (desk.paragraphs[i + 1]?.from ?? Infinity))
          const Tag = paragraph.heading ? 'h2' : 'p'
          return (
            <div key={paragraph.from} className="paragraph">
              {paragraph.number === null ? null : <span className="paragraph-number tabular" aria-hidden>{paragraph.number}</span>}
              <Tag className={paragraph.heading ? 'document-title' : 'paragraph-text'} {...(paragraph === heading ? { id: 'document-title' } : {})} data-paragraph={paragraph.number ?? undefined}>
                <MarkedText text={desk.text} from={paragraph.from} to={paragraph.to} marks={marks.filter((mark) => mark.from < paragraph.to && mark.to > paragraph.from)} hand={hand} also={also} onPick={onPick} />
              </Tag>
              {renderUnder(cards)}
              <PrintNotes cards={cards} numbers={marks} />
            </div>
          )
        })}
      </div>
    </article>
  )
}

function marksOf(desk: ReadingDesk): readonly TextMark[] {
  const sides = new Map(desk.sides.map((side) => [side.id, side.mark]))
  return desk.cards.flatMap((card, i) => card.passages.map((passage, j): TextMark => ({
    from: passage.from, to: passage.to, subject: card.subject, kind: card.kind,
    side: card.side === null ? null : sides.get(card.side) ?? 'third',
    withdrawn: card.review.review === 'withdrawn', number: i + 1, last: j === card.passages.length - 1,
  })))
}

function shownTime(published: string): string {
  const time = /T(\d{2}:\d{2})/.exec(published)?.[1]
  return time === undefined || time === '00:00' ? shownDay(published) : `${shownDay(published)}, ${time}`
}
