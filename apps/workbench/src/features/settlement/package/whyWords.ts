import type { SideShown } from '@travaux/record'
import type { PackageModel, WhyOut } from '@travaux/settlement'
import { basisWords } from '../numbers/basisWords.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { possessive } from '../numbers/possessive.ts'
import { shownNumber } from '../numbers/shownNumber.ts'

/** Why a package is out of reach, a sentence a reason: limits that hold and that it does not keep to, with what they rest on; sides it leaves with less than they have without an agreement. */
export function whyWords({ redLines, linkages, short }: WhyOut, model: PackageModel, sides: readonly SideShown[], grounds: GroundsOf): readonly string[] {
  const bare = (name: string) => name.replace(/\.$/u, '')
  const resting = (because: readonly string[], name = '') => {
    const [ground] = grounds(because)
    // What only repeats the name is said once.
    if (ground !== undefined && name !== '' && ground.quotes.length === 0 && ground.words.includes(bare(name))) return ` (${basisWords[ground.basis]})`
    return ground === undefined ? '' : ground.quotes.length === 0 ? ` (${ground.words})` : `, for ${ground.words} (${basisWords[ground.basis]})`
  }
  return [
    ...redLines.map((at) => `Past ${possessive(sides[model.redLines[at]!.side]?.name ?? '')} red line “${bare(model.redLines[at]!.name)}”${resting(model.redLines[at]!.because, model.redLines[at]!.name)}.`),
    ...linkages.map((at) => `Against the linkage “${bare(model.linkages[at]!.name)}”${resting(model.linkages[at]!.because, model.linkages[at]!.name)}.`),
    ...short.map(({ side, by }) => `${sides[side]?.name} would have ${shownNumber(by)} less than without an agreement${resting(model.sides[side]!.reservation?.because ?? [])}.`),
  ]
}
