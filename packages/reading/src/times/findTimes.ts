import type { Document, Spans } from '../document.ts'
import { calendar } from './calendar.ts'
import { ages } from './rules/ages.ts'
import { calendarDates } from './rules/calendarDates.ts'
import { clockTimes } from './rules/clockTimes.ts'
import { durations } from './rules/durations.ts'
import { months } from './rules/months.ts'
import { partsOfDay } from './rules/partsOfDay.ts'
import { rates } from './rules/rates.ts'
import { references } from './rules/references.ts'
import { relativeTimes } from './rules/relativeTimes.ts'
import { seasons } from './rules/seasons.ts'
import { spells } from './rules/spells.ts'
import { weekdays } from './rules/weekdays.ts'
import { years } from './rules/years.ts'
import { tenseAt } from './tenseAt.ts'
import type { TimeRead, TimeRule, TimeType } from './timeRule.ts'

/** Time expressions, in order, with their TIMEX3 values. */
export interface TimesLayer extends Spans {
  readonly values: readonly string[]
  readonly types: readonly TimeType[]
  /** What each value was worked out from: the publication date, a date before it in the text, or nothing but its own words. */
  readonly bases: readonly TimeRead['basis'][]
}

interface Candidate { readonly from: number; readonly to: number; readonly rule: TimeRule; readonly groups: Readonly<Record<string, string | undefined>> }

const rules: readonly TimeRule[] = [...spells, ...calendarDates, ...clockTimes, ...weekdays, ...months, ...years, ...seasons, ...relativeTimes, ...ages, ...rates, ...durations, ...partsOfDay, ...references]
const schema = /^(?:\d{4}(?:-(?:\d{2}(?:-\d{2}(?:T[\d:]{2,8}Z?|TMO|TAF|TEV|TNI|TDT)?)?|W\d{2}(?:-\d|-WE)?|SP|SU|FA|WI|Q\d|H\d))?|\d{3}|\d{2}|P[\dXTYMWDHSEC.]+|(?:PAST|PRESENT|FUTURE)_REF|XXXX[-\dWXE]*)$/

/**
 * Adds the time expressions of a text with their values. `published` is the ISO date the text is written from: "on Monday"
 * is worked out from it, and from the tense of its clause; "the next day", from the date before it. Without it, what
 * depends on it is given without a year (`XXXX-05`), or left out.
 */
export function findTimes<D extends Document>(document: D, published: string | null): D & { readonly times: TimesLayer } {
  const { text } = document
  const today = calendar.read(published)
  const found: { from: number; to: number; read: TimeRead }[] = []
  let reference: { day: number; value: string } | null = null
  let end = 0
  for (const { from, to, rule, groups } of candidatesOf(text)) {
    if (from < end) continue
    const around = reference ?? (today === null ? null : { day: today, value: calendar.iso(today) })
    const read = rule.read(groups, { text, from, to, published: today, reference: around, tense: () => tenseAt(text, from, to) })
    if (read === null || !schema.test(read.value)) continue
    found.push({ from, to, read })
    end = to
    const day = read.type === 'date' || read.type === 'time' ? firstDay(read.value) : null
    if (day !== null) reference = { day, value: read.value }
  }
  return {
    ...document,
    times: {
      length: found.length,
      from: Int32Array.from(found, (each) => each.from),
      to: Int32Array.from(found, (each) => each.to),
      values: found.map((each) => each.read.value),
      types: found.map((each) => each.read.type),
      bases: found.map((each) => each.read.basis),
    },
  }
}

/** By place; at one place the longest first, then the earlier rule: a rule that declines leaves the place to the next. */
function candidatesOf(text: string): readonly Candidate[] {
  const candidates: (Candidate & { readonly order: number })[] = []
  rules.forEach((rule, order) => {
    if (rule.needs?.test(text) === false) return
    for (const match of text.matchAll(rule.pattern)) {
      const groups = match.groups ?? {}
      const span = groups['span']
      const from = span === undefined ? match.index : match.index + match[0].lastIndexOf(span)
      const words = span ?? match[0]
      const start = from + (words.length - words.trimStart().length)
      const to = from + words.trimEnd().length
      if (to > start) candidates.push({ from: start, to, rule, groups, order })
    }
  })
  return candidates.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
}

function firstDay(value: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value)
  if (match === null) return null
  return calendar.day(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
}
