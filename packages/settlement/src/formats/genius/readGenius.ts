import type { Estimate, PackageSide } from '../../packages/packageModel.ts'
import type { Refusal } from '../../refusal.ts'
import { refuse } from '../refuse.ts'
import type { ModelFile, PackageInput } from '../settleInput.ts'
import { sideName } from '../sideName.ts'
import { unknownName } from '../unknownName.ts'
import { alternativesOf } from './alternativesOf.ts'
import { evaluationOf } from './evaluationOf.ts'
import { geniusSpace, type GeniusSpace } from './geniusSpace.ts'
import { xmlTree } from './xmlTree.ts'

interface Space extends GeniusSpace { readonly file: string }
interface Domain { readonly file: string; readonly issues: readonly { readonly name: string; readonly alternatives: readonly string[] }[] }

/**
 * A domain and a profile a side, or the profiles alone, as Genius and negmas write them. What a package is worth to a side is the sum of weight × evaluation as its
 * profile gives them, nothing normalised; sides are named after their files. A reservation value that is missing counts as 0, as it does for both programs.
 */
export function readGenius(files: readonly ModelFile[]): PackageInput | Refusal {
  const spaces: Space[] = []
  for (const { name, text } of files) {
    const root = xmlTree(text)
    if ('refused' in root) return refuse(name, `its XML ${root.refused}.`)
    const space = geniusSpace(root)
    if (space === null) return refuse(name, `its XML is of “${root.name}”, and a domain of Genius is a negotiation_template, a profile a utility_space.`)
    if (space.isNonlinear) return refuse(name, 'it values combinations of issues (a utility_function), which no sum over issues tells; give a profile that is additive.')
    if (space.issues.length === 0) return refuse(name, 'it has no issue in it.')
    spaces.push({ ...space, file: name })
  }
  // Some domains carry evaluations too, which are nobody's: the one file that is written as a domain is one.
  const written = spaces.filter(({ isTemplate }) => isTemplate)
  const domains = spaces.filter((space) => !space.values || (written.length === 1 && written[0] === space && spaces.length > 1))
  const profiles = spaces.filter((space) => !domains.includes(space))
  if (domains.length > 1) return refuse(domains[1]!.file, `it values nothing and so is a second domain beside ${domains[0]!.file}; give one domain and a profile a side.`)
  if (profiles.length < 2) return refuse(profiles[0]?.file ?? domains[0]!.file, profiles.length === 0 ? 'it is a domain without profiles; give a profile a side behind it.' : 'it is the only profile; give one a side, two at least.')
  const notes: string[] = []
  const domain = domainOf(domains[0] ?? profiles[0]!, notes)
  if ('refused' in domain) return domain
  const sides: PackageSide[] = []
  for (const profile of profiles) {
    const side = sideOf(profile, domain, notes)
    if ('refused' in side) return side
    // Two files of one name, of two folders, are two sides.
    const alike = sides.filter(({ name }) => name === side.name || name.startsWith(`${side.name} (`)).length
    sides.push(alike === 0 ? side : { ...side, name: `${side.name} (${alike + 1})` })
  }
  const title = (domains[0] ?? profiles[0]!).title ?? sideName(domain.file)
  return {
    kind: 'packages', disagreement: 'floor', notes, grounds: new Map(),
    model: { title, issues: domain.issues.map(({ name, alternatives }) => ({ name, statusQuo: null, alternatives: alternatives.map((each) => ({ name: each, doneBy: [] })) })), sides, redLines: [], linkages: [], tabled: [] },
  }
}

function domainOf({ file, issues }: Space, notes: string[]): Domain | Refusal {
  const found: { name: string; alternatives: readonly string[] }[] = []
  for (const issue of issues) {
    if (issue.name === '') return refuse(file, 'an issue has no name; give it one.')
    if (found.some(({ name }) => name === issue.name)) return refuse(file, `two issues are called “${issue.name}”; give each a name of its own.`, [issue.name])
    const read = alternativesOf(issue)
    if ('refused' in read) return refuse(file, `${read.refused}.`, [issue.name])
    if (read.note !== null) notes.push(read.note)
    found.push({ name: issue.name, alternatives: read.alternatives })
  }
  return { file, issues: found }
}

