/** How many days after one day another is, negative where it is before: ISO dates. NaN where either is none. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
