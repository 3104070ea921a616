import { useLayoutEffect, useState, type RefObject } from 'react'

/** An element's width in pixels, as it changes. Zero before it is known. Measured again once fonts are there, so that labels are. */
export function useWidth(element: RefObject<HTMLElement | null>): { readonly width: number; readonly fonts: boolean } {
  const [width, setWidth] = useState(0)
  const [fonts, setFonts] = useState(document.fonts.status === 'loaded')
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    void document.fonts.ready.then(() => setFonts(true))
    return () => observer.disconnect()
  }, [element])
  return { width, fonts }
}
