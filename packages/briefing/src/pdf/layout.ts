import { typstString } from '@travaux/drafting'
import type { Briefing } from '../briefing.ts'

/** Of a title above the pages, so many characters. */
const longest = 80

/**
 * How the pages look. Ours is set in a plain face, words of the record in a book face. Above each page stand the marking and, from the second on, the title; beside it the day as of which all is known. Lines are ragged. No line of a paragraph is
 * left alone, headings and leads stay with what follows, items and rows stay whole: Typst's own rules and those below.
 */
export function layout({ title, marking, asOf, asOfWords, paper, pageNumbers }: Briefing): string {
  const [year = 1970, month = 1, day = 1] = asOf.slice(0, 10).split('-').map(Number)
  const short = title.length <= longest ? title : `${title.slice(0, longest).replace(/\s+\S*$/, '')} …`
  return `#set document(title: ${typstString(title)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#let others = ("Noto Serif JP", "Noto Naskh Arabic", "Noto Serif Hebrew")
#set text(font: ("Noto Sans", "Noto Serif", ..others), size: 9.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(justify: false, leading: 0.6em, spacing: 0.85em)
#set page(paper: "${paper === 'A4' ? 'a4' : 'us-letter'}", margin: (top: ${marking === null ? 25 : 31}mm, bottom: 23mm, left: 23mm, right: 23mm),
  header: context text(8pt, fill: luma(30%), block(width: 100%)[${marking === null ? '' : `#align(center, text(10pt, fill: black, strong(upper(${typstString(marking)}))))`}#if counter(page).get().first() > 1 { block(width: 100%, above: 6pt, stroke: (bottom: 0.4pt + luma(60%)), inset: (bottom: 4pt), grid(columns: (1fr, auto), column-gutter: 8mm, [#${typstString(short)};], [#${typstString(asOfWords)};])) }]),
  footer: ${pageNumbers ? 'context text(8pt, fill: luma(30%), align(center)[Page #counter(page).display() of #counter(page).final().first()])' : 'none'})
#set footnote.entry(gap: 0.3em, indent: 0pt)
#show footnote.entry: it => it.note.body
#show heading: set text(weight: "bold")
#show heading: set block(above: 1.9em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(17pt)
#show heading.where(level: 1): set block(above: 0pt, below: 0.6em)
#show heading.where(level: 2): set text(12.5pt)
#show heading.where(level: 3): set text(10.5pt)
#show heading.where(level: 4): set text(9.5pt)
#set list(marker: [•], indent: 0pt, body-indent: 0.7em, spacing: 0.7em)
#set enum(indent: 0pt, body-indent: 0.7em, spacing: 0.7em)
#set table(inset: (x: 4pt, y: 4pt), align: left + top, stroke: (x, y) => (top: if y == 0 { 0.7pt + luma(40%) } else if y == 1 { 0.9pt + luma(20%) } else { 0.4pt + luma(70%) }, bottom: 0.4pt + luma(70%)), fill: (x, y) => if y == 0 { luma(95%) })
#set table.cell(breakable: false)
#show table: set text(8.5pt)
#show table: set par(leading: 0.5em, spacing: 0.55em)
#show table: set block(above: 0.9em, below: 1.1em)
#let r(body) = text(font: ("Noto Serif", "Noto Sans", ..others), body)
#let comma = super[,#sym.space.thin]
#let mark(number, to) = link(to, super(str(number)))
#let entry(number, body) = block(above: 0.4em, below: 0.4em, { set text(7.5pt); set par(leading: 0.55em); super(str(number)); h(0.3em); body })
#let title-line(body) = heading(level: 1, outlined: true, body)
#let subtitle-line(body) = block(above: 0.5em, below: 0.5em, text(11pt, fill: luma(25%), body))
#let lead(body) = block(sticky: true, above: 1.2em, below: 0.7em, body)
#let silence(body) = par(text(fill: luma(30%), emph(body)))
#let under(body) = block(above: 0.5em, below: 0em, inset: (left: 0.6em), body)
#let cell(body) = par(body)
#let hung(body) = place(bottom + left, { show super: none; body })
#let together(gap, body) = block(breakable: false, above: gap, below: 0.65em, body)
#let below(body) = block(above: 0.9em, inset: (top: 4pt), stroke: (top: 0.4pt + luma(60%)), body)`
}
