/** Whether words are a day of the calendar, written YYYY-MM-DD. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const [year, month, day] = [Number(words.slice(0, 4)), Number(words.slice(5, 7)), Number(words.slice(8))]
  return month > 0 && month < 13 && day > 0 && day <= (month === 2 && isLeap(year) ? 29 : daysIn[month - 1] as number)
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
