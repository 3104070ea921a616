import { shownDay } from '../wording/shownDay.ts'
import { usePlacePart } from './usePlace.ts'

/** Null where a person may write; otherwise the sentence that says why not. */
export function useWhyNotWrite(): string | null {
  const asOf = usePlacePart('asOf')
  return asOf === null ? null : `This is what was known on ${shownDay(asOf)}. Go back to latest to change anything.`
}
