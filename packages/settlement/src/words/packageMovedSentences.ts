import type { Effect, Moved } from '../robustness/movedSince.ts'
import type { RecordChange } from '../robustness/recordChange.ts'
import type { SolutionConcept } from '../robustness/solutionConcept.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { groundedPhrase } from './groundedPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'
import { solutionWords } from './solutionWords.ts'

/** How the result moved as the record moved: in all, then by each change, with what that change alone would have done. `telling`: of the later model. */
export function packageMovedSentences(telling: PackageTelling, { effect, changes }: Moved, concept: SolutionConcept): readonly GraphSentence[] {
  if (changes.length === 0) return [graphSentenceOf(phrase`nothing that the result rests on has changed.`)]
  return [
    graphSentenceOf(effect.any ? phrase`in all, ${effectWords(telling, effect, concept)}.` : phrase`in all, the result is as it was.`),
    ...changes.map(({ change, effect: own }) => {
      const did = own === null ? 'only a range moved' : own.any ? phrase`by itself, ${effectWords(telling, own, concept)}` : 'by itself it changes nothing'
      return graphSentenceOf(phrase`${changeWords(change)}${groundedPhrase(change.because, change.because, telling.grounds)}: ${did}.`, change.because)
    }),
  ]
}

function effectWords({ model }: PackageTelling, { possible, agreeable, frontier, picked, best }: Effect, concept: SolutionConcept): Phrase {
  const more = (count: bigint | number, one: string, many: string): readonly string[] => {
    const of = Number(count)
    return of === 0 ? [] : [`${Math.abs(of).toLocaleString('en')} ${of > 0 ? 'more' : 'fewer'} ${Math.abs(of) === 1 ? one : many}`]
  }
  const picks = ((): readonly string[] => {
    switch (picked.is) {
      case 'same': return []
      case 'none now': return [`${solutionWords[concept]} picks nothing any more`]
      case 'none before': return [`${solutionWords[concept]} picks something, where it picked nothing`]
      case 'other': return picked.moved.map(({ issue, from, to }, i) => `${i === 0 ? `${solutionWords[concept]} answers ` : ''}${issue} by ${to === null ? 'nothing' : `“${to}”`}${from === null ? '' : `, not “${from}”`}`)
      default: return picked satisfies never
    }
  })()
  return listedPhrases([
    ...more(possible ?? 0n, 'package is possible', 'packages are possible'), ...more(agreeable ?? 0n, 'gives every side at least what it has without an agreement', 'give every side at least what it has without an agreement'),
    ...more(frontier, 'lies on the frontier', 'lie on the frontier'), ...picks,
    ...best.flatMap((rose, side) => (rose === null || rose === 0 ? [] : [`the most that ${model.sides[side]!.name} can have ${rose > 0 ? 'rises' : 'falls'} by ${shownPoints(Math.abs(rose))}`])),
  ], 'and')
}

function changeWords(change: RecordChange): Phrase {
  const from = (before: { readonly likely: number } | null, after: { readonly likely: number } | null): string => before === null ? `is put at ${shownPoints(after!.likely)}` : after === null ? `is no longer said to be ${shownPoints(before.likely)}` : before.likely === after.likely ? `stays at ${shownPoints(after.likely)}, in another range` : `went from ${shownPoints(before.likely)} to ${shownPoints(after.likely)}`
  switch (change.of) {
    case 'reservation': return phrase`what ${change.side} has without an agreement ${from(change.before, change.after)}`
    case 'weight': return phrase`what ${change.issue} weighs with ${change.side} ${from(change.before, change.after)}`
    case 'value': return phrase`what “${change.alternative}” (${change.issue}) gives ${change.side} ${from(change.before, change.after)}`
    case 'red line': return phrase`the red line “${change.name}” was ${change.how}`
    case 'linkage': return phrase`the linkage “${change.name}” was ${change.how}`
    case 'questions': return phrase`${listedPhrases([...change.added.map((name) => `“${name}” came in`), ...change.removed.map((name) => `“${name}” went out`)], 'and')}`
    default: return change satisfies never
  }
}
