import type { Cued } from './findCued.ts'

/** How probable it is that an attribution is right in cue, source and most of its words; in [0, 1]. Source: Platt 1999. */
export function sureness({ cue, source, content }: Cued['sure'], [constant = 0, ofCue = 0, ofSource = 0, ofContent = 0]: readonly number[]): number {
  return 1 / (1 + Math.exp(-(constant + ofCue * logOdds(cue) + ofSource * logOdds(source) + ofContent * logOdds(content))))
}

/** Bounded, so that a model quite sure of itself does not drown the others. */
export function logOdds(share: number): number {
  const kept = Math.min(0.999, Math.max(0.001, share))
  return Math.log(kept / (1 - kept))
}
