import { adjustedWinner, divideAndChoose, sealedBids, type DivisionInput, type Refusal } from '@travaux/settlement'
import type { SettledDivision } from './settled.ts'

const methods = { 'adjusted-winner': adjustedWinner, 'sealed-bids': sealedBids, 'divide-and-choose': divideAndChoose }

/** A division with what can be shown of it. */
export function settleDivision({ model, notes }: DivisionInput): SettledDivision | Refusal {
  const division = methods[model.method](model)
  if ('refused' in division) return division
  const { points, shares, split, payments, scaledTo, steps, shown } = division
  const { sides, items } = model
  const efficient = shown.better === 'not examined' ? null : shown.better === null
  return {
    kind: 'division', title: model.title, method: model.method, sides: [...sides], items: items.map(({ name }) => name),
    points: points.map(String), shares: shares.map((own) => own.map(String)), split: split === null ? null : items[split]!.name,
    payments: payments?.map(String) ?? null, scaledTo: scaledTo === null ? null : String(scaledTo), worth: shown.worth.map((row) => row.map(String)),
    envyFree: shown.envy.length === 0, proportional: shown.proportional, equitable: shown.equitable, efficient,
    said: [
      ...steps,
      shown.envy.length === 0 ? 'No side would rather have another’s share.' : `${shown.envy.map(([side, other]) => `${sides[side]} would rather have the share of ${sides[other]}`).join('; ')}.`,
      shown.proportional ? 'Each side has at least its equal part of what all is worth to it.' : 'Not every side has its equal part of what all is worth to it.',
      shown.equitable ? (model.method === 'sealed-bids' ? 'All sides end the same amount above their fair share.' : 'All sides have the same part of what all is worth to them.') : 'The sides do not all have the same part of what all is worth to them.',
      efficient === null ? 'Whether another division would be better for one side and worse for none was not examined: too many items cannot be divided.' : efficient ? 'No other division is better for one side and worse for none.' : 'Another division is better for one side and worse for none.',
    ],
    notes: [...notes], partial: null,
  }
}
