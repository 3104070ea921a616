import type { Finding } from './finding.ts'

/**
 * How far a finding survives that the numbers lie anywhere in their ranges. `exact`: settled by arithmetic, `share` is 0 or 1 and no draw was made. Otherwise `share` of
 * the `draws` kept it, and with 95 per cent confidence it lies from `low` to `high` (Wilson 1927). It is a share of draws, triangular and independent of one another, not a chance that anything happens.
 */
export interface Survival { readonly finding: Finding; readonly share: number; readonly low: number; readonly high: number; readonly draws: number; readonly exact: boolean }
