/** The picks of the package in a place among all, as `allPackages` counts them: the last issue's alternatives turn fastest. `sizes[issue]`: its alternatives. */
export function packagePicks(sizes: ArrayLike<number>, number: number): number[] {
  const picks = Array.from(sizes)
  let rest = number
  for (let issue = sizes.length - 1; issue >= 0; issue--) {
    picks[issue] = rest % sizes[issue]!
    rest = Math.floor(rest / sizes[issue]!)
  }
  return picks
}
