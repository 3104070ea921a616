import { useEffect, useRef, type RefObject } from 'react'
import { useSetting } from '../../frame/useSetting.ts'
import { moveOnLanes, type LanesMove } from './moveOnLanes.ts'

/**
 * Keys on the lanes, from whatever in them has focus. A mark that scrolls out of sight takes its focus with it; then focus goes
 * to the lanes' stop, or to the lanes themselves, so that the next key still acts.
 */
export function useLanesKeys(frame: RefObject<HTMLElement | null>, onMove: (move: LanesMove) => void): void {
  const [letters] = useSetting('keys')
  const inside = useRef(false)

  useEffect(() => {
    const lanes = frame.current
    if (lanes === null) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const move = moveOnLanes(event, letters === 'on')
      if (move === null) return
      event.preventDefault()
      onMove(move)
    }
    const onFocusIn = () => { inside.current = true }
    // An element that is taken away has no related target either, but neither has it anything to blur to.
    const onFocusOut = (event: FocusEvent) => { if (event.relatedTarget !== null && !lanes.contains(event.relatedTarget as Node)) inside.current = false }
    const onPointerDown = (event: PointerEvent) => { if (!lanes.contains(event.target as Node)) inside.current = false }
    lanes.addEventListener('keydown', onKeyDown)
    lanes.addEventListener('focusin', onFocusIn)
    lanes.addEventListener('focusout', onFocusOut)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      lanes.removeEventListener('keydown', onKeyDown)
      lanes.removeEventListener('focusin', onFocusIn)
      lanes.removeEventListener('focusout', onFocusOut)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  })

  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return
    const stop = frame.current?.querySelector<HTMLElement>('.lane-mark[tabindex="0"]') ?? frame.current
    stop?.focus({ preventScroll: true })
  })
}
