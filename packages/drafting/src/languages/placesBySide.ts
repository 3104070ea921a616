import type { Place, PlaceId, SideId } from '@travaux/model'

/** A name that some sides use and others do not, found in a text that should be neutral. [from, to): characters of the text as it was given. */
export interface OneSidedName { readonly from: number; readonly to: number; readonly words: string; readonly place: PlaceId; readonly sides: readonly SideId[]; readonly neutral: string; readonly message: string }

export interface NamedPlaces {
  /** The text with `{plc_…}` written as `side` calls it, or neutrally. */
  readonly text: string
  readonly oneSided: readonly OneSidedName[]
}

/**
 * Places in a text as a side names them (null: neutrally). `name` says what a place is called, by id and side; a token of a place it does not know stays. Literal names of one side are findings in a neutral text,
 * with the words to use; in a side's own text, those of another side. A name that is the neutral one too is none.
 */
export function placesBySide(text: string, places: readonly { readonly id: PlaceId; readonly value: Pick<Place, 'name' | 'bySide'> }[], side: SideId | null, name: (id: PlaceId, side: SideId | null) => string | null): NamedPlaces {
  const known = new Set<string>(places.map(({ id }) => id))
  const expanded = text.replace(/\{(plc_[^{}]+)\}/gu, (token, id: string) => (known.has(id) ? name(id as PlaceId, side) ?? token : token))
  const names = places.flatMap(({ id, value }) => {
    const mine = side === null ? undefined : value.bySide[side]
    return [...Map.groupBy(Object.entries(value.bySide) as [SideId, string][], ([, words]) => words)]
      .filter(([words]) => words.trim() !== '' && words !== mine && words.toLowerCase() !== value.name.toLowerCase())
      .map(([words, whose]) => ({ id, words, sides: whose.map(([each]) => each), neutral: name(id, side) ?? mine ?? value.name }))
  }).toSorted((a, b) => b.words.length - a.words.length)
  const oneSided: OneSidedName[] = []
  for (const { id, words, sides, neutral } of names) {
    for (const match of text.matchAll(patternOf(words))) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (oneSided.some((each) => from < each.to && each.from < to)) continue
      oneSided.push({ from, to, words: match[0], place: id, sides, neutral, message: `"${match[0]}" is what ${sides.length === 1 ? 'one side calls' : 'some sides call'} the place: write "${neutral}"${side === null ? `, or {${id}}` : ''}.` })
    }
  }
  return { text: expanded, oneSided: oneSided.toSorted((a, b) => a.from - b.from) }
}

/** Whole words, with any space between; case matters, as "the north" is no name. Scripts without spaces: anywhere. */
function patternOf(words: string): RegExp {
  const body = words.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`)).join('\\s+')
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? new RegExp(body, 'gu') : new RegExp(`(?<![\\p{L}\\p{N}_])${body}(?![\\p{L}\\p{N}_])`, 'gu')
}
