import type { Known } from './known.ts'
import { stancesHeld } from './stancesHeld.ts'
import { timeSpan } from './timeSpan.ts'

/** The day movement is measured from when none is asked for: the last summit held before the newest stance on record; null where there was none. */
export function defaultSince(known: Known): string | null {
  let newest = ''
  for (const sides of known.once(stancesHeld).values()) for (const { all } of sides.values()) newest = max(newest, all.at(-1)?.day ?? '')
  let since = ''
  for (const { value } of known.all('meeting')) {
    const span = timeSpan(value.date.value)
    if (value.level === 'summit' && value.status === 'held' && span !== null && span.first === span.last && span.last < newest) since = max(since, span.last)
  }
  return since === '' ? null : since
}

function max(a: string, b: string): string {
  return a > b ? a : b
}
