import type { KeyboardEvent } from 'react'
import { announce } from '../../frame/announce.ts'
import { inField } from '../../frame/inField.ts'
import { useSetting } from '../../frame/useSetting.ts'

/** What a key asks for. */
type FollowUpKey = 'next' | 'previous' | 'assess' | 'due' | 'evidence' | 'unjudged' | 'undo' | 'confirm' | 0 | 1 | 2 | 3

const keysOf: Readonly<Record<string, FollowUpKey>> = { j: 'next', k: 'previous', ArrowDown: 'next', ArrowUp: 'previous', a: 'assess', d: 'due', v: 'evidence', b: 'unjudged', u: 'undo', c: 'confirm', 0: 0, 1: 1, 2: 2, 3: 3 }

/** The view's keys: single letters as long as they are on, arrows on the rows; never in a field. What writes says why where it may not. */
export function useFollowUpKeys(whyNot: string | null, act: (key: FollowUpKey) => void): (event: KeyboardEvent) => void {
  const [keys] = useSetting('keys')
  return (event) => {
    const asked = keysOf[event.key]
    if (asked === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || inField(event.target)) return
    const arrow = event.key.startsWith('Arrow')
    if (arrow ? !(event.target instanceof HTMLElement) || event.target.closest('[data-row]') === null : keys === 'off') return
    event.preventDefault()
    if (whyNot !== null && !['next', 'previous', 'unjudged'].includes(String(asked))) return announce(whyNot)
    act(asked)
  }
}
