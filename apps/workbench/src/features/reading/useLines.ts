import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where a finding's words begin: the middle and the foot of their first line, and where that line ends. Pixels in the desk. */
interface Line { readonly middle: number; readonly foot: number; readonly right: number }
export interface Lines { readonly of: ReadonlyMap<string, Line>; readonly textRight: number; readonly width: number }

const none: Lines = { of: new Map(), textRight: 0, width: 0 }

/** Measures the lines on which findings begin, again whenever the text is marked or laid out anew. */
export function useLines(desk: RefObject<HTMLElement | null>, document: RefObject<HTMLElement | null>): Lines {
  const [lines, setLines] = useState(none)
  useLayoutEffect(() => {
    const article = document.current
    const frame = desk.current
    if (article === null || frame === null) return
    const measure = () => setLines(measured(frame, article))
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(article)
    sizes.observe(frame)
    const marks = new MutationObserver(measure)
    marks.observe(article, { childList: true, subtree: true, attributeFilter: ['class', 'data-marks', 'open'] })
    void globalThis.document.fonts.ready.then(measure)
    return () => {
      sizes.disconnect()
      marks.disconnect()
    }
  }, [desk, document])
  return lines
}

function measured(frame: HTMLElement, article: HTMLElement): Lines {
  const origin = frame.getBoundingClientRect()
  const top = origin.top - frame.scrollTop
  const of = new Map<string, Line>()
  for (const run of article.querySelectorAll<HTMLElement>('[data-marks]')) {
    const subjects = run.dataset['marks']!
    if (subjects === '') continue
    const wanted = subjects.split(' ')
    if (wanted.every((subject) => of.has(subject) && !run.classList.contains('in-hand'))) continue
    const rects = run.getClientRects()
    const first = rects[0]
    if (first === undefined) continue
    const line = { middle: (first.top + first.bottom) / 2 - top, foot: (first.top + first.bottom) / 2 - top + 11.5, right: first.right - origin.left }
    for (const subject of wanted) {
      const before = of.get(subject)
      if (before === undefined) of.set(subject, line)
      else if (Math.abs(before.middle - line.middle) < 4) of.set(subject, { ...before, right: Math.max(before.right, line.right) })
    }
  }
  const box = article.getBoundingClientRect()
  return { of, textRight: box.right - origin.left - parseFloat(getComputedStyle(article).paddingRight), width: origin.width }
}
