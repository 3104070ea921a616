import type { Briefing } from './briefing.ts'
import { linesOf } from './linesOf.ts'

/** Notes whose words stand whole on the line that first leads to them: below it they need not stand again. */
export function shownWhole({ sections, notes }: Pick<Briefing, 'sections' | 'notes'>): ReadonlySet<number> {
  const marked = new Set<number>()
  const whole = new Set<number>()
  for (const line of sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))) {
    for (const run of line) {
      if (run.is !== 'note' || marked.has(run.note)) continue
      marked.add(run.note)
      const note = notes[run.note]
      if (note?.is === 'source' && line.some((each) => each.is === 'record' && each.note === run.note && each.text.trim() === note.quote.trim())) whole.add(run.note)
    }
  }
  return whole
}
