import type { Tree } from './sentenceTree.ts'

/** "according to" is one cue; what follows other verbs belongs to them less surely. */
export function cueEnd({ lower }: Tree, t: number): number {
  return lower[t] === 'according' && lower[t + 1] === 'to' || /^(?:call|point)/.test(lower[t] ?? '') && /^(?:on|for|out|upon)$/.test(lower[t + 1] ?? '') ? t + 2 : t + 1
}
