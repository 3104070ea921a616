import type { Estimate, PackageLinkage, PackageModel, Pick, RedLine } from '@travaux/settlement'

/**
 * A small model by chance, `random` in [0, 1): two to eight sides, at most some hundreds of packages, with what makes trouble: ties, weights of 0, decimals,
 * values below 0, sides without a reservation, red lines and linkages held or not, estimates with a range. Numbers have two decimals at most.
 */
export function madeModel(random: () => number): PackageModel {
  const below = (n: number): number => Math.floor(random() * n)
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!
  const sides = oneOf([2, 2, 2, 2, 3, 3, 3, 4, 5, 8])
  const sizes = Array.from({ length: 1 + below(4) }, () => 1 + below(4))
  const most = oneOf([2, 4, 10, 100])
  const estimate = (number: number): Estimate => {
    const [under, over] = random() < 0.8 ? [0, 0] : [below(3), below(3)]
    return { low: hundredths(number - under), likely: hundredths(number), high: hundredths(number + over), because: [] }
  }
  const hundredths = (number: number): number => Math.round(number * 100) / 100
  const weight = (): Estimate => {
    const number = oneOf([1, 1, 1, 0, 2, 0.5, 0.1, 0.25, 3])
    return { low: random() < 0.8 ? number : 0, likely: number, high: random() < 0.8 ? number : number + 1, because: [] }
  }
  const value = (): Estimate => estimate(random() < 0.85 ? below(most + 1) : oneOf([-below(most), below(most) / 10, below(most) / 100]))
  const pick = (): Pick => {
    const issue = below(sizes.length)
    return { issue, alternative: below(sizes[issue]!) }
  }
  const picks = (n: number): Pick[] => Array.from({ length: 1 + below(n) }, pick)
  const redLines = Array.from({ length: below(3) }, (_, i): RedLine => ({ name: `red line ${i}`, side: below(sides), rule: oneOf(['excludes', 'requires']), picks: picks(3), held: random() < 0.6, because: [] }))
  const linkages = Array.from({ length: below(3) }, (_, i): PackageLinkage => ({ name: `linkage ${i}`, tie: oneOf(['requires', 'excludes', 'waits-for']), of: picks(2), on: picks(2), side: random() < 0.5 ? null : below(sides), held: random() < 0.6, because: [] }))
  return {
    title: 'Made by chance',
    issues: sizes.map((size, i) => ({ name: `issue ${i}`, statusQuo: random() < 0.5 ? null : below(size), alternatives: Array.from({ length: size }, (_, a) => ({ name: `alternative ${i}.${a}`, doneBy: [] })) })),
    sides: Array.from({ length: sides }, (_, i) => ({
      name: `side ${i}`, reservation: random() < 0.4 ? null : estimate(below(most * sizes.length)), weights: sizes.map(weight), values: sizes.map((size) => Array.from({ length: size }, value)),
    })),
    redLines, linkages, tabled: [],
  }
}
