import type { Kind } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import './MarkedText.css'
import type { Span } from './passageSelected.ts'
import { segments, type Marked, type Segment } from './segments.ts'

/** What a mark in the text is drawn from. `last` is true for the last passage of its finding, which bears its number in print. */
export interface TextMark extends Marked {
  readonly kind: Kind
  readonly side: SideShown['mark'] | null
  readonly withdrawn: boolean
  readonly number: number
  readonly last: boolean
}

/**
 * The words [from, to) of a text as text nodes, never as markup, each run bearing its offset and whose mark it bears. `hand`: the words in hand;
 * `also`: words that belong to them.
 */
export function MarkedText({ text, from, to, marks, hand, also }: { text: string; from: number; to: number; marks: readonly TextMark[]; hand: readonly Span[]; also: readonly Span[] }) {
  const cuts = [...hand, ...also].flatMap((span) => [span.from, span.to])
  return segments(from, to, marks, cuts).map((run) => {
    const drawn = run.marks.map(({ subject }) => marks.find((mark) => mark.subject === subject && mark.from <= run.from && mark.to >= run.to)!)
    const ended = drawn.filter((mark, i) => run.marks[i]!.ends && mark.last)
    const state = covers(hand, run) ? ' in-hand' : covers(also, run) ? ' belongs' : ''
    const content = <span className={`run${state}`} data-from={run.from} data-marks={shortestFirst(drawn).join(' ')}>{text.slice(run.from, run.to)}</span>
    const lined = run.marks.reduceRight((inner, { line }, i) => {
      const mark = drawn[i]!
      return <span className={`lined lined-${mark.kind}${mark.withdrawn ? ' lined-withdrawn' : ''}`} style={{ '--line': line, ...(mark.side === null ? {} : { '--mark': `var(--${mark.side})` }) } as React.CSSProperties}>{inner}</span>
    }, content)
    return (
      <span key={run.from}>
        {lined}
        {ended.map((mark) => <span key={mark.subject} className={`mark-end mark-end-${mark.withdrawn ? 'withdrawn' : mark.kind}`} data-number={mark.number} aria-hidden>{mark.kind === 'instruction' && !mark.withdrawn ? <svg width="13" height="10" viewBox="0 0 13 10"><path d="M1 5h10.5M8 1.5 11.5 5 8 8.5" /></svg> : null}</span>)}
      </span>
    )
  })
}

function covers(spans: readonly Span[], run: Segment): boolean {
  return spans.some((span) => span.from <= run.from && span.to >= run.to)
}

function shortestFirst(marks: readonly TextMark[]): readonly string[] {
  return [...marks].sort((x, y) => (x.to - x.from) - (y.to - y.from)).map(({ subject }) => subject)
}
