import type { LineSaid } from '@travaux/server'
import { nothingTyped, type Typed } from './typed.ts'

/** A line that is not known to be recorded. `instead`: the text of the recorded line it is to take the place of. `refused`: why the dossier does not take it. */
export interface HeldLine { readonly key: string; readonly said: LineSaid; readonly shown: Typed; readonly instead: string | null; readonly refused: string | null }

/** What this browser keeps of a note until the dossier has it: the note's id, the lines that wait, in order, and what is in the field. */
export interface Held { readonly note: string; readonly day: string | null; readonly lines: readonly HeldLine[]; readonly typed: Typed; readonly editing: string | null }

const listeners = new Set<() => void>()
const read = new Map<string, { readonly text: string | null; readonly held: Held }>()
/** Where the browser keeps nothing, it is kept until the page closes. */
const unkept = new Map<string, string>()

/** What is held under a name; made new where nothing is. The same object until it changes. */
export function heldIn(name: string): Held {
  const text = kept(name)
  const before = read.get(name)
  if (before !== undefined && before.text === text) return before.held
  const held = parsed(text) ?? { note: `src_note-${crypto.randomUUID()}`, day: null, lines: [], typed: nothingTyped, editing: null }
  read.set(name, { text, held })
  return held
}

/** Changes what is held, on what any other window of this browser wrote meanwhile. */
export function hold(name: string, change: (held: Held) => Held): void {
  const held = change(heldIn(name))
  const text = JSON.stringify(held)
  read.set(name, { text, held })
  try {
    localStorage.setItem(name, text)
  } catch {
    unkept.set(name, text)
  }
  for (const listener of listeners) listener()
}

export function onHeld(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function kept(name: string): string | null {
  try {
    return unkept.get(name) ?? localStorage.getItem(name)
  } catch {
    return unkept.get(name) ?? null
  }
}

function parsed(text: string | null): Held | null {
  try {
    const held = JSON.parse(text ?? 'null') as Partial<Held> | null
    return typeof held?.note === 'string' && Array.isArray(held.lines) && typeof held.typed?.words === 'string' ? held as Held : null
  } catch {
    return null
  }
}
