import type { Passage, SubjectId } from '@travaux/model'
import type { Known } from '../table.ts'
import { listed } from '../listed.ts'
import type { Naming } from '../names/naming.ts'
import type { PositionCell } from './positionCell.ts'
import { reviewShown } from '../reviewShown.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import type { StanceHeld } from '../statements/stancesHeld.ts'
import type { Ladder, Quote, ReviewShown } from '../view.ts'

/** One stance as evidence for a position. */
export interface ChainLink {
  readonly subject: SubjectId
  readonly date: string | null
  /** "Lavrov, foreign minister, Moscow". */
  readonly who: string
  readonly stance: NonNullable<PositionCell['stance']>
  readonly proposition: string
  /** The sentence, and in it the words that show the stance. */
  readonly quote: Quote
  readonly words: Passage
  readonly ladder: Ladder
  readonly review: ReviewShown
  readonly contradicts: boolean
  /** Where the side changed its stance on the proposition by these words: from what, and the words it had then; null where it did not. */
  readonly changed: { readonly from: NonNullable<PositionCell['stance']>; readonly before: Quote } | null
}

/** `before`: the side's own last stance on the proposition, where this one differs from it. */
export function chainLink(known: Known, names: Naming, held: StanceHeld, { contradicts, before }: { readonly contradicts: boolean; readonly before: StanceHeld | null }): ChainLink {
  return {
    subject: held.subject.id,
    date: held.day,
    who: whoSpoke(known, held),
    stance: held.stance,
    proposition: names.proposition(held.proposition),
    quote: stanceQuote(known, held, true),
    words: held.words,
    ladder: held.ladder,
    review: reviewShown(held.subject),
    contradicts,
    changed: before === null ? null : { from: before.stance, before: stanceQuote(known, before) },
  }
}

/** A stance held is another object as soon as its speakers are called otherwise. */
const spoke = new WeakMap<StanceHeld, string>()

function whoSpoke(known: Known, held: StanceHeld): string {
  let who = spoke.get(held)
  if (who === undefined) spoke.set(held, who = whoOf(known, held))
  return who
}

/** "Lavrov, foreign minister, Moscow"; of agreed text, its title. */
function whoOf(known: Known, { statement, words, ladder }: StanceHeld): string {
  const source = known.get('source', words.source)?.value
  const speakers = statement?.value.speakers ?? []
  if (speakers.length === 0) return ladder.words === 'agreed text' ? (source?.title ?? 'Agreed text') : 'Not named'
  const who = speakers.length === 1 && speakers[0] !== undefined ? speakerNames(known, speakers[0]).full : listed(speakers.map((each) => speakerNames(known, each).short))
  const where = (source?.dateline ?? '').split(/[,[(]/u)[0]?.trim() ?? ''
  return where === '' || /\d/.test(where) ? who : `${who}, ${titleCased(where)}`
}

/** Datelines shout: "MOSCOW" is "Moscow". */
function titleCased(place: string): string {
  return place === place.toUpperCase() ? place.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`) : place
}
