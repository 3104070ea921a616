import { useEffect, useRef, type RefObject } from 'react'

/** Calls `onEscape` on Escape within an element: a panel that is no dialog, and so has nothing of its own that listens. */
export function useEscape<Of extends HTMLElement>(onEscape: () => void): RefObject<Of | null> {
  const element = useRef<Of>(null)
  useEffect(() => {
    const panel = element.current
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onEscape()
    }
    panel?.addEventListener('keydown', listen)
    return () => panel?.removeEventListener('keydown', listen)
  })
  return element
}
