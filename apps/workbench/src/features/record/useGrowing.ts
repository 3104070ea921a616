import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

const step = 200

/**
 * How many of a long list are on the page: some at first, and more each time `end`, which stands after them, comes near; all of them on paper.
 * `reach` has one shown that is not yet. Begins again where `of` changes.
 */
export function useGrowing(total: number, of: unknown): { readonly shown: number; readonly end: RefObject<HTMLDivElement | null>; readonly reach: (index: number) => void } {
  const [{ shown, list }, setState] = useState({ shown: step, list: of })
  const end = useRef<HTMLDivElement>(null)
  const now = list === of ? shown : step
  const reach = (index: number) => flushSync(() => setState({ shown: Math.max(now, index + step), list: of }))
  useEffect(() => {
    const mark = end.current
    if (mark === null || now >= total) return
    const watch = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) setState({ shown: now + step, list: of }) }, { rootMargin: '800px' })
    watch.observe(mark)
    return () => watch.disconnect()
  }, [now, total, of])
  useEffect(() => {
    const print = () => flushSync(() => setState({ shown: total, list: of }))
    addEventListener('beforeprint', print)
    return () => removeEventListener('beforeprint', print)
  }, [total, of])
  return { shown: now, end, reach }
}
