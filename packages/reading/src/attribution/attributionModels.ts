import type { DataFile } from '../learned/dataFile.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { openLinear } from '../learned/linearSections.ts'

/** The models of attribution: which words are cues (classes `no`, `cue`), which phrase is a cue's source, which range its content. */
export interface AttributionModels { readonly cues: LinearModel; readonly sources: LinearModel; readonly contents: LinearModel; /** How probable a cue must be to count. */ readonly threshold: number }

export function openAttribution(data: DataFile): AttributionModels {
  return { cues: openLinear('cues', data), sources: openLinear('sources', data), contents: openLinear('contents', data), threshold: (data.json('thresholds') as { cue: number }).cue }
}
