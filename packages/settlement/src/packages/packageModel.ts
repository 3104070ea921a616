/** A number as far as it is known: low ≤ likely ≤ high, all finite. `because`: keys of its grounds. */
export interface Estimate { readonly low: number; readonly likely: number; readonly high: number; readonly because: readonly string[] }

/** An alternative of an issue, both by their places in the model. */
export interface Pick { readonly issue: number; readonly alternative: number }

/** One alternative an issue, by its place, in the order of the issues. */
export type Picks = readonly number[]

/**
 * Issues with alternatives, and what they are worth to two to eight sides. A package picks one alternative an issue; it is worth to a side the sum over issues of
 * weight × value, on whatever scale the side's numbers have: no side's points are compared with another's but where a method says so.
 */
export interface PackageModel {
  readonly title: string
  readonly issues: readonly PackageIssue[]
  readonly sides: readonly PackageSide[]
  readonly redLines: readonly RedLine[]
  readonly linkages: readonly PackageLinkage[]
  readonly tabled: readonly TabledPackage[]
}

/** `statusQuo`: the alternative that holds while nothing is agreed, null where none does. */
export interface PackageIssue { readonly name: string; readonly alternatives: readonly PackageAlternative[]; readonly statusQuo: number | null }

/** `doneBy`: the sides, by their places, whose act it takes to carry it out; none: it takes effect with the agreement. */
export interface PackageAlternative { readonly name: string; readonly doneBy: readonly number[] }

/** `weights[issue]`, `values[issue][alternative]`. `reservation`: what the side has without an agreement, in its own points; null where nobody says. */
export interface PackageSide {
  readonly name: string
  readonly reservation: Estimate | null
  readonly weights: readonly Estimate[]
  readonly values: readonly (readonly Estimate[])[]
}

/** A hard limit of a side. `excludes`: a package with any of the picks is out; `requires`: a package with none of them is. Only those `held` limit anything. */
export interface RedLine { readonly name: string; readonly side: number; readonly rule: 'excludes' | 'requires'; readonly picks: readonly Pick[]; readonly held: boolean; readonly because: readonly string[] }

/**
 * One pick held to depend on others. `requires`: with any of `of`, one of `on` must be picked; `excludes`: with any of `of`, none of `on` may be; `waits-for`: `of`
 * can come about only after one of `on`, which limits no package but is met or not met by it. `side`: whose it is, null where nobody's. `held`: as for red lines.
 */
export interface PackageLinkage { readonly name: string; readonly tie: 'requires' | 'excludes' | 'waits-for'; readonly of: readonly Pick[]; readonly on: readonly Pick[]; readonly side: number | null; readonly held: boolean; readonly because: readonly string[] }

/** A proposal on the table. `by`: a side's place, null where a mediator or nobody put it there. */
export interface TabledPackage { readonly name: string; readonly by: number | null; readonly date: string | null; readonly picks: Picks }
