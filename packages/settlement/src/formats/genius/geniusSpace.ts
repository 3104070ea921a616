import type { XmlTree } from './xmlTree.ts'

/** An issue as an XML file gives it: its element, with its number (the attribute `index`, which weights refer to) or null. */
export interface GeniusIssue { readonly name: string; readonly index: number | null; readonly element: XmlTree }

/**
 * The parts of a domain or a profile, wherever they stand: a profile's own objectives may nest, and weights, reservation and discount stand in the objective or
 * beside it. Issues in the order of their numbers.
 */
export interface GeniusSpace {
  readonly title: string | null
  readonly issues: readonly GeniusIssue[]
  readonly weights: readonly { readonly index: number; readonly value: string }[]
  /** Numbers of the objectives in which issues are put together, below the one that holds all. */
  readonly groups: readonly number[]
  readonly reservation: string | null
  readonly discount: string | null
  /** Whether it values anything: then it is a profile. */
  readonly values: boolean
  /** Whether its root says that it is a domain. */
  readonly isTemplate: boolean
  /** Utility that is not a sum over issues: hyper-rectangles, constraints. */
  readonly isNonlinear: boolean
}

/** What is found below the root of a file of Genius or negmas; null where it is none. */
export function geniusSpace(root: XmlTree): GeniusSpace | null {
  if (root.name !== 'negotiation_template' && root.name !== 'utility_space') return null
  const issues: GeniusIssue[] = []
  const weights: { index: number; value: string }[] = []
  const groups: number[] = []
  let title = null as string | null
  let reservation = null as string | null
  let discount = null as string | null
  let [values, isNonlinear] = [false, false]
  const visit = ({ name, attributes, children }: XmlTree, within: boolean): void => {
    if (name === 'issue') {
      issues.push({ name: (attributes.name ?? '').trim(), index: whole(attributes.index), element: { name, attributes, children } })
      values ||= children.some((each) => each.name === 'evaluator' || (each.name === 'item' && each.attributes.evaluation !== undefined))
      return
    }
    if (name === 'objective') {
      title ??= attributes.name ?? null
      const index = whole(attributes.index)
      if (within && index !== null) groups.push(index)
    }
    if (name === 'weight') weights.push({ index: whole(attributes.index) ?? Number.NaN, value: attributes.value ?? '' })
    if (name === 'reservation') reservation ??= attributes.value ?? null
    if (name === 'discount_factor') discount ??= attributes.value ?? null
    if (name === 'utility_function' || name === 'ufun' || name === 'hyperrectangle') isNonlinear = true
    for (const child of children) visit(child, within || name === 'objective')
  }
  visit(root, false)
  const numbered = issues.every(({ index }) => index !== null) && new Set(issues.map(({ index }) => index)).size === issues.length
  return { title: title === 'root' || title === '' ? null : title, issues: numbered ? issues.toSorted((a, b) => a.index! - b.index!) : issues, weights, groups, reservation, discount, values: values || weights.length > 0 || reservation !== null, isTemplate: root.name === 'negotiation_template', isNonlinear }
}

function whole(written: string | undefined): number | null {
  return written !== undefined && /^\s*-?\d+\s*$/u.test(written) ? Number(written) : null
}
