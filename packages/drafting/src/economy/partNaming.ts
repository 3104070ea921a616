import { bracketNumbers } from '../draft/bracketNumbers.ts'
import { clauseNumbers } from '../draft/clauseNumbers.ts'
import type { Bracket, Clause, DraftText, Piece } from '../draft/draftText.ts'
import { clausesOf } from './clausesOf.ts'
import type { FindingNaming } from './findingNaming.ts'
import { wordsOf } from './wordsOf.ts'

/**
 * Names for the parts of a draft, its brackets by the numbers of `bracketNumbers`, given those for sides, propositions and issues. `expand`: puts the names of
 * places for `{plc_…}`. A clause that was struck is called
 * that; what the draft never held is called by its id, so that a hole is seen and not hidden.
 */
export function partNaming(text: Pick<DraftText, 'clauses' | 'struck'>, names: Pick<FindingNaming, 'side' | 'proposition' | 'issue'> & { readonly expand?: (words: string) => string }): FindingNaming {
  const [clauses, brackets, alternatives] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  const [placed, numbers] = [clausesOf(text), bracketNumbers(text.clauses)]
  for (const id of text.struck ?? []) clauses.set(id, 'a clause that was struck')
  for (const { clause, path } of placed) clauses.set(clause.id, nameOf(path))
  const labels = clauseNumbers(text)
  const expand = (words: string): string => (names.expand ?? ((same) => same))(words.replace(/\{(cls_[^{}]+)\}/gu, (_, id: string) => labels.get(id) ?? id))
  for (const { clause } of placed) {
    for (const bracket of bracketsIn(clause.pieces)) {
      const number = numbers.get(bracket.id)
      brackets.set(bracket.id, number === undefined ? `a closed bracket of ${clauses.get(clause.id) ?? clause.id}` : `bracket ${number}`)
      for (const { id, pieces } of bracket.alternatives) alternatives.set(id, quoted(expand(wordsOf(pieces))))
    }
  }
  return {
    side: (id) => names.side(id),
    proposition: (id) => names.proposition(id),
    issue: (id) => names.issue(id),
    clause: (id) => clauses.get(id) ?? id,
    bracket: (id) => brackets.get(id) ?? id,
    alternative: (id) => alternatives.get(id) ?? id,
  }
}

/** "article 4.2(a)": from the article on, or from the clause itself outside articles; a label that says its article already is not said twice. */
function nameOf(path: readonly Clause[]): string {
  const from = Math.max(0, path.findLastIndex(({ unit }) => unit === 'article' || unit === 'chapter' || unit === 'preamble' || unit === 'testimonium'))
  const [first, ...below] = path.slice(from)
  if (first === undefined) return ''
  const kind = first.unit === 'preamble' || first.unit === 'testimonium' ? `the ${first.unit}` : first.unit
  const label = below.reduce((label, { label: own }) => own === '' ? label : own.startsWith(`${label}.`) ? own : own.startsWith('(') || label === '' ? `${label}${own}` : `${label}.${own}`, first.label)
  return label === '' ? kind + (first.heading === null || first.unit !== 'article' ? '' : ` “${first.heading}”`) : `${kind} ${label}`
}

/** Brackets, open and agreed, in the order of the text, each before those inside it. */
function bracketsIn(pieces: readonly Piece[]): readonly Bracket[] {
  const here = pieces.flatMap((piece) => [...piece.was.map(({ bracket }) => bracket), ...piece.is === 'bracket' ? [piece] : []])
  return [...new Set(here)].flatMap((bracket) => [bracket, ...bracket.alternatives.flatMap((alternative) => bracketsIn(alternative.pieces))])
}

function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line === '') return 'the alternative without words'
  return `“${line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 58) > 20 ? line.lastIndexOf(' ', 58) : 58)} …`}”`
}
