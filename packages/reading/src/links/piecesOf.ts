import type { Document } from '../document.ts'
import type { StatementFound, WithMetadata, WithSentences, WithStatements } from '../layers.ts'

/** A text as read so far: its genre and title say whether it is agreed text. */
export type Linkable = Document & WithSentences & WithStatements & { readonly metadata: Pick<WithMetadata['metadata'], 'genre' | 'title'> }

export type Span = readonly [from: number, to: number]

/** A sentence, and the part of it that is said; `said` is null where nobody speaks: in agreed text, and where an agreement is told. */
export interface Piece {
  readonly span: Span
  readonly focus: Span
  readonly said: StatementFound | null
  /** True in the text of a treaty or joint statement, which each side says. */
  readonly agreedText: boolean
}

/** Nobody speaks in sentences longer than this, and strange text must not cost more than its length. */
const longest = 4000
const toldAgreement = /\b(?:agreed?s?|confirmed|reaffirmed|shared the view|welcomed|decided)\b|\bwill (?:hold|continue|carry)\b/iu

/** What is said, sentence by sentence, and in between the sentences without a speaker that an agreement may stand in. */
export function piecesOf({ text, sentences, statements, metadata }: Linkable): readonly Piece[] {
  const agreedText = metadata.genre === 'treaty' || (metadata.genre === 'statement' && /\b(?:joint|common|agreed|declaration|communiqu[ée])\b/i.test(metadata.title))
  const extents = statements
    .map((said): { said: StatementFound; from: number; to: number } => ({
      said,
      from: Math.min(...said.value.content.map((part) => part.from)),
      to: Math.max(...said.value.content.map((part) => part.to)),
    }))
    .toSorted((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let open: typeof extents = []
  let next = 0
  for (let i = 0; i < sentences.length; i++) {
    const span: Span = [sentences.from[i] ?? 0, sentences.to[i] ?? 0]
    open = open.filter((each) => each.to > span[0])
    for (let each = extents[next]; each !== undefined && each.from < span[1]; each = extents[++next]) {
      if (each.to > span[0]) open.push(each)
    }
    if (span[1] - span[0] > longest) continue
    const here = open.flatMap(({ said }): { said: StatementFound; focus: Span }[] => {
      const parts = said.value.content.filter((part) => part.from < span[1] && span[0] < part.to)
      if (parts.length === 0) return []
      return [{ said, focus: [Math.max(span[0], Math.min(...parts.map((part) => part.from))), Math.min(span[1], Math.max(...parts.map((part) => part.to)))] }]
    })
    for (const each of here) pieces.push({ ...each, span: here.length === 1 ? span : each.focus, agreedText })
    if (here.length === 0 && (agreedText || toldAgreement.test(text.slice(...span)))) pieces.push({ span, focus: span, said: null, agreedText })
  }
  return pieces
}
