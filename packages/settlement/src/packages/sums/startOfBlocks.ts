/** The level from which the issues are added up into blocks: the last ones that together have some thousands of combinations, one issue at least. `sizes[level]`: alternatives. */
export function startOfBlocks(sizes: readonly number[]): number {
  let level = sizes.length - 1
  for (let size = sizes[level]!; level > 0 && size * sizes[level - 1]! <= 4096; level--) size *= sizes[level - 1]!
  return level
}
