import type { ReactNode } from 'react'
import './Mark.css'

/**
 * The sheet every mark is drawn on: 16 high, lines on whole and half pixels. With a `name` it is an image that says it;
 * without, it is silent, and words stand beside it.
 */
export function Mark({ name, width = 16, children }: { name?: string | undefined; width?: number; children: ReactNode }) {
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return <svg className="mark" width={width} height={16} viewBox={`0 0 ${width} 16`} fill="none" {...spoken}>{children}</svg>
}
