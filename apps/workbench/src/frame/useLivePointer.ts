import { useEffect, type RefObject } from 'react'

/**
 * Keeps a search field from pointing (`aria-activedescendant`) at a line that is gone. React Aria clears the pointer when the person types,
 * but not when the list empties of itself; so whatever changes beside the field is watched, whoever changed it.
 */
export function useLivePointer(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const around = field.current?.closest('[role=dialog]')
    if (around === null || around === undefined) return
    const observer = new MutationObserver(() => {
      const at = field.current?.getAttribute('aria-activedescendant') ?? null
      if (at !== null && document.getElementById(at) === null) field.current?.removeAttribute('aria-activedescendant')
    })
    observer.observe(around, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-activedescendant'] })
    return () => observer.disconnect()
  }, [field])
}
