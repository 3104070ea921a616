import type { BracketedText, BracketKind } from './bracketedText.ts'
import type { TextCheck } from './textCheck.ts'

/** What a text holds, counted and with its places: what `travaux text check` prints. Braces are in no count of brackets. */
export function checkText(read: BracketedText): TextCheck {
  const square = read.pairs.filter(({ mark }) => mark === '[]')
  const kinds: Partial<Record<BracketKind, number>> = {}
  for (const { kind } of square) kinds[kind] = (kinds[kind] ?? 0) + 1
  return {
    characters: read.characters,
    articles: read.articles.map(({ label, heading, from, to }) => ({ label, heading, from, to })),
    brackets: { pairs: square.length, unmatched: read.strays.map(({ at, kind }) => ({ at, kind })), maxDepth: read.maxDepth, kinds },
    options: read.options.map(({ from, to, label, end, level, empty }) => ({ from, to, label, end, level, empty })),
    attributions: read.attributions.map(({ from, to, sides, role, wordsFrom, wordsTo }) => ({ from, to, sides: [...sides], role, words: { from: wordsFrom, to: wordsTo } })),
    placeholders: read.placeholders.map(({ from, to, kind }) => ({ from, to, kind })),
    notes: read.notes.map(({ from, to, message, mend }) => ({ at: { from, to }, message, mend })),
  }
}
