import type { PackageModel } from '@travaux/settlement'
import { linkage, model, pick } from './builders.ts'

/** A model of so many issues, alternatives and sides with whole points from 0 to `most` by chance, and linkages between two issues each that are held. */
export function drawnModel(random: () => number, { sides, issues, alternatives, most, linkages = 0, reservation }: { readonly sides: number; readonly issues: number; readonly alternatives: number; readonly most: number; readonly linkages?: number; readonly reservation?: number }): PackageModel {
  const below = (n: number): number => Math.floor(random() * n)
  const values = Array.from({ length: sides }, () => Array.from({ length: issues }, () => Array.from({ length: alternatives }, () => below(most + 1))))
  const tied = Array.from({ length: linkages }, (_, i) => {
    const one = below(issues)
    const other = (one + 1 + below(issues - 1)) % issues
    return linkage(`linkage ${i}`, [pick(one, below(alternatives)), pick(one, below(alternatives))], random() < 0.5 ? 'requires' : 'excludes', [pick(other, below(alternatives)), pick(other, below(alternatives))])
  })
  return model(values, { linkages: tied, reservations: values.map(() => reservation ?? null) })
}
