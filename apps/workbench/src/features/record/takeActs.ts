import type { Act, History, SaidInFull } from '@travaux/record'

/** The acts by which a person makes one of the rival words their own, so that it answers the others. */
export function takeActs({ subject, withdrawn }: Pick<History, 'subject' | 'withdrawn'>, word: Pick<SaidInFull, 'stands' | 'value' | 'evidence'>, note: string): readonly Act[] {
  const why = note === '' ? {} : { note }
  if (word.value === null) return [{ act: 'withdraw', subject, ...why }]
  if (word.stands) return [{ act: 'confirm', subject, ...why }]
  const correct: Act = { act: 'correct', subject, value: word.value, evidence: word.evidence, ...why }
  // What was withdrawn stands again before it is said otherwise.
  return withdrawn ? [{ act: 'restore', subject }, correct] : [correct]
}
