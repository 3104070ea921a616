import type { Passage } from '@travaux/model'
import type { Known } from './known.ts'
import { timeSpan, type TimeSpan } from './timeSpan.ts'

/** A date that words of a source stand for. */
export interface DateNamed { readonly at: Passage; readonly value: string; readonly span: TimeSpan }

/** The dates named in each source, of days and of longer spans, in the order of its text. */
export function daysNamed(known: Known): ReadonlyMap<string, readonly DateNamed[]> {
  const found = new Map<string, DateNamed[]>()
  for (const { value, evidence } of known.all('date')) {
    const span = timeSpan(value.value)
    if (span === null) continue
    for (const at of evidence) {
      const list = found.get(at.source)
      if (list === undefined) found.set(at.source, [{ at, value: value.value, span }])
      else list.push({ at, value: value.value, span })
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.at.from - b.at.from)
  return found
}
