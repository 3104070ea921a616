import type { SettlementOnRecord } from '@travaux/record'
import type { compartmentsOf } from '../compartmentsOf.ts'

/** Whose numbers: how many, when the last was recorded (ISO date and time), by whom, and where they are seen. */
export interface EstimateShown { readonly name: string; readonly numbers: number; readonly recordedAt: string; readonly people: readonly string[]; readonly compartments: readonly string[] }

/**
 * The estimates that a model has numbers of, or its graph models statements of: that with most numbers first, then that with most statements, then by name.
 * Numbers that do not count, as a later one takes their place, are not counted.
 */
export function estimatesShown({ preferences, graphs }: SettlementOnRecord, compartments: ReturnType<typeof compartmentsOf>): readonly EstimateShown[] {
  const statements = graphs.flatMap((graph) => graph.preferences)
  const byEstimate = Map.groupBy([...preferences, ...statements], ({ estimate }) => estimate)
  return [...byEstimate].map(([name, all]) => {
    const latest = all.map(({ review }) => review.at).toSorted().at(-1) ?? ''
    return {
      name, numbers: all.filter((each) => 'of' in each).length, recordedAt: latest, people: distinct(all.flatMap(({ by, review }) => [by, review.by])),
      compartments: distinct(all.map(({ subject }) => compartments.ofSubject(subject)?.name ?? 'shared')), statements: all.length,
    }
  }).toSorted((a, b) => b.numbers - a.numbers || b.statements - a.statements || (a.name < b.name ? -1 : 1)).map(({ statements: _, ...shown }) => shown)
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted()
}
