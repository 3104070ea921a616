import { speaksFor, type SideId, type Statement } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import type { Known } from '../table.ts'
import { negotiating } from '../names/negotiating.ts'
import type { Ladder } from '../view.ts'

const agreedText: Ladder = { rung: 4, words: 'agreed text' }

/**
 * How near a statement's words are to the side it is credited to (by default its speakers' own). 4 where they are quoted, in whole or
 * in part, or stand in agreed text; 3 where the source retells them; 2 where the other side tells them; 1 where an
 * expert or a third State does, or nobody is named. Text is agreed in a treaty, and in a statement issued by two sides or by none alone;
 * where there is no statement at all (null), a person took the stance from agreed text.
 */
export function ladderOf(known: Known, statement: Subject<'statement'> | null, credited: SideId | null = null): Ladder {
  if (statement === null) return agreedText
  const { value } = statement
  if (isAgreed(known, value)) return agreedText
  if (value.attribution === 'anonymous' || value.speakers.length === 0) return { rung: 1, words: 'unnamed' }
  const speaking = value.speakers.map(speaksFor).filter((side) => side !== null)
  const sides = speaking.filter((side) => known.get('side', side) === undefined || known.once(negotiating).has(side))
  if (sides.length === 0) return { rung: 1, words: speaking.length > 0 ? 'per third State' : 'per expert' }
  if (credited !== null && !sides.includes(credited)) return { rung: 2, words: 'per other side' }
  return value.mode === 'indirect' ? { rung: 3, words: 'paraphrased' } : { rung: 4, words: 'own words' }
}

function isAgreed(known: Known, { speakers, content }: Statement): boolean {
  const genre = known.get('source', content[0]?.source ?? null)?.value.genre
  if (genre === 'treaty') return true
  if (genre !== 'statement') return false
  const sides = new Set(speakers.map(({ side }) => side).filter((side) => side !== null))
  return sides.size > 1 || speakers.length === 0
}
