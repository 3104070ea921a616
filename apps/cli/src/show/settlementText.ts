import type { SettlementView } from '@travaux/server'
import type { Estimate, PackageModel } from '@travaux/settlement'
import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'
import { table } from '../terminal/table.ts'

/** What a settlement could be made of: what each answer is worth to whom by one estimate, what limits packages, and the words that all of it rests on. `travaux settle` works it out. */
export function settlementText({ models, open }: SettlementView): string {
  if (open === null) return 'No settlement model yet; the workbench begins one: `travaux open`.\n'
  const colours = coloursFor(process.stdout)
  const { name, estimate, estimates, model, missing, notes, graphs, grounds } = open
  const others = models.filter(({ id }) => id !== open.id)
  const section = (head: string, body: string) => (body === '' ? '' : `${colours.bold(head)}\n${body}`)
  const lines = (all: readonly string[]) => all.map((each) => `${each}\n`).join('')
  return [
    `${colours.bold(name)}: ${estimate === null ? 'no estimate yet' : `the estimate “${estimate}”`}${estimates.length > 1 ? `; also ${estimates.filter((each) => each.name !== estimate).map((each) => `“${each.name}” (${counted(each.numbers, 'number')})`).join(', ')}` : ''}\n`,
    model === null ? '' : section('Worth', worthTable(model)),
    model === null ? '' : section('Limits', lines([...model.redLines.map(({ name: line, side, held }) => `${model.sides[side]!.name}: ${line}${held ? '' : ' (not held)'}`), ...model.linkages.map(({ name: linkage, held }) => `${linkage}${held ? '' : ' (not held)'}`)])),
    model === null ? '' : section('On the table', lines(model.tabled.map(({ name: tabled, by, date }) => `${tabled}${by === null ? '' : `, by ${model.sides[by]!.name}`}${date === null ? '' : `, ${date}`}`))),
    section('Graph models', lines(graphs.map((graph) => `${graph.name}: ${counted(graph.model.options.length, 'option')} of ${graph.sides.map((side) => side.name).join(', ')}`))),
    section('Missing', lines(missing)),
    section('What it rests on', grounds.length === 0 ? '' : table([{ title: 'Basis' }, { title: 'Words', grows: true }], grounds.map(({ basis, words }) => [basis, words]))),
    section('To know', lines(notes)),
    others.length === 0 ? '' : `Other models, for --of: ${others.map((each) => `${each.id} (${each.name})`).join(', ')}\n`,
  ].filter((part) => part !== '').join('\n')
}

function worthTable({ issues, sides }: PackageModel): string {
  return table(
    [{ title: 'Issue', grows: true }, { title: 'Answer', grows: true }, ...sides.map(({ name }) => ({ title: name, align: 'right' as const }))],
    [
      ...issues.flatMap((issue, i) => issue.alternatives.map((alternative, j) => [j === 0 ? issue.name : '', `${alternative.name}${issue.statusQuo === j ? ' (as it is now)' : ''}`, ...sides.map(({ weights, values }) => worth(weights[i]!, values[i]![j]!))])),
      ['Without an agreement', '', ...sides.map(({ reservation }) => (reservation === null ? '—' : ranged(reservation.low, reservation.likely, reservation.high)))],
    ],
  )
}

/** Weight × value, in the side's points. */
function worth(weight: Estimate, value: Estimate): string {
  const ends = [weight.low * value.low, weight.low * value.high, weight.high * value.low, weight.high * value.high]
  return ranged(Math.min(...ends), weight.likely * value.likely, Math.max(...ends))
}

function ranged(low: number, likely: number, high: number): string {
  const shown = (value: number) => String(Number(value.toFixed(2)))
  return low === high ? shown(likely) : `${shown(likely)} (${shown(low)}–${shown(high)})`
}
