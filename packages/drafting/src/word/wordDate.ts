/** An ISO date or time as Word has it: UTC, whole seconds, a day alone at its beginning. Null where it is none. */
export function wordDate(date: string): string | null {
  const time = Date.parse(date)
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`
}
