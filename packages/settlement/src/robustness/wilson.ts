/** The 97.5 per cent point of the standard normal distribution. */
const z = 1.959963984540054

/** The interval that holds a share with 95 per cent confidence, of which `hits` of `draws` were seen, within [0, 1]. Never empty, not even where none or all were. Source: Wilson 1927. */
export function wilson(hits: number, draws: number): readonly [low: number, high: number] {
  if (draws === 0) return [0, 1]
  const share = hits / draws
  const middle = share + z ** 2 / (2 * draws)
  const reach = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * draws)) / draws)
  const all = 1 + z ** 2 / draws
  // Where none or all were seen, rounding alone would put the end a hair off 0 or 1.
  return [hits === 0 ? 0 : (middle - reach) / all, hits === draws ? 1 : (middle + reach) / all]
}
