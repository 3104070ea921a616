import type { AgreedBracket, Piece } from './draftText.ts'

/** The agreed brackets that all of these pieces came out of, outermost first; of no pieces, none. */
export function sharedOrigin([first, ...others]: readonly Piece[]): readonly AgreedBracket[] {
  const own = first?.was ?? []
  const apart = own.findIndex(({ bracket }, depth) => others.some(({ was }) => was[depth]?.bracket.id !== bracket.id))
  return apart === -1 ? own : own.slice(0, apart)
}
