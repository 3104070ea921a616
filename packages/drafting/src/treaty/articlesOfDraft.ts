import { clauseNumbers } from '../draft/clauseNumbers.ts'
import type { Clause, DraftText, Piece } from '../draft/draftText.ts'
import type { ArticleText } from './articleText.ts'

/**
 * The provisions of a draft in order, clauses below them a line each. The whole text, into which offsets count, is their texts with two line ends between. Brackets are
 * written as negotiators write them, `[shall][should]`; `{cls_…}` is the number of the clause, or says that it was struck, `{plc_…}` what `place` calls it (left as it is without one).
 */
export function articlesOfDraft(draft: DraftText, place?: (id: string) => string): readonly ArticleText[] {
  const labels = clauseNumbers(draft)
  const expand = (words: string): string => words.replace(/\{((?:cls|plc)_[^{}]+)\}/gu, (token, id: string) => (id.startsWith('cls_') ? labels.get(id) ?? token : place?.(id) ?? token))
  let at = 0
  const articles: ArticleText[] = []
  const add = (clause: Clause): void => {
    const isChapter = clause.unit === 'chapter'
    const text = expand(isChapter ? printed(clause.pieces) : lines(clause, false).join('\n'))
    articles.push({ id: clause.id, unit: unitOf(clause.unit), label: clause.label, heading: clause.heading === null ? null : expand(clause.heading), text, from: at, to: at + text.length })
    at += text.length + 2
    if (isChapter) clause.clauses.forEach(add)
  }
  draft.clauses.forEach(add)
  return articles
}

function unitOf(unit: Clause['unit']): ArticleText['unit'] {
  return unit === 'preamble' || unit === 'chapter' || unit === 'testimonium' ? unit : 'article'
}

function lines(clause: Clause, labelled: boolean): readonly string[] {
  const own = printed(clause.pieces)
  const label = labelled && clause.label !== '' ? `${/^\d+$/u.test(clause.label) ? `${clause.label}.` : clause.label} ` : ''
  return [...own === '' && label === '' ? [] : [label + own], ...clause.clauses.flatMap((each) => lines(each, true))]
}

function printed(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.is === 'words' ? piece.words : piece.alternatives.filter(({ pieces: inner }) => inner.length > 0).map(({ pieces: inner }) => `[${printed(inner)}]`).join(''))).join('')
}
