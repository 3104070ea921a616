import type { DraftingDeed } from '@travaux/model'

/** The name of the words that stood where a proposal opens a bracket over them: as it gives it, else made of the bracket's. */
export function standingOf({ standing, bracket }: Extract<DraftingDeed, { act: 'propose' }>): string {
  return standing ?? `alt_stood-${bracket.slice(4)}`
}
