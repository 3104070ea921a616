import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** A4 landscape within its margins, at 96 pixels an inch. */
const paper = 1020

/** An element's width in pixels, as it changes; on paper, the paper's. Zero before it is known. `fonts`: whether labels can be measured. */
export function useWidth(element: RefObject<HTMLElement | null>): { readonly width: number; readonly fonts: boolean } {
  const [width, setWidth] = useState(0)
  const [fonts, setFonts] = useState(document.fonts.status === 'loaded')
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    // What is drawn in pixels must be drawn anew before the page is taken, not after.
    const printing = () => flushSync(() => setWidth(paper))
    const printed = () => setWidth(Math.floor(element.current?.clientWidth ?? 0))
    addEventListener('beforeprint', printing)
    addEventListener('afterprint', printed)
    void document.fonts.ready.then(() => setFonts(true))
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', printing)
      removeEventListener('afterprint', printed)
    }
  }, [element])
  return { width, fonts }
}
