import type { SideId } from '@travaux/model'
import { clausesIn } from '../draft/clausesIn.ts'
import type { Bracket, Clause, DraftText, Piece, Position } from '../draft/draftText.ts'
import { piecesText } from '../draft/piecesText.ts'
import { headingNumber } from '../shown/headingNumber.ts'
import { referencesIn } from '../shown/referencesIn.ts'
import { runsOf } from '../shown/runsOf.ts'
import type { BlockUnit } from '../syntax/block.ts'
import type { PaperLine, Span } from './paper.ts'

/** What a draft does not know itself: what sides and places are called. */
export interface LineNames { readonly side: (id: SideId) => string; readonly place: (id: string) => string }

/** A line of a draft on paper, of which clause it is (null: the title), and where in the clause, or in an alternative, its words stand; null for what is notation. */
export interface DraftLine extends PaperLine { readonly clause: Clause | null; readonly spans: readonly PlacedSpan[] }

export interface PlacedSpan extends Span { readonly place: { readonly alternative: string | null; readonly from: number; readonly raw: string } | null }

/**
 * The lines of a draft in the conventions of the table: rival wordings stand beside each other in brackets, each headed by who proposes, supports and opposes it
 * (`[Japan propose; Russia oppose: …]`); words that a side would leave out end in its name (`[… - Russia delete]`). Proposals are marked as their sides' insertions.
 */
export function draftLines(text: DraftText, names: LineNames): readonly DraftLine[] {
  const expand = referencesIn(text, names.place)
  return [{ unit: 'title', depth: 0, labelTo: 0, status: null, clause: null, spans: [notation(text.title)] }, ...clausesIn(text.clauses).flatMap(({ clause, depth }) => linesOf(clause, depth, expand, names))]
}

const notation = (words: string): PlacedSpan => ({ text: words, change: null, place: null })

function linesOf(clause: Clause, depth: number, expand: (words: string) => string, names: LineNames): readonly DraftLine[] {
  const { unit, label, heading, pieces, status } = clause
  const words = spansOf(pieces, null, null, expand, names)
  const line = (of: BlockUnit, labelTo: number, spans: readonly PlacedSpan[]): DraftLine => ({ unit: of, depth, labelTo, status, clause, spans })
  const own = (of: BlockUnit): readonly DraftLine[] => (words.length === 0 ? [] : [line(of, 0, words)])
  if (unit === 'chapter' || unit === 'article') {
    const number = headingNumber(unit, label)
    const lead = heading === null || number === '' ? number : `${number}${number.endsWith('.') ? '' : '.'} `
    return [...lead === '' && heading === null ? [] : [line(unit, lead.length, [notation(`${lead}${heading ?? ''}`)])], ...own('paragraph')]
  }
  if (label === '' || heading !== null) return [...heading === null ? [] : [line('text', 0, [notation(heading)])], ...own('text')]
  const isNamed = /^\p{L}{2}/u.test(label)
  const numbered = unit === 'point' ? `${label} ` : isNamed ? `${label}: ` : `${label}. `
  return [line(unit === 'point' ? 'point' : isNamed ? 'option' : 'paragraph', numbered.length, [notation(numbered), ...words])]
}

function spansOf(pieces: readonly Piece[], alternative: string | null, side: string | null, expand: (words: string) => string, names: LineNames): readonly PlacedSpan[] {
  const brackets = pieces.filter((piece): piece is Bracket => piece.is === 'bracket')
  return runsOf(pieces, new Map(), expand, alternative).flatMap((run): readonly PlacedSpan[] => {
    if (run.is === 'words') return run.alternative !== alternative || run.words === '' ? [] : [{ text: run.words, change: side === null ? null : { kind: 'inserted', side, date: null }, place: { alternative, from: run.from, raw: run.raw } }]
    const bracket = run.is === 'open' ? brackets.find(({ id }) => id === run.bracket) : undefined
    return bracket === undefined ? [] : bracketSpans(bracket, expand, names)
  })
}

function bracketSpans({ alternatives }: Bracket, expand: (words: string) => string, names: LineNames): readonly PlacedSpan[] {
  const worded = alternatives.filter(({ pieces }) => piecesText(pieces) !== '')
  const leaving = alternatives.filter(({ pieces }) => piecesText(pieces) === '').flatMap(({ positions }) => named(positions, ['proposes', 'supports', 'accepts'], names))
  return worded.flatMap(({ id, pieces, positions }, i): readonly PlacedSpan[] => {
    const proposing = named(positions, ['proposes'], names)
    const head = headWords(positions, names)
    return [
      notation(`${i === 0 ? '' : ' '}[${head === '' ? '' : `${head}: `}`),
      ...spansOf(pieces, id, proposing.length === 0 ? null : proposing.join('/'), expand, names),
      notation(`${i === 0 && leaving.length > 0 ? ` - ${leaving.join(', ')} delete` : ''}]`),
    ]
  })
}

const roles = [['proposes', 'propose'], ['supports', 'support'], ['accepts', 'can accept'], ['opposes', 'oppose'], ['reserves', 'reserve']] as const

/** `Japan propose; Russia oppose`. */
function headWords(positions: readonly Position[], names: LineNames): string {
  return roles.flatMap(([position, verb]) => {
    const sides = named(positions, [position], names)
    return sides.length === 0 ? [] : [`${sides.join('/')} ${verb}`]
  }).join('; ')
}

function named(positions: readonly Position[], wanted: readonly Position['position'][], names: LineNames): readonly string[] {
  return positions.filter(({ position }) => wanted.includes(position)).map(({ side }) => names.side(side)).toSorted((a, b) => a.localeCompare(b, 'en'))
}
