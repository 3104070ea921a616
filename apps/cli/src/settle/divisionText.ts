import { coloursFor } from '../terminal/coloursFor.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { table } from '../terminal/table.ts'
import type { SettledDivision } from './settled.ts'

/** Who gets what of each item, what each side ends with, and what can be shown of it. */
export function divisionText({ title, method, sides, items, points, shares, payments, said }: SettledDivision): string {
  const right = sides.map((name) => ({ title: name, align: 'right' as const }))
  return [
    `${coloursFor(process.stdout).bold(oneLine(title))}, ${names[method]}\n`,
    table([{ title: 'Item', grows: true }, ...right], [
      ...items.map((item, i) => [item, ...shares.map((own) => own[i] === '1' ? 'all' : own[i] === '0' ? '—' : own[i]!)]),
      ['Points in all', ...points.map(withDecimals)],
      ...payments === null ? [] : [['Pays in', ...payments.map(withDecimals)]],
    ]),
    `${said.map((sentence) => `${sentence}\n`).join('')}`,
  ].join('\n')
}

const names = { 'adjusted-winner': 'divided by Adjusted Winner', 'sealed-bids': 'divided by sealed bids', 'divide-and-choose': 'divided by divide and choose' } satisfies Record<SettledDivision['method'], string>

/** "197/3 (65.667)"; a whole number by itself. */
function withDecimals(rational: string): string {
  const [top, bottom] = rational.split('/')
  return bottom === undefined ? rational : `${rational} (${(Number(top) / Number(bottom)).toFixed(3)})`
}
