import type { ModelNumber, PackageModel } from '@travaux/settlement'

/** What a number of a model is, without whose: "weight of Travel", "“Visas eased”", "what it needs". */
export function numberWords({ issues }: PackageModel, { of, issue, alternative }: Pick<ModelNumber, 'of' | 'issue' | 'alternative'>): string {
  switch (of) {
    case 'reservation': return 'what it needs'
    case 'weight': return `weight of ${issues[issue ?? -1]?.name ?? ''}`
    case 'value': return `“${issues[issue ?? -1]?.alternatives[alternative ?? -1]?.name ?? ''}”`
    default: return of satisfies never
  }
}
