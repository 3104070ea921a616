import type { Picks } from '../packages/packageModel.ts'
import type { Change } from '../proposals/change.ts'
import type { ModelNumber } from '../robustness/modelNumbers.ts'
import type { GraphPart, Phrase } from './graphSentence.ts'
import { listedPhrases } from './listedPhrases.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'

/** How a model's sides, answers, changes and numbers are named in sentences. */
export interface PackageNames {
  readonly side: (side: number) => GraphPart
  readonly sides: (sides: readonly number[]) => Phrase
  /** "Fee: from “none” to “some”", several joined by "and". */
  readonly changes: (changes: readonly Pick<Change, 'issue' | 'from' | 'to'>[]) => Phrase
  /** "Japan gains 3 and Russia loses 1"; sides that neither gain nor lose are left out. */
  readonly gains: (gains: readonly number[]) => Phrase
  /** "8 to Japan and 9 to Russia": what a package is worth to all. */
  readonly values: (values: readonly number[]) => Phrase
  /** "“none” (Fee) and “all” (Coast)": the answers of a package, one after the other. */
  readonly picks: (picks: Picks) => Phrase
  /** "what “some” (Fee) gives Japan", "what Fee weighs with Japan", "what Japan has without an agreement". */
  readonly number: (number: Pick<ModelNumber, 'of' | 'side' | 'issue' | 'alternative'>) => Phrase
}

export function packageNames({ model }: PackageTelling): PackageNames {
  const answer = (issue: number, alternative: number): string => `“${model.issues[issue]!.alternatives[alternative]!.name}”`
  const side = (at: number): GraphPart => ({ is: 'decisionMaker', text: model.sides[at]!.name, decisionMaker: at })
  return {
    side,
    sides: (sides) => listedPhrases(sides.map(side), 'and'),
    changes: (changes) => listedPhrases(changes.map(({ issue, from, to }) => phrase`${model.issues[issue]!.name}: from ${answer(issue, from)} to ${answer(issue, to)}`), 'and'),
    gains: (gains) => {
      const moved = gains.flatMap((gain, at) => (gain === 0 ? [] : [{ gain, at }])).sort((a, b) => b.gain - a.gain)
      return moved.length === 0 ? phrase`nobody gains or loses` : listedPhrases(moved.map(({ gain, at }) => phrase`${side(at)} ${gain > 0 ? 'gains' : 'loses'} ${shownPoints(Math.abs(gain))}`), 'and')
    },
    values: (values) => listedPhrases(values.map((value, at) => phrase`${shownPoints(value)} to ${side(at)}`), 'and'),
    picks: (picks) => listedPhrases(picks.map((alternative, issue) => `${answer(issue, alternative)} (${model.issues[issue]!.name})`), 'and'),
    number: ({ of, side: at, issue, alternative }) => {
      switch (of) {
        case 'reservation': return phrase`what ${side(at)} has without an agreement`
        case 'weight': return phrase`what ${model.issues[issue!]!.name} weighs with ${side(at)}`
        case 'value': return phrase`what ${answer(issue!, alternative!)} (${model.issues[issue!]!.name}) gives ${side(at)}`
        default: return of satisfies never
      }
    },
  }
}
