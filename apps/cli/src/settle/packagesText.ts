import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { table } from '../terminal/table.ts'
import type { SettledPackages } from './settled.ts'

type Point = SettledPackages['pareto'][number]

/** How many packages there are, the frontier with what each way of picking picks, what is on the table, and what is to be said of it. */
export function packagesText(settled: SettledPackages, top: number): string {
  const { title, sides, issues, count, feasible, disagreement, disagreementBy, frontier, pareto, zopa, tabled, robustness, moved } = settled
  const colours = coloursFor(process.stdout)
  const solutions = ([['Nash', settled.nash], ['Kalai–Smorodinsky', settled.kalaiSmorodinsky], ['egalitarian', settled.egalitarian], ['utilitarian', settled.utilitarian], ['leximin', settled.leximin]] as const)
  const right = sides.map((name) => ({ title: name, align: 'right' as const }))
  const row = ({ package: picked, values }: Point) => [...values.map(shownNumber), issues.map(({ name }) => picked[name] ?? '').join(' · ')]
  const section = (head: string, body: string) => (body === '' ? '' : `${colours.bold(head)}\n${body}`)
  const kept = pareto.slice(0, top)
  return [
    [
      `${colours.bold(oneLine(title))}: ${counted(issues.length, 'issue')}, ${BigInt(count).toLocaleString('en')} ${Number(count) === 1 ? 'package' : 'packages'}${feasible === null || String(feasible) === String(count) ? '' : `, ${BigInt(feasible).toLocaleString('en')} of them within every limit`}\n`,
      `Without an agreement: ${sides.map((side, i) => `${side} ${shownNumber(disagreement[i]!)}`).join(', ')}${disagreementBy === 'floor' ? ' (no less than the worst package)' : ''}\n`,
      zopa.ranges === null ? 'No package gives every side as much as it has without an agreement.\n' : `${zopa.count === null ? 'Packages' : `${BigInt(zopa.count).toLocaleString('en')} ${Number(zopa.count) === 1 ? 'package' : 'packages'}`} give every side at least that: ${sides.map((side, i) => `${side} ${shownNumber(zopa.ranges![i]![0])} to ${shownNumber(zopa.ranges![i]![1])}`).join(', ')}\n`,
    ].join(''),
    section('What each way of picking picks', table([{ title: 'By' }, ...right, { title: issues.map(({ name }) => name).join(' · '), grows: true }], solutions.flatMap(([name, points]) => points.slice(0, top).map((point, i) => [i === 0 ? name : '', ...row(point)])))),
    section(`The frontier, ${counted(frontier, 'package')}`, `${table([...right, { title: issues.map(({ name }) => name).join(' · '), grows: true }], kept.map(row))}${frontier > kept.length ? colours.dim(`and ${(frontier - kept.length).toLocaleString('en')} more; --top ${frontier} shows all\n`) : ''}`),
    section('On the table', tabled.length === 0 ? '' : table([{ title: 'Proposal', grows: true }, ...right, { title: '', grows: true }], tabled.map(({ name, values, onFrontier, ruledOutBy }) => [name, ...values.map(shownNumber), ruledOutBy.length > 0 ? `ruled out by ${ruledOutBy.join(', ')}` : onFrontier === true ? 'on the frontier' : 'not on the frontier']))),
    ...tabled.map(({ name, said }) => section(name, sentences(said))),
    robustness === null ? '' : section('If the estimates are off', sentences(robustness.said)),
    moved === null ? '' : section(`Since ${moved.since}`, sentences(moved.said)),
  ].filter((part) => part !== '').join('\n')
}

/** A line each. */
function sentences(said: readonly string[]): string {
  return said.map((sentence) => `${sentence}\n`).join('')
}

/** To six places at most: what floating point adds beyond is nobody's number. */
function shownNumber(value: number): string {
  return String(Number(value.toFixed(6)))
}
