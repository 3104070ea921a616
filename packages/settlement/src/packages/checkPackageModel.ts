import type { Refusal } from '../refusal.ts'
import { mostAlternatives } from './mostAlternatives.ts'
import type { Estimate, PackageModel, Pick } from './packageModel.ts'

/** Larger numbers are a mistake too: beside one of them nothing that anybody wants is told from nothing, and products of them overflow. */
const greatest = 1e15

/** Why a model cannot be worked with as it is written, at its first fault; null where it can. Whether its limits leave any package is not looked at. */
export function checkPackageModel(model: PackageModel): Refusal | null {
  for (const fault of faults(model)) return { refused: fault, conflict: [] }
  return null
}

function* faults(model: PackageModel): Generator<string> {
  if (model.sides.length < 2 || model.sides.length > 8) yield `The model has ${counted(model.sides.length, 'side')}: give it two to eight.`
  if (model.issues.length === 0) yield 'The model has no issues: give it at least one.'
  for (const { name, alternatives, statusQuo } of model.issues) {
    if (alternatives.length === 0) yield `The issue “${name}” has no alternatives: give it at least one.`
    if (alternatives.length > mostAlternatives) yield `The issue “${name}” has ${alternatives.length.toLocaleString('en')} alternatives, more than can be worked out: give it at most ${mostAlternatives.toLocaleString('en')}.`
    if (statusQuo !== null && !within(statusQuo, alternatives.length)) yield `The status quo of the issue “${name}” is alternative ${statusQuo}, but it has ${counted(alternatives.length, 'alternative')}, counted from 0.`
    for (const { name: alternative, doneBy } of alternatives) {
      for (const side of doneBy) if (!within(side, model.sides.length)) yield `“${alternative}” on the issue “${name}” is done by side ${side}, but the model has ${counted(model.sides.length, 'side')}, counted from 0.`
    }
  }
  for (const side of model.sides) yield* faultsOfSide(model, side)
  yield* faultsOfLimits(model)
  for (const { name, by, picks } of model.tabled) {
    if (by !== null && !within(by, model.sides.length)) yield `The package “${name}” was tabled by side ${by}, but the model has ${counted(model.sides.length, 'side')}, counted from 0.`
    if (picks.length !== model.issues.length) yield `The package “${name}” has ${counted(picks.length, 'pick')} for ${counted(model.issues.length, 'issue')}: pick one alternative of each.`
    for (const [issue, alternative] of picks.entries()) yield* faultsOfPick(model, { issue, alternative }, `The package “${name}”`)
  }
}

function* faultsOfSide(model: PackageModel, { name, reservation, weights, values }: PackageModel['sides'][number]): Generator<string> {
  if (weights.length !== model.issues.length) yield `${name} has ${counted(weights.length, 'weight')} for ${counted(model.issues.length, 'issue')}: give one for each.`
  if (values.length !== model.issues.length) yield `${name} values ${counted(values.length, 'issue')} of ${model.issues.length}: value the alternatives of each.`
  if (reservation !== null) yield* faultsOfEstimate(reservation, () => `What ${name} has without an agreement`)
  for (const [i, issue] of model.issues.entries()) {
    yield* faultsOfEstimate(weights[i]!, () => `The weight of “${issue.name}” for ${name}`)
    if (weights[i]!.low < 0) yield `The weight of “${issue.name}” for ${name} goes down to ${weights[i]!.low}: give one of 0 or more, and let the values say what is bad.`
    if (values[i]!.length !== issue.alternatives.length) yield `${name} values ${counted(values[i]!.length, 'alternative')} of the issue “${issue.name}”, which has ${issue.alternatives.length}: value each.`
    for (const [a, value] of values[i]!.entries()) yield* faultsOfEstimate(value, () => `The value of “${issue.alternatives[a]!.name}” on the issue “${issue.name}” for ${name}`)
  }
}

function* faultsOfEstimate({ low, likely, high }: Estimate, what: () => string): Generator<string> {
  for (const number of [low, likely, high]) {
    if (!Number.isFinite(number)) yield `${what()} is ${number}: give a finite number.`
    if (Math.abs(number) > greatest) yield `${what()} is ${number}: give a number between -10^15 and 10^15.`
  }
  if (!(low <= likely && likely <= high)) yield `${what()} is likely ${likely}, but between ${low} and ${high}: give low ≤ likely ≤ high.`
}

function* faultsOfLimits(model: PackageModel): Generator<string> {
  for (const { name, side, picks } of model.redLines) {
    if (!within(side, model.sides.length)) yield `The red line “${name}” is of side ${side}, but the model has ${counted(model.sides.length, 'side')}, counted from 0.`
    if (picks.length === 0) yield `The red line “${name}” names no alternative: name at least one, or leave it out.`
    for (const pick of picks) yield* faultsOfPick(model, pick, `The red line “${name}”`)
  }
  for (const { name, side, of, on } of model.linkages) {
    if (side !== null && !within(side, model.sides.length)) yield `The linkage “${name}” is of side ${side}, but the model has ${counted(model.sides.length, 'side')}, counted from 0.`
    if (of.length === 0 || on.length === 0) yield `The linkage “${name}” names no alternative on one of its ends: name at least one on each, or leave it out.`
    for (const pick of [...of, ...on]) yield* faultsOfPick(model, pick, `The linkage “${name}”`)
  }
}

function* faultsOfPick(model: PackageModel, { issue, alternative }: Pick, what: string): Generator<string> {
  const at = model.issues[issue]
  if (at === undefined) yield `${what} names issue ${issue}, but the model has ${counted(model.issues.length, 'issue')}, counted from 0.`
  else if (!within(alternative, at.alternatives.length)) yield `${what} names alternative ${alternative} of the issue “${at.name}”, which has ${counted(at.alternatives.length, 'alternative')}, counted from 0.`
}

function within(place: number, length: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < length
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
