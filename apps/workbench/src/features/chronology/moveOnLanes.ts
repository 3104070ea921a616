/** From one meeting to another. */
export type Step =
  | { readonly to: 'previous' | 'next' | 'first' | 'last' | 'today' | 'up' | 'down' | 'same-before' | 'same-after' }
  | { readonly to: 'level'; readonly lane: number }

/** What a key does on the lanes: a step, or other months. */
export type LanesMove = Step | { readonly to: 'earlier' | 'later' | 'nearer' | 'wider' }

/**
 * The move of a key, or null. [ and ] go through all meetings, arrows along a lane and between lanes, Home and End to the ends, Page
 * keys move the months shown, + and - show fewer or more. Letters and figures (t, 1 to 5) act only where `letters` says so.
 */
export function moveOnLanes({ key, ctrlKey, metaKey, altKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean }, letters: boolean): LanesMove | null {
  if (ctrlKey || metaKey || altKey) return null
  const to = always[key] ?? (letters ? lettered[key] : undefined)
  if (to !== undefined) return { to } as LanesMove
  return letters && /^[1-5]$/.test(key) ? { to: 'level', lane: Number(key) - 1 } : null
}

type Simple = Exclude<LanesMove['to'], 'level'>

const always: Readonly<Record<string, Simple>> = { ArrowLeft: 'same-before', ArrowRight: 'same-after', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last', PageUp: 'earlier', PageDown: 'later' }
const lettered: Readonly<Record<string, Simple>> = { '[': 'previous', ']': 'next', t: 'today', '+': 'nearer', '=': 'nearer', '-': 'wider' }
