import type { Chooser, Concept, GraphModel, Outcome, PackageModel, Picks } from '@travaux/settlement'

/** What can be asked of the kernels beside the page, where it may take longer than a frame. */
export type Question =
  | { readonly ask: 'packages'; readonly model: PackageModel }
  | { readonly ask: 'graph'; readonly model: GraphModel; readonly state: number | null; readonly concept: Concept }
  | { readonly ask: 'coalitions'; readonly model: GraphModel }
  | { readonly ask: 'better'; readonly model: PackageModel; readonly picks: Picks }
  | { readonly ask: 'survival'; readonly model: PackageModel; readonly picks: Picks }
  | { readonly ask: 'tornado'; readonly model: PackageModel; readonly outcome: Outcome }
  | { readonly ask: 'learning'; readonly model: PackageModel; readonly chooser: Chooser }
  | { readonly ask: 'moved'; readonly before: PackageModel; readonly model: PackageModel }
