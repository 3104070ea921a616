import type { PackageModel } from '@travaux/settlement'

/** A red line or a linkage, by its place in the model. */
export interface LimitAt { readonly is: 'redLine' | 'linkage'; readonly at: number }

/** Which limits are switched from what the record has, as an address says it: "r0.r3.k1". What is not understood is left out. */
export function limitsSwitched(written: string | null): readonly LimitAt[] {
  const parts = (written ?? '').split('.').flatMap((part): readonly LimitAt[] => {
    const [, is, at] = /^([rk])(\d{1,4})$/u.exec(part) ?? []
    return at === undefined ? [] : [{ is: is === 'r' ? 'redLine' : 'linkage', at: Number(at) }]
  })
  return parts.filter(({ is, at }, i) => parts.findIndex((each) => each.is === is && each.at === at) === i)
}

/** As `limitsSwitched` reads it; null where none is switched. */
export function limitsWritten(switched: readonly LimitAt[]): string | null {
  return switched.length === 0 ? null : switched.map(({ is, at }) => `${is === 'redLine' ? 'r' : 'k'}${at}`).join('.')
}

/** The model with these limits held where it does not hold them, and the other way about. */
export function withLimits(model: PackageModel, switched: readonly LimitAt[]): PackageModel {
  if (switched.length === 0) return model
  const turned = <Limit extends { readonly held: boolean }>(is: LimitAt['is'], limits: readonly Limit[]) =>
    limits.map((limit, at) => (switched.some((each) => each.is === is && each.at === at) ? { ...limit, held: !limit.held } : limit))
  return { ...model, redLines: turned('redLine', model.redLines), linkages: turned('linkage', model.linkages) }
}
