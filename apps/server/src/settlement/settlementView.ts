import type { IssueId, PropositionId, SubjectId } from '@travaux/model'
import { known, naming, settlementModels, settlementOnRecord, type Folded, type SettlementOnRecord, type SideShown, type ViewOptions } from '@travaux/record'
import type { GraphModel, PackageModel } from '@travaux/settlement'
import { compartmentsOf } from '../compartmentsOf.ts'
import { estimatesShown, type EstimateShown } from './estimatesShown.ts'
import { graphModelOf } from './graphModelOf.ts'
import { groundsShown, type GroundShown } from './groundsShown.ts'
import { packageModelOf } from './packageModelOf.ts'
import { settlementNotes } from './settlementNotes.ts'

/** The settlement models of a dossier, whose numbers there are of the one that is open, and that one as the kernels take it, with what each number rests on. */
export interface SettlementView {
  /** By name; after them the graph models that stand beside none of these. */
  readonly models: readonly { readonly id: SubjectId; readonly name: string }[]
  readonly open: SettlementOpen | null
}

/** `sides`, `issues` and alternatives stand in the order of `model`, whatever side speaks: the page puts the speaking side first. */
export interface SettlementOpen {
  readonly id: SubjectId
  readonly name: string
  /** That with most numbers first. */
  readonly estimates: readonly EstimateShown[]
  /** The estimate whose numbers these are; null where the model has none yet. */
  readonly estimate: string | null
  readonly sides: readonly SideShown[]
  readonly issues: readonly SettlementIssue[]
  /** Null where numbers are missing: `missing` names them, a sentence each. Null, too, of a graph model that stands alone, which has no issues. */
  readonly model: PackageModel | null
  readonly missing: readonly string[]
  /** What else to know of it, a sentence each: which of two numbers for the same thing counts, what is on record and no part of the model any more. */
  readonly notes: readonly string[]
  /** The subjects of `model.tabled`, in its order: by these they are corrected and withdrawn, and found among the grounds. */
  readonly tabled: readonly SubjectId[]
  /** Over HTTP the names of states go as pairs, as a map would be lost: see `ServedSettlement`. */
  readonly graphs: readonly { readonly id: SubjectId; readonly name: string; readonly sides: readonly SideShown[]; readonly model: GraphModel }[]
  /** What the keys in `because` of the models stand for. */
  readonly grounds: readonly GroundShown[]
  /** The same model as it stood at `since`, where that was asked for and it stood then, with no number missing. */
  readonly before: { readonly moment: string; readonly model: PackageModel } | null
}

export interface SettlementIssue { readonly issue: IssueId; readonly name: string; readonly group: string | null; readonly alternatives: readonly { readonly proposition: PropositionId; /** Short where the model has a short name. */ readonly name: string; readonly text: string }[] }

/**
 * What is asked for. `model`: by its id; else the first. `estimate`: by its name; else that with most numbers. Of one that nobody has put anything into, all numbers are missing: so a
 * new one is begun, and one that may not be seen is as one that does not exist. `before`: the dossier as it was folded at a moment.
 */
export interface SettlementAsked { readonly model?: string | undefined; readonly estimate?: string | undefined; readonly before?: { readonly moment: string; readonly folded: Folded } | null }

/** Undefined where a model is asked for that there is not. Only what one is cleared for is in the fold. */
export function settlementView(folded: Folded, options: ViewOptions, { model: wanted, estimate: asked, before = null }: SettlementAsked = {}): SettlementView | undefined {
  const models = settlementModels(folded, options).map(({ id, name }) => ({ id, name }))
  const id = wanted ?? models[0]?.id
  if (id === undefined) return { models, open: null }
  const on = settlementOnRecord(folded, id, options)
  if (on === undefined) return undefined
  const compartments = compartmentsOf(folded)
  const estimates = estimatesShown(on, compartments)
  const estimate = asked ?? estimates[0]?.name ?? null
  const { model, missing, tabled } = packageModelOf(on, estimate)
  const then = before === null ? undefined : settlementOnRecord(before.folded, id, options)
  const modelThen = then === undefined ? null : packageModelOf(then, estimate).model
  const grounds = groundsOf(folded, options, on, estimate)
  const present = new Set(grounds.map(({ key }) => key))
  // What the model rested on then and does not any more is looked up as it was then.
  const past = before === null || then === undefined || modelThen === null ? [] : groundsOf(before.folded, options, then, estimate).filter(({ key }) => !present.has(key))
  return {
    models,
    open: {
      id: on.id, name: on.name, estimates, estimate, sides: on.sides, model, missing, notes: settlementNotes(folded, on, estimate),
      issues: on.issues.map(({ issue, name, group, alternatives }) => ({ issue, name, group, alternatives: alternatives.map(({ proposition, name: short, text }) => ({ proposition, name: short, text })) })),
      tabled: model === null ? [] : tabled.map(({ subject }) => subject),
      graphs: on.graphs.map((graph) => ({ id: graph.id, name: graph.name, sides: graph.sides, model: graphModelOf(graph, estimate) })),
      grounds: [...grounds, ...past],
      before: before === null || modelThen === null ? null : { moment: before.moment, model: modelThen },
    },
  }
}

function groundsOf(folded: Folded, options: ViewOptions, on: SettlementOnRecord, estimate: string | null): readonly GroundShown[] {
  const seen = known(folded, options.on)
  return groundsShown(seen, naming(seen, options.as), on, estimate, compartmentsOf(folded))
}
