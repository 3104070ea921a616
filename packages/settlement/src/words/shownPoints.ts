/** A number of points as people read it: three digits, more where more stand before the point. */
export function shownPoints(value: number): string {
  const before = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1
  return String(Number(value.toPrecision(Math.max(3, before))))
}
