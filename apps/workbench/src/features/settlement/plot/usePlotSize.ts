import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** As wide as a plot is on paper: half an A4 page in portrait, within its margins. */
const paper = { width: 640, height: 480 }

/** The size of the element a plot is drawn in, in whole pixels, as it changes; on paper, the paper's. Zero before it is known. */
export function usePlotSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const sheet = element.current
    if (sheet === null) return undefined
    const measured = () => ({ width: Math.floor(sheet.clientWidth), height: Math.floor(sheet.clientHeight) })
    const observer = new ResizeObserver(() => setSize((before) => {
      const now = measured()
      return now.width === before.width && now.height === before.height ? before : now
    }))
    observer.observe(sheet)
    // What is drawn in pixels must be drawn anew before the page is taken, not after.
    const printing = () => flushSync(() => setSize(paper))
    const printed = () => setSize(measured())
    addEventListener('beforeprint', printing)
    addEventListener('afterprint', printed)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', printing)
      removeEventListener('afterprint', printed)
    }
  }, [element])
  return size
}
