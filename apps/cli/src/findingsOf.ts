import type { Codebook, Finding } from '@travaux/model'

/** A codebook as what is to be recorded: it rests on no source. */
export function findingsOf({ sides, persons, places, issues, propositions }: Codebook): Finding[] {
  const given = (kind: Finding['kind'], all: readonly { readonly id: string }[]) =>
    all.map(({ id, ...value }) => ({ subject: id, kind, value, evidence: [], confidence: null }) as unknown as Finding)
  return [...given('side', sides), ...given('person', persons), ...given('place', places), ...given('issue', issues), ...given('proposition', propositions)]
}
