import type { Column } from './briefing.ts'
import type { Label } from './label.ts'

/** A column under one of our own words. */
export function column(name: Label, share: number): Column {
  return { name, of: 'label', share }
}
