const length = 86_400_000

/** Days since 1 January 1970 of an ISO date. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / length)

/** The ISO date of a number of days since 1 January 1970. */
export const dayOf = (number: number): string => new Date(number * length).toISOString().slice(0, 10)

/** `2018-11` and a number of months after or before it. */
export function addMonths(month: string, count: number): string {
  const months = monthNumber(month) + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(((months % 12) + 12) % 12 + 1).padStart(2, '0')}`
}

/** How many months lie from one to another, both counted: 1 for the same. */
export function monthsFrom(first: string, last: string): number {
  return monthNumber(last) - monthNumber(first) + 1
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