function sideOf(profile: Space, domain: Domain, notes: string[]): PackageSide | Refusal {
  const { file, issues, reservation, discount } = profile
  const name = sideName(file)
  const stray = issues.find((issue) => !domain.issues.some((each) => each.name === issue.name))
  if (stray !== undefined) return refuse(file, `it values an issue “${stray.name}” that ${domain.file} does not have; ${unknownName(stray.name, domain.issues.map((each) => each.name))}`, [stray.name])
  const values: number[][] = []
  for (const issue of domain.issues) {
    const own = issues.find((each) => each.name === issue.name)
    if (own === undefined) return refuse(file, `it says nothing of the issue “${issue.name}” of ${domain.file}; add what its items are worth.`, [issue.name])
    const [names, numbers] = [new Set(issue.alternatives), new Set(issue.alternatives.map(Number).filter((each) => !Number.isNaN(each)))]
    const unlisted = own.element.children.find((each) => each.name === 'item' && each.attributes.value !== undefined && !names.has(each.attributes.value.trim()) && !numbers.has(Number(each.attributes.value)))
    if (unlisted !== undefined) return refuse(file, `it values an item “${unlisted.attributes.value}” of the issue “${issue.name}” that ${domain.file} does not have; ${unknownName(unlisted.attributes.value!, issue.alternatives)}`, [issue.name])
    const evaluation = evaluationOf(own)
    if ('refused' in evaluation) return refuse(file, `it ${evaluation.refused}.`, [issue.name])
    const row: number[] = []
    for (const alternative of issue.alternatives) {
      const value = evaluation(alternative)
      if (typeof value !== 'number') return refuse(file, `it ${value.refused.replace(/[.?]$/u, '')}${value.refused.endsWith('?') ? '?' : '.'}`, [issue.name, alternative])
      row.push(value)
    }
    values.push(row)
  }
  const weighed = weightsOf(profile, domain, notes)
  if ('refused' in weighed) return weighed
  const kept = reservation === null || reservation.trim() === '' ? 0 : Number(reservation)
  if (!Number.isFinite(kept)) return refuse(file, `its reservation value “${reservation}” is no number.`, [name])
  if (discount !== null && Number(discount) !== 1 && Number(discount) !== 0) notes.push(`${name} has a discount factor of ${discount}; values are those of an agreement at once.`)
  return { name, reservation: exactly(kept), ...withConstant(weighed.weights, values, weighed.constant) }
}

/** The weight of each issue of the domain, 1 where none is given; and what weights of no issue add to every package, as negmas writes a constant. */
function weightsOf({ file, issues, weights, groups }: Space, domain: Domain, notes: string[]): { readonly weights: readonly number[]; readonly constant: number } | Refusal {
  const found = domain.issues.map(() => 1)
  const given = domain.issues.map(() => false)
  let [constant, grouped] = [0, false]
  for (const { index, value } of weights) {
    const weight = value.trim() === '' ? Number.NaN : Number(value)
    if (!Number.isFinite(weight)) return refuse(file, `its weight of issue ${index} is “${value}”, which is no number.`)
    const issue = issues.find((each) => each.index === index)?.name
    const at = domain.issues.findIndex((each) => each.name === issue)
    if (at >= 0) [found[at], given[at]] = [weight, true]
    else if (groups.includes(index)) grouped = true
    else constant += weight
  }
  if (grouped) notes.push(`${sideName(file)} weighs groups of issues too, which count for nothing, as in Genius.`)
  if (given.includes(false)) notes.push(`${sideName(file)} gives no weight to ${domain.issues.filter((_, at) => !given[at]).map(({ name }) => `“${name}”`).join(', ')}; 1 is taken.`)
  if (constant !== 0) notes.push(`${sideName(file)} has a weight of no issue, ${constant}; it is added to every package.`)
  return { weights: found, constant }
}

/** A constant is put into the first issue, of which every package has one alternative. What a weight below 0 says, as negmas writes some, the values say. */
function withConstant(weights: readonly number[], values: readonly (readonly number[])[], constant: number): Pick<PackageSide, 'weights' | 'values'> {
  const rows = values.map((row, at) => (at === 0 && constant !== 0 ? row.map((each) => each * weights[0]! + constant) : weights[at]! < 0 ? row.map((each) => 0 - each) : row))
  return { weights: weights.map((each, at) => exactly(at === 0 && constant !== 0 ? 1 : Math.abs(each))), values: rows.map((row) => row.map(exactly)) }
}

function exactly(value: number): Estimate {
  return { low: value, likely: value, high: value, because: [] }
}
