/** Whether words are a day of the calendar, written YYYY-MM-DD. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const time = Date.parse(`${words}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
}
