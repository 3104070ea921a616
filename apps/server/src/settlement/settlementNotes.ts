import type { PropositionId, SubjectId, ValueOf } from '@travaux/model'
import type { Folded, PreferenceOnRecord, SettlementOnRecord } from '@travaux/record'
import { dayWritten } from './dayWritten.ts'

/** What else to know of a model with the numbers of one estimate, a sentence each: which of two numbers counts, and what is on record and no part of the model any more. */
export function settlementNotes(folded: Folded, on: SettlementOnRecord, estimate: string | null): readonly string[] {
  const sideName = (id: string | null): string => on.sides.find((side) => side.id === id)?.name ?? id ?? ''
  const propositions = new Set<PropositionId>(on.issues.flatMap(({ alternatives }) => alternatives.map(({ proposition }) => proposition)))
  const own = on.preferences.filter((each) => each.estimate === estimate)
  const isOfModel = ({ side, of }: PreferenceOnRecord): boolean => on.sides.some(({ id }) => id === side)
    && (of.of === 'reservation' || (of.of === 'weight' ? on.issues.some(({ issue }) => issue === of.issue) : propositions.has(of.proposition)))
  const strays = own.filter((each) => !isOfModel(each)).length
  return [
    ...own.filter((each) => isOfModel(each) && each.insteadOf.length > 0).map((each) => {
      const others = each.insteadOf.map((id) => numberSaid(folded, id)).filter((said) => said !== null)
      return `${sideName(each.side)}’s ${whatOf(on, each)} in the estimate ${estimate} is on record ${times(others.length + 1)}: what was recorded last counts, ${each.likely} by ${each.review.by} on ${dayWritten(each.review.at)}, not ${others.join(', nor ')}; withdraw what does not hold.`
    }),
    ...strays === 0 ? [] : [`${strays === 1 ? 'A number' : `${strays} numbers`} of the estimate ${estimate} ${strays === 1 ? 'is' : 'are'} of a side, an issue or an answer that the model does not have, and ${strays === 1 ? 'counts' : 'count'} for nothing.`],
    ...on.redLines.filter((line) => line.propositions.length === 0).map((line) => `${sideName(line.side)}’s red line “${line.name}” is about nothing that the model has, and limits no package.`),
    ...on.packages.filter(({ picks }) => on.issues.some(({ alternatives }) => alternatives.filter(({ proposition }) => picks.includes(proposition)).length !== 1))
      .map(({ name }) => `The package “${name}” does not pick one alternative of each issue of the model as it is now, and is not shown.`),
    ...on.graphs.flatMap((graph) => {
      const said = graph.preferences.filter((each) => each.estimate === estimate)
      const keys = new Set(graph.value.options.map(({ key }) => key))
      const silent = graph.sides.filter(({ id }) => said.every((each) => each.side !== id))
      return [
        ...said.length === 0 ? [] : silent.map(({ name }) => `${name} has no statement of what it wants in the graph model “${graph.name}” in the estimate ${estimate}: it counts as indifferent among all states.`),
        ...said.filter((each) => each.insteadOf.length > 0).map((each) => `${sideIn(graph, each.side)} has more than one statement of rank ${each.rank} in the graph model “${graph.name}” in the estimate ${estimate}: what was recorded last counts, “${each.name}”; give the others another rank, or withdraw them.`),
        ...said.filter(({ anyOf }) => anyOf.some((held) => Object.keys(held).some((key) => !keys.has(key)))).map((each) => `The statement “${each.name}” names options that the graph model “${graph.name}” does not have any more; what it says of them is left out.`),
      ]
    }),
  ]
}

function sideIn({ sides }: SettlementOnRecord['graphs'][number], id: string): string {
  return sides.find((side) => side.id === id)?.name ?? id
}

function whatOf({ issues }: SettlementOnRecord, { of }: PreferenceOnRecord): string {
  switch (of.of) {
    case 'alternative': return `value for “${issues.flatMap(({ alternatives }) => alternatives).find(({ proposition }) => proposition === of.proposition)?.name ?? of.proposition}”`
    case 'weight': return `weight for the issue “${issues.find(({ issue }) => issue === of.issue)?.name ?? of.issue}”`
    case 'reservation': return 'value without an agreement'
    default: return of satisfies never
  }
}

function numberSaid(folded: Folded, id: SubjectId): string | null {
  const subject = folded.subjects.get(id)
  return subject?.kind !== 'preference' ? null : `${(subject.value as ValueOf<'preference'>).likely} by ${subject.author.is === 'reader' ? 'the reader' : subject.author.name} on ${dayWritten(subject.recordedAt)}`
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}
