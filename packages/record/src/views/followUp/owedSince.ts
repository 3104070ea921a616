import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import type { OwedGroup } from './mergedOwed.ts'
import { timeSpan } from '../timeSpan.ts'

/** When it was undertaken by its own words, the earliest told; else when it was given at a meeting; else when it was first published. An ISO date, no sharper than it is told. */
export function owedSince({ witnesses }: OwedGroup, given: MergedMeeting | null): string | null {
  const told = witnesses.flatMap(({ since }) => (since === null ? [] : [since])).sort((a, b) => ((timeSpan(a)?.first ?? a) < (timeSpan(b)?.first ?? b) ? -1 : 1))
  return told[0] ?? given?.date.value?.slice(0, 10) ?? witnesses.find(({ published }) => published !== null)?.published ?? null
}
