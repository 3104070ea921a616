import type { DivisionModel } from '../division/divisionModel.ts'
import type { GraphModel } from '../graph/graphModel.ts'
import type { Ground } from '../grounds.ts'
import type { PackageModel } from '../packages/packageModel.ts'

/** A file as it was given. `name` is only to be named by. */
export interface ModelFile { readonly name: string; readonly text: string }

/**
 * A model as files state it. `notes`: what a reader must know of how it was read, a sentence each. `grounds`: what the keys in `because` of the model stand for, where
 * the file says why.
 */
interface Read { readonly notes: readonly string[]; readonly grounds: ReadonlyMap<string, Ground> }

export interface GraphInput extends Read { readonly kind: 'graph'; readonly model: GraphModel; readonly further?: GraphFurther }
/**
 * What a file says beyond one known ranking a decision maker; states by their bits, null each where it says nothing. `unknown[dm]`: pairs of which it is not known which one it prefers.
 * `greatly[dm]`: pairs of which it prefers the first greatly to the second. `views[dm]`: the model as it sees it, of the same options.
 */
export interface GraphFurther { readonly unknown: StatePairs | null; readonly greatly: StatePairs | null; readonly views: readonly GraphModel[] | null }
export type StatePairs = readonly (readonly (readonly [number, number])[])[]
/** `disagreement`: what the sides have without an agreement, as this kind of file means it (see `PackageSolution`). `before`: the model as it stood at an earlier moment, to hold it against. */
export interface PackageInput extends Read { readonly kind: 'packages'; readonly model: PackageModel; readonly disagreement: 'reservation' | 'floor'; readonly before?: { readonly moment: string; readonly model: PackageModel } }
export interface DivisionInput extends Read { readonly kind: 'division'; readonly model: DivisionModel }

/** One model of a file. */
export type SingleInput = GraphInput | PackageInput | DivisionInput
/** The models of a file that holds several, by names that differ. */
export interface SeveralInput { readonly kind: 'several'; readonly title: string; readonly inputs: readonly { readonly name: string; readonly input: SingleInput }[]; readonly notes: readonly string[] }

export type SettleInput = SingleInput | SeveralInput
