import type { DataFile } from '../learned/dataFile.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { openLinear } from '../learned/linearSections.ts'

/** The models of attribution: which words are cues (classes `no`, `cue`), which phrase is a cue's source, which range its content. */
export interface AttributionModels { readonly cues: LinearModel; readonly sources: LinearModel; readonly contents: LinearModel; /** How probable a cue must be to be looked at, and an attribution to count. */ readonly threshold: { readonly cue: number; readonly all: number }; /** Weights of a constant and of the log odds of cue, source and content; their sum is the log odds that an attribution is right. */ readonly calibration: readonly number[] }

export function openAttribution(data: DataFile): AttributionModels {
  const { threshold, calibration } = data.json('thresholds') as Pick<AttributionModels, 'threshold' | 'calibration'>
  return { cues: openLinear('cues', data), sources: openLinear('sources', data), contents: openLinear('contents', data), threshold, calibration }
}
