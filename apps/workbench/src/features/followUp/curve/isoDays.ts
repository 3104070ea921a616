/** Days since 1970 that an ISO date covers, both counted: `2017` is the whole year. Null of what is no date. */
export function isoDays(value: string | null): readonly [first: number, last: number] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value?.slice(0, 10) ?? '') ?? []
  if (year === undefined) return null
  const [y, m] = [Number(year), month === undefined ? null : Number(month) - 1]
  if (m === null) return [number(y, 0, 1), number(y + 1, 0, 0)]
  return day === undefined ? [number(y, m, 1), number(y, m + 1, 0)] : [number(y, m, Number(day)), number(y, m, Number(day))]
}

function number(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / 86_400_000)
}
