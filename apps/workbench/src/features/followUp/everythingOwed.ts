import type { owedOrders } from './owedOrders.ts'
import type { Trouble } from './owedTroubles.ts'

/** Which rows are shown, in which order. No side is all sides; no trouble is all rows. */
export interface OwedChoice { readonly order: keyof typeof owedOrders; readonly sides: readonly string[]; readonly troubles: readonly Trouble[]; readonly unsure: boolean }

/** What is shown until somebody chooses. */
export const everythingOwed: OwedChoice = { order: 'kind', sides: [], troubles: [], unsure: false }
