import type { Difference } from '@travaux/record'

/** What a correction changed, a line each: "Stance: supports → opposes". */
export function differenceWords(differs: readonly Difference[]): readonly string[] {
  return differs.map(({ label, before, after }) => `${label}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`)
}
