import type { Meeting } from '@travaux/model'

type Level = Meeting['level']

export interface Lane { readonly key: 'summit' | 'ministers' | 'deputies' | 'experts' | 'unknown'; readonly name: string; readonly who: string; readonly levels: readonly Level[] }

/** Levels from the top. Envoys negotiate where deputies do. */
export const lanes: readonly Lane[] = [
  { key: 'summit', name: 'Summit', who: 'leaders', levels: ['summit'] },
  { key: 'ministers', name: 'Ministers', who: 'foreign ministers', levels: ['ministerial'] },
  { key: 'deputies', name: 'Deputies', who: 'deputies, envoys', levels: ['deputy-ministerial', 'envoys'] },
  { key: 'experts', name: 'Experts', who: 'departments', levels: ['technical'] },
  { key: 'unknown', name: 'Level open', who: 'not said', levels: ['unknown'] },
]

/** The lanes drawn: the four levels, and a fifth where something is of no known level. */
export function lanesFor(levels: Iterable<Level>): readonly Lane[] {
  return new Set(levels).has('unknown') ? lanes : lanes.slice(0, 4)
}

export const laneOf = (level: Level, shown: readonly Lane[] = lanes): number => shown.findIndex((lane) => lane.levels.includes(level))
