import type { Finding, Refusal, Survival } from '@travaux/settlement'
import { csv } from './csv.ts'

/** How far each result survives the ranges: a share of draws with its bounds, or exactly. `said`: a result in words. */
export function survivalsCsv(found: readonly { readonly finding: Finding; readonly survival: Survival | Refusal }[], said: (finding: Finding) => string): string {
  return csv([
    ['result', 'share', 'from', 'to', 'draws', 'exact', 'not known because'],
    ...found.map(({ finding, survival }) => ('refused' in survival ? [said(finding), null, null, null, null, null, survival.refused] : [said(finding), survival.share, survival.low, survival.high, survival.draws, survival.exact ? 1 : 0, null])),
  ])
}
