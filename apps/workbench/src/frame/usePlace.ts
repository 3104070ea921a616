import { useSyncExternalStore } from 'react'
import { placeOf, queryOf, type Place } from './place.ts'

const listeners = new Set<() => void>()
let query = ''
let place = placeOf('')
let moved = false

/** The place that the address names. Renders again when it changes, by `go` or by the browser's own buttons. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, current, current)
}

/** One part of the place; renders again only when that part changes. Only parts that are words: a passage is new each time. */
export function usePlacePart<Part extends Exclude<keyof Place, 'passage'>>(part: Part): Place[Part] {
  const read = () => current()[part]
  return useSyncExternalStore(subscribe, read, read)
}

/** Goes to a place that differs from the present one in `change`. `replace` leaves no step for the back button. */
export function go(change: Partial<Place>, { replace = false } = {}): void {
  const next = queryOf({ ...current(), ...change })
  if (next === queryOf(current())) return
  moved = true
  if (replace) history.replaceState(null, '', next)
  else history.pushState(null, '', next)
  for (const listener of listeners) listener()
}

/** Whether anybody has gone anywhere since the page was opened; before that, focus is the browser's. */
export function hasMoved(): boolean {
  return moved
}

/** The address of a place that differs from the present one in `change`, for links. */
export function hrefTo(change: Partial<Place>): string {
  return queryOf({ ...current(), ...change })
}

function current(): Place {
  if (location.search !== query) {
    query = location.search
    place = placeOf(query)
  }
  return place
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}
