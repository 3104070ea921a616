import type { Briefing } from './briefing.ts'
import { linesOf } from './linesOf.ts'

/** The number that each note bears on paper: by the order in which marks lead to them. Notes that are only spelled out in a column have none. */
export function noteNumbers({ sections }: Pick<Briefing, 'sections'>): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const line of sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))) for (const run of line) if (run.is === 'note' && !numbers.has(run.note)) numbers.set(run.note, numbers.size + 1)
  return numbers
}
