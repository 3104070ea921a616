import { useMemo, type ReactNode, type Ref } from 'react'
import type { OpenSource, ServedCard } from '@travaux/server'
import { go, hrefTo } from '../../frame/usePlace.ts'
import { alsoInWords } from '../../wording/alsoInWords.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { DocumentParagraph } from './DocumentParagraph.tsx'
import './DocumentText.css'
import { languageName } from './languageName.ts'
import type { TextMark } from './MarkedText.tsx'
import { OriginalFile } from './OriginalFile.tsx'
import type { Span } from './passageSelected.ts'
import { SourceNotes } from './SourceNotes.tsx'
import { useJapaneseFonts } from './useJapaneseFonts.ts'

/** A source as one reads it: where it comes from, its title, its paragraphs with the findings marked. */
export function DocumentText({ desk, hand, also, onPick, renderUnder, ref }: { desk: OpenSource; hand: readonly Span[]; also: readonly Span[]; onPick: (subjects: readonly string[]) => void; renderUnder: ((cards: readonly ServedCard[]) => ReactNode) | null; ref: Ref<HTMLElement> }) {
  const japanese = useJapaneseFonts(desk.text)
  const numbers = useMemo(() => new Map(desk.cards.map((card, i) => [card.subject as string, i + 1])), [desk])
  const paragraphs = useMemo(() => inParagraphs(desk, numbers), [desk, numbers])
  const { source } = desk
  const heading = desk.paragraphs.find((paragraph) => paragraph.heading)
  const meta = [
    source.publisher, source.dateline,
    source.published === null ? 'no date' : `published ${shownTime(source.published)}`,
    source.language === null ? null : languageName(source.language),
    source.notReadYet ? 'not read yet: its words can be searched, and marked by hand' : null,
    source.genre === 'unknown' ? null : source.genre,
    alsoInWords(source),
    source.supersedes === null ? null : 'a later version',
    source.supersededBy === null ? null : 'an earlier version: a later one is among the sources',
  ].filter((part) => part !== null)
  return (
    <article ref={ref} className="document" data-japanese={japanese || undefined} aria-labelledby="document-title" onClick={(event) => {
      const marked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]')?.dataset['marks'] : undefined
      if (marked) onPick(marked.split(' '))
    }}>
      <div className="document-meta">{meta.map((part) => <span key={part}>{part}</span>)}{source.retold ? <span title="In words of our own, not those of the original publication">retold</span> : null}{source.reprintOf === null ? null : <a className="original-file" href={hrefTo({ source: source.reprintOf, passage: null, finding: null })} onClick={(event) => { event.preventDefault(); go({ source: source.reprintOf, passage: null, finding: null }) }}>a reprint: what is said in it is marked in the original</a>}<OriginalFile desk={desk} /><SourceNotes notes={source.notes} /></div>
      {heading === undefined ? <h2 id="document-title" className="document-title">{source.title}</h2> : null}
      <div lang={source.language ?? undefined}>
        {paragraphs.map(({ paragraph, marks, cards }) => (
          <DocumentParagraph key={paragraph.from} text={desk.text} paragraph={paragraph} title={paragraph === heading} marks={marks} cards={cards} numbers={numbers}
            hand={touching(hand, paragraph)} also={touching(also, paragraph)} under={renderUnder === null ? null : renderUnder(cards)} />
        ))}
      </div>
    </article>
  )
}

interface InParagraph { readonly paragraph: OpenSource['paragraphs'][number]; readonly marks: readonly TextMark[]; readonly cards: readonly ServedCard[] }

/** Each paragraph with the marks that touch it and the cards that begin in it, or after it and before the next. */
function inParagraphs(desk: OpenSource, numbers: ReadonlyMap<string, number>): readonly InParagraph[] {
  const sides = new Map(desk.sides.map((side) => [side.id, side.mark]))
  const marks = desk.cards.flatMap((card) => card.passages.map((passage, j): TextMark => ({
    from: passage.from, to: passage.to, subject: card.subject, kind: card.kind,
    side: card.side === null ? null : sides.get(card.side) ?? 'third',
    withdrawn: card.review.review === 'withdrawn', number: numbers.get(card.subject) ?? 0, last: j === card.passages.length - 1,
  })))
  return desk.paragraphs.map((paragraph, i) => ({
    paragraph,
    marks: marks.filter((mark) => mark.from < paragraph.to && mark.to > paragraph.from),
    cards: desk.cards.filter(({ passages: [first] }) => first !== undefined && first.from >= paragraph.from && first.from < (desk.paragraphs[i + 1]?.from ?? Infinity)),
  }))
}

const none: readonly Span[] = []

/** The spans, where one of them touches the paragraph; the same empty list where none does, so that it is not drawn again. */
function touching(spans: readonly Span[], { from, to }: Span): readonly Span[] {
  return spans.some((span) => span.from < to && span.to > from) ? spans : none
}

function shownTime(published: string): string {
  const time = /T(\d{2}:\d{2})/.exec(published)?.[1]
  return time === undefined || time === '00:00' ? shownDay(published) : `${shownDay(published)}, ${time}`
}
