import type { headerWords } from './headerWords.ts'
import type { SideMark } from './sideMarks.ts'
import { typstString } from './typstString.ts'

/**
 * How the pages look: A4, the title and day above each, its number among how many below, status in the right margin where lines have one. Lines are ragged, so
 * that nobody takes a hyphen at a line's end for one of the text. Paragraphs leave no single line behind and headings stay with what follows: Typst's own rule.
 */
export function layout({ title, day, date }: ReturnType<typeof headerWords>, language: string | null, marks: readonly SideMark[], hasStatus: boolean): string {
  const [lang = 'en', region] = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?\b/.exec(language ?? '')?.slice(1) ?? []
  return `#set document(title: ${typstString(title ?? `Draft text of ${day}`)}, date: datetime(year: ${date.year}, month: ${date.month}, day: ${date.day}))
#set text(font: ("Noto Serif", "Noto Serif JP", "Noto Naskh Arabic", "Noto Serif Hebrew"), size: 10pt, lang: "${lang}"${region === undefined ? '' : `, region: "${region}"`}, dir: ltr, hyphenate: false)
#set par(justify: false, leading: 0.62em, spacing: 0.95em)
#set page(paper: "a4", margin: (top: 28mm, bottom: 25mm, left: 25mm, right: ${hasStatus ? '40mm' : '25mm'}),
  header: text(8pt, fill: luma(35%), block(width: 100%, stroke: (bottom: 0.4pt + luma(60%)), inset: (bottom: 4pt), grid(columns: (1fr, auto), column-gutter: 8mm, [#${typstString(title ?? '')};], [#${typstString(day)};]))),
  footer: context text(8pt, fill: luma(35%), align(center)[Page #counter(page).display() of #counter(page).final().first()]))
#set footnote.entry(gap: 0.5em)
#show footnote.entry: set text(8.5pt)
#show heading: set block(above: 1.6em, below: 0.9em)
#show heading.where(level: 1): set align(center)
#let indented(n) = calc.min(n, 8) * 2.2em
#let titled(n, size, body) = heading(level: n, text(size, body))
#let lined(n, body) = par(first-line-indent: (amount: indented(n), all: true), hanging-indent: indented(n), body)
#let numbered(n, hang, label, body) = par(first-line-indent: (amount: indented(n), all: true), hanging-indent: indented(n) + hang, { box(width: 2.2em, label); body })
#let remark(n, body) = block(inset: (left: indented(n) + 0.8em), stroke: (left: 1pt + luma(60%)), outset: (left: -indented(n)), text(9pt, body))
#let furniture(body) = text(8pt, fill: luma(40%), body)
#let leftward(body) = { set text(dir: rtl); body }
#let remarked(body) = highlight(fill: rgb("#fff3c4"), extent: 0.5pt, body)
#let standing(words, stays, body) = block(width: 100%, sticky: stays, above: if stays { 1.6em } else { 0.95em }, { place(top + right, dx: 37mm, box(width: 33mm, align(left, box(stroke: 0.5pt + luma(45%), radius: 2pt, inset: (x: 3pt, y: 2pt), text(7.5pt, dir: ltr, weight: "regular", words))))); body })
#let key(..rows) = place(bottom, float: true, clearance: 1em, block(width: 100%, stroke: 0.5pt + luma(60%), inset: 6pt, radius: 2pt, text(8.5pt, { strong[Key]; linebreak(); rows.pos().join(linebreak()) })))
${marks.map(({ id, colour, dash }) => {
    const stroke = `(paint: rgb("${colour}"), thickness: 0.7pt, dash: "${dash}")`
    return `#let i${id}(body) = underline(stroke: ${stroke}, offset: 2pt, evade: false, text(fill: rgb("${colour}"), body))\n#let d${id}(body) = strike(stroke: ${stroke}, text(fill: rgb("${colour}"), body))`
  }).join('\n')}`
}
