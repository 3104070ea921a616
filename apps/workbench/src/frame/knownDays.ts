const dayLength = 86_400_000
/** A gap between recordings longer than this many days is cut to it: nothing becomes known in it. */
const longestGap = 45

/** Days as numbers from 1970. */
export const numberOfDay = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayLength)
/** The ISO date of a day's number. */
export const dayOfNumber = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)

/**
 * The days that the slider steps through, ascending: every day from the first recording to the last, but that long gaps
 * without any are cut, so that a document added years later does not press all others into a corner.
 */
export function knownDays(recorded: readonly string[]): readonly number[] {
  const numbers = recorded.map(numberOfDay)
  return numbers.flatMap((number, i) => {
    const next = numbers[i + 1]
    return next === undefined ? [number] : Array.from({ length: Math.min(next - number, longestGap) }, (_, day) => number + day)
  })
}
