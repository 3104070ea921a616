import type { PackageLinkage, Pick, Picks, RedLine } from '@travaux/settlement'

/** How a package stands to a linkage or a red line. `aside`: it picks nothing the linkage is about. */
export type Standing = 'met' | 'not met' | 'aside'

/** Whether a package meets what a linkage asks, held or not. */
export function linkageStanding({ tie, of, on }: PackageLinkage, picks: Picks): Standing {
  if (!of.some(picked(picks))) return 'aside'
  const also = on.some(picked(picks))
  return also === (tie !== 'excludes') ? 'met' : 'not met'
}

/** Whether a package keeps a red line, held or not. */
export function redLineStanding({ rule, picks: named }: RedLine, picks: Picks): Standing {
  return named.some(picked(picks)) === (rule === 'requires') ? 'met' : 'not met'
}

function picked(picks: Picks): (pick: Pick) => boolean {
  return ({ issue, alternative }) => picks[issue] === alternative
}
