import type { KeyboardEvent } from 'react'
import { inField } from '../../frame/inField.ts'

export type DeskKey = 'next' | 'previous' | 'first' | 'last' | 'confirm' | 'correct' | 'withdraw' | 'new' | 'undo' | 'cite' | 'leave'

const letters: Readonly<Record<string, DeskKey>> = { j: 'next', k: 'previous', c: 'confirm', e: 'correct', x: 'withdraw', n: 'new', u: 'undo', y: 'cite' }

/** What a key pressed on the desk means; null: nothing. Letters act only where they are turned on, and never in a field. */
export function deskKey(event: KeyboardEvent, letterKeys: boolean): DeskKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'Escape') return 'leave'
  if (inField(event.target)) return null
  const onCard = event.target instanceof HTMLElement && event.target.classList.contains('finding')
  if (onCard) {
    switch (event.key) {
      case 'ArrowDown': case 'PageDown': return 'next'
      case 'ArrowUp': case 'PageUp': return 'previous'
      case 'Home': return 'first'
      case 'End': return 'last'
    }
  }
  return letterKeys && !event.shiftKey ? letters[event.key] ?? null : null
}
