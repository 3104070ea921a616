import type { ActOnRecord } from '@travaux/record'

/** What was done to a bracket, or to a clause as a whole (bracket null), in the order of the table: by round, day, and time of recording. */
export function actsOn(acts: readonly ActOnRecord[], clause: string, bracket: string | null): readonly ActOnRecord[] {
  return acts.filter(({ value: { does } }) => {
    if (does.act === 'table') return does.clause === clause && (bracket === null || does.wording.brackets.some((each) => each.bracket === bracket))
    if (does.clause !== clause) return false
    return 'bracket' in does ? does.bracket === bracket || bracket === null : bracket === null
  }).toSorted((a, b) => a.value.round - b.value.round || compare(a.value.date, b.value.date) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
