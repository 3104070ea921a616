import { dayOfNumber, numberOfDay } from '../../frame/knownDays.ts'

/** Days since which changes are often asked for, each with its words, as of the day looked at. `recorded`: days of recording, ascending. */
export function sincePresets(recorded: readonly string[], asOf: string | null): readonly { readonly words: string; readonly day: string | null }[] {
  const last = recorded.findLast((day) => asOf === null || day <= asOf.slice(0, 10))
  const all = { words: 'Everything recorded', day: null }
  if (last === undefined) return [all]
  const end = numberOfDay(asOf ?? last)
  return [
    { words: 'The last day of recording', day: last },
    { words: 'A week', day: dayOfNumber(end - 6) },
    { words: 'A month', day: dayOfNumber(end - 29) },
    all,
  ]
}
