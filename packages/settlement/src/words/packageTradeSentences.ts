import type { LogRoll, RolledChange } from '../proposals/logRolling.ts'
import { changeKeys } from './changeKeys.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { groundedPhrase } from './groundedPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import { packageNames, type PackageNames } from './packageNames.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'

/** Trades between issues, a sentence each: who gives way on what, and how much that issue weighs of all that each side has at stake; what comes of it; and what the gains rest on. */
export function packageTradeSentences(telling: PackageTelling, rolls: readonly LogRoll[]): readonly GraphSentence[] {
  const names = packageNames(telling)
  const { model, grounds } = telling
  return rolls.map(({ changes, gains, picks }) => {
    const taken = changes.flatMap((change) => changeKeys(model, [change], change.takers).new)
    const { all } = changeKeys(model, changes, model.sides.map((_, side) => side))
    return { ...graphSentenceOf(phrase`${listedPhrases(changes.map((change) => given(names, change)), 'and')}: together ${names.gains(gains)}${groundedPhrase(taken, all, grounds)}.`, all), packages: [picks] }
  })
}

/** "Japan gives way on Fee: from “none” to “some” (20% of what Japan has at stake, 70% of Russia’s)". */
function given(names: PackageNames, change: RolledChange): Phrase {
  const part = (side: number): string => `${Math.round(100 * change.weighs[side]!)}%`
  const [first, ...others] = [...change.givers.map((side) => ({ side, gives: true })), ...change.takers.map((side) => ({ side, gives: false }))]
  const weighs = phrase`${part(first!.side)} of what ${names.side(first!.side)} has at stake${others.map(({ side }) => phrase`, ${part(side)} of ${names.side(side)}’s`).reduce<Phrase>((all, each) => phrase`${all}${each}`, [])}`
  return phrase`${names.sides(change.givers)} ${change.givers.length === 1 ? 'gives' : 'give'} way on ${names.changes([change])} (${weighs})`
}
