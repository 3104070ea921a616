import type { Viewing } from '../frame/useViewing.ts'

/** The query by which every view is asked for; what is null is left out. */
interface ViewQuery { readonly as?: string; readonly asOf?: string; readonly on?: string }

/** What goes with each request for a view. */
export interface Asking { readonly query: ViewQuery; readonly options: { readonly init: { readonly signal: AbortSignal } } }

/** A view as the present viewing says, until `signal` says that nobody waits for it any more. */
export function asking({ as, asOf, on }: Viewing, signal: AbortSignal): Asking {
  return {
    query: { ...as === null ? {} : { as }, ...asOf === null ? {} : { asOf }, ...on === null ? {} : { on } },
    options: { init: { signal } },
  }
}
