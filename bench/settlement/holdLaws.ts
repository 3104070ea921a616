/** How many models, and the first seed. */
export interface LawsAsked { readonly count: number; readonly from: number }

/**
 * Holds so many models made by chance, each from its seed, against their definitions: prints the first differences, how far it is on stderr, and what came of it. `differs`: what differs, in a line; null where
 * nothing does. `name`: of what, where a run holds several things. Sets the exit code to 1 where any differs.
 */
export function holdLaws({ count, from }: LawsAsked, differs: (seed: number) => string | null, name: string | null = null): void {
  const began = performance.now()
  const seconds = () => ((performance.now() - began) / 1000).toFixed(0)
  const label = name === null ? '' : `${name}: `
  let differing = 0
  for (let seed = from; seed < from + count; seed++) {
    const difference = differs(seed)
    if (difference !== null && differing++ < 10) console.log(`${label}seed ${seed}: ${difference}`)
    if ((seed + 1 - from) % 50_000 === 0) console.error(`${label}${seed + 1 - from} of ${count}, ${seconds()} s`)
  }
  console.log(`${label}${count} models from seed ${from}: ${differing === 0 ? 'all as the definitions have them' : `${differing} differ`} (${seconds()} s)`)
  if (differing > 0) process.exitCode = 1
}
