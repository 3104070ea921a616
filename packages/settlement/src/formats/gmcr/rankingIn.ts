import type { GraphPreference } from '../../graph/graphModel.ts'
import type { Refusal } from '../../refusal.ts'
import { flatTie } from './flatTie.ts'
import type { Ranked } from './gmcrFile.ts'

/** A ranking by state numbers, from 1 over the feasible states (`bits`, rising), as one by bits. Whether it has every state once is for `compileGraph` to say. */
export function rankingIn(ranking: readonly Ranked[], bits: Uint32Array, whose: string): GraphPreference | Refusal {
  // Of no states at all `compileGraph` says why none is left.
  const classes = bits.length === 0 ? [] : ranking.map(flatTie)
  const unknown = classes.flat().find((number) => bits[number - 1] === undefined)
  if (unknown !== undefined) return { refused: `${whose} has state ${unknown}, and the feasible states run from 1 to ${bits.length}.`, conflict: [] }
  return { by: 'ranking', ranking: classes.map((tied) => tied.map((number) => bits[number - 1]!)), because: [] }
}
