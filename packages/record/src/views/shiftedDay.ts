/** The day so many days after a day, before it where negative: ISO dates. Days of a dossier are few, and to reckon one costs more than to look it up. */
export function shiftedDay(day: string, by: number): string {
  if (by === 0) return day
  let then = reckoned.get(by)
  if (then === undefined) reckoned.set(by, then = new Map())
  let at = then.get(day)
  if (at === undefined) then.set(day, at = new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10))
  return at
}

const reckoned = new Map<number, Map<string, string>>()
