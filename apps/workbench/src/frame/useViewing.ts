import { usePlacePart } from './usePlace.ts'

/** How every view is asked for: as whom one speaks, what was known when, what held when. Null: neutral, latest, any. */
export interface Viewing { readonly as: string | null; readonly asOf: string | null; readonly on: string | null }

export function useViewing(): Viewing {
  return { as: usePlacePart('as'), asOf: usePlacePart('asOf'), on: usePlacePart('on') }
}
