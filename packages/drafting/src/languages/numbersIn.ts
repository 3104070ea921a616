import type { Item } from './item.ts'
import { numeralsIn } from './numeralsIn.ts'

const percentAfter = /^\s*(?:%|％|per\s?cent\b|percent\b|pour\s+cent|por\s+ciento|prozent|vom\s+hundert|процент|パーセント|في\s+(?:المائة|المئة)|بالم(?:ائة|ئة))/iu

/** Numbers and percentages of a text. */
export function numbersIn(text: string, language: string): readonly Item[] {
  let taken = 0
  return numeralsIn(text, language).flatMap(({ value, from, to, weak }) => {
    // The "cent" of "pour cent".
    if (from < taken) return []
    const after = percentAfter.exec(text.slice(to, to + 24))
    const isPercent = after !== null || text.slice(Math.max(0, from - 3), from) === '百分之'
    taken = to + (after?.[0].length ?? 0)
    return [{ kind: isPercent ? 'percent' as const : 'number' as const, value: String(value), from, to: taken, weak: weak && !isPercent }]
  })
}
