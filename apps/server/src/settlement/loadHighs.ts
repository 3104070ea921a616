import type { ProgrammeSolver } from '@travaux/settlement'

let loaded: Promise<ProgrammeSolver> | null = null

/** HiGHS, loaded when it is first needed: it takes a while, and few models need it. Its types are those of its CommonJS build, where the default export lies a step deeper. */
export function loadHighs(): Promise<ProgrammeSolver> {
  loaded ??= import('highs').then(({ default: load }) => (load as unknown as () => Promise<ProgrammeSolver>)())
  return loaded
}
