import type { ArticleText, Quoted } from '../treaty/articleText.ts'
import { paragraphsOf } from '../treaty/paragraphsOf.ts'
import type { AlignedArticle, DifferenceKind, LanguageDifference } from './alignment.ts'
import { compareItems, type Compared } from './compareItems.ts'
import { termPattern } from './termPattern.ts'
import type { TermTuple } from './termTuples.ts'

/** What differs in one provision between two of its languages, by their place in the row. */
export function compareArticles(row: AlignedArticle, a: number, b: number, languages: readonly [string, string], terms: readonly TermTuple[]): readonly LanguageDifference[] {
  const [one, two] = [row.cells[a] ?? null, row.cells[b] ?? null]
  const where = row.unit === 'article' ? row.label === '' ? 'The text' : `Article ${row.label}` : row.unit === 'chapter' ? `Chapter ${row.label}`.trim() : `The ${row.unit}`
  const found: LanguageDifference[] = []
  const add = (kind: DifferenceKind, paragraph: string | null, passages: LanguageDifference['passages'], message: string): void => {
    const place = paragraph === null || paragraph.startsWith('-') || paragraph === '' ? where : `${where}, paragraph ${paragraph}`
    found.push({ kind, languages, label: row.label, paragraph, passages, message: `${place}: ${message}` })
  }
  if (one === null || two === null) {
    if (one !== two) add('provision', null, [one === null ? null : whole(one), two === null ? null : whole(two)], `it stands in ${one === null ? languages[1] : languages[0]}, and is missing in ${one === null ? languages[0] : languages[1]}.`)
    return found
  }
  if ((one.heading === null) !== (two.heading === null)) add('heading', null, [whole(one), whole(two)], `it has a heading in ${one.heading === null ? languages[1] : languages[0]} alone.`)
  const paragraphs = row.paragraphs.map(({ label, cells }) => ({ label, one: cells[a] ?? null, two: cells[b] ?? null }))
  const counts = [paragraphs.filter(({ one: each }) => each !== null).length, paragraphs.filter(({ two: each }) => each !== null).length] as const
  const together = paragraphs.every((each) => (each.one === null) === (each.two === null))
  if (!together) {
    const [alone] = paragraphs.filter((each) => (each.one === null) !== (each.two === null))
    add('paragraphs', alone?.label ?? null, [alone?.one ?? null, alone?.two ?? null], `${counts[0]} paragraphs and points in ${languages[0]}, ${counts[1]} in ${languages[1]}.`)
  }
  const parts = together ? paragraphs.flatMap(({ label, one: x, two: y }) => (x === null || y === null ? [] : [{ label, x, y }])) : [{ label: null, x: unlabelled(one), y: unlabelled(two) }]
  for (const { label, x, y } of parts) for (const each of differing(x, y, languages)) add(each.kind, label, each.passages, each.message)
  for (const each of terms) {
    const passages = termIn(each, [whole(one), whole(two)], languages)
    if (passages === null) continue
    const [with_, without] = passages[0] === null ? [1, 0] as const : [0, 1] as const
    add('term', null, passages, `the term "${each[primary(languages[with_])] ?? ''}" stands in ${languages[with_]}, and "${each[primary(languages[without])] ?? ''}" does not in ${languages[without]}.`)
  }
  return found
}

const said: Record<Compared['kind'], string> = { number: '', percent: ' per cent', money: '', date: '', article: 'Article ', paragraph: 'paragraph ' }

function differing(x: Quoted, y: Quoted, languages: readonly [string, string]): readonly { kind: DifferenceKind; passages: LanguageDifference['passages']; message: string }[] {
  const items = compareItems(x.words, primary(languages[0]), y.words, primary(languages[1])).map(({ kind, one, two }) => {
    const name = (value: string): string => (kind === 'percent' ? `${value}${said.percent}` : `${said[kind]}${value}`)
    const message = one === null ? `${name(two?.value ?? '')} in ${languages[1]}, and not in ${languages[0]}.` : two === null ? `${name(one.value)} in ${languages[0]}, and not in ${languages[1]}.` : `${name(one.value)} in ${languages[0]}, ${name(two.value)} in ${languages[1]}.`
    return { kind, passages: [one === null ? null : part(x, one), two === null ? null : part(y, two)] as const, message }
  })
  const [open, other] = [brackets(x), brackets(y)]
  return open.length === other.length ? items : [...items, { kind: 'brackets', passages: [open[0] ?? null, other[0] ?? null], message: `${open.length === 1 ? '1 bracket' : `${open.length} brackets`} in ${languages[0]}, ${other.length} in ${languages[1]}.` }]
}

/** Round a bracket: from where it opens to its partner, or to the end. */
function brackets(text: Quoted): readonly Quoted[] {
  return [...text.words.matchAll(/[[【［〔]/gu)].map(({ index }) => {
    const shut = /[\]】］〕]/u.exec(text.words.slice(index))
    return part(text, { from: index, to: shut === null ? text.words.length : index + shut.index + 1 })
  })
}

/** Where one of two languages has the term and the other has not; null where both have it or neither. */
function termIn(tuple: TermTuple, texts: readonly [Quoted, Quoted], languages: readonly [string, string]): LanguageDifference['passages'] | null {
  const [one, two] = texts.map((text, i) => {
    const term = tuple[primary(languages[i] ?? '')]
    if (term === undefined) return undefined
    const match = termPattern(term, primary(languages[i] ?? '')).exec(text.words)
    return match === null ? null : part(text, { from: match.index, to: match.index + match[0].length })
  })
  return one === undefined || two === undefined || (one === null) === (two === null) ? null : [one, two]
}

function part(text: Quoted, { from, to }: { readonly from: number; readonly to: number }): Quoted {
  return { article: text.article, from: text.from + from, to: text.from + to, words: text.words.slice(from, to) }
}

function whole(article: ArticleText): Quoted {
  return { article: article.id, from: 0, to: article.text.length, words: article.text }
}

/** The whole with space for the labels of its paragraphs, which are no numbers of the text. */
function unlabelled(article: ArticleText): Quoted {
  let words = ''
  for (const { from, to } of paragraphsOf(article)) words = `${words.padEnd(from)}${article.text.slice(from, to)}`
  return { ...whole(article), words: words.padEnd(article.text.length) }
}

function primary(language: string): string {
  return language.split('-')[0] ?? language
}
