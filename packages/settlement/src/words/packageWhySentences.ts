import type { PackageLinkage, Picks, RedLine } from '../packages/packageModel.ts'
import { whyOut } from '../packages/whyOut.ts'
import type { GraphSentence } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { groundedPhrase } from './groundedPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import { packageNames } from './packageNames.ts'
import { packageKeys } from './packageKeys.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'

/** Why a package, called `name`, is out of reach, a sentence a reason: limits that are held, sides it leaves with less than they have without an agreement, what in it waits for what is not; or that nothing speaks against it. */
export function packageWhySentences(telling: PackageTelling, name: string, picks: Picks): readonly GraphSentence[] {
  const { model, grounds } = telling
  const names = packageNames(telling)
  const { redLines, linkages, short, waits } = whyOut(model, picks)
  const answers = (some: readonly { readonly issue: number; readonly alternative: number }[]): string[] => some.map(({ issue, alternative }) => `“${model.issues[issue]!.alternatives[alternative]!.name}”`)
  const ruledOut = (limit: RedLine | PackageLinkage): GraphSentence => {
    const whose = limit.side === null ? phrase`` : phrase` of ${names.side(limit.side)}`
    return graphSentenceOf(phrase`${name} is out of reach by the ${'rule' in limit ? 'red line' : 'linkage'} “${limit.name}”${whose}${groundedPhrase(limit.because, limit.because, grounds)}.`, limit.because)
  }
  const found = [
    ...redLines.map((at) => ruledOut(model.redLines[at]!)), ...linkages.map((at) => ruledOut(model.linkages[at]!)),
    ...short.map(({ side, by }) => {
      const stated = model.sides[side]!.reservation!.because
      const all = [...stated, ...packageKeys(model, picks, [side])]
      return graphSentenceOf(phrase`${name} leaves ${names.side(side)} with ${shownPoints(by)} less than it has without an agreement${groundedPhrase(stated, all, grounds)}.`, all)
    }),
    ...waits.filter(({ met }) => !met).map(({ linkage }) => {
      const { name: waiting, of, on, because } = model.linkages[linkage]!
      return graphSentenceOf(phrase`in ${name}, ${listedPhrases(answers(of), 'or')} waits for ${listedPhrases(answers(on), 'or')}, which is not in it (“${waiting}”)${groundedPhrase(because, because, grounds)}.`, because)
    }),
  ]
  return (found.length > 0 ? found : [graphSentenceOf(phrase`nothing speaks against ${name}: it keeps every limit, and leaves nobody with less than without an agreement.`)]).map((sentence) => ({ ...sentence, packages: [picks] }))
}
