import type { DataFile } from '../learned/dataFile.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { openLinear } from '../learned/linearSections.ts'

/**
 * The models of events. `undertakings` and `meetings` say of a word whether it heads one (classes `no`, `yes`; of
 * meetings `no`, `new`, `again`); `bonds` how far an undertaking has come; `levels`
 * at what level a meeting is. Thresholds are how probable a word must be to count.
 */
export interface EventModels {
  readonly undertakings: LinearModel
  readonly meetings: LinearModel
  readonly bonds: LinearModel
  readonly levels: LinearModel
  readonly thresholds: { readonly undertaking: number; readonly meeting: number }
}

export function openEvents(data: DataFile): EventModels {
  return {
    undertakings: openLinear('undertakings', data), meetings: openLinear('meetings', data), bonds: openLinear('bonds', data), levels: openLinear('levels', data),
    thresholds: data.json('thresholds') as EventModels['thresholds'],
  }
}
