import type { Named } from '@travaux/record'

type Office = NonNullable<Named['offices']>[number]

/** The office a person held on `day` (an ISO date; null: today's, that is, the last). Where none is known for that day, the last that began before it, or else the last. */
export function officeOn(offices: readonly Office[], day: string | null): Office | null {
  if (day === null) return offices.at(-1) ?? null
  const begun = offices.filter(({ from }) => from === null || from <= day)
  return begun.findLast(({ to }) => to === null || day <= to) ?? begun.at(-1) ?? offices.at(-1) ?? null
}
