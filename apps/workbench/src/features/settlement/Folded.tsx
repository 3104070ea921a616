import { useState, type ReactNode } from 'react'
import './Folded.css'

/** A part that is folded until somebody opens it, and is not made before. */
export function Folded({ title, opened = false, children }: { title: string; opened?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(opened)
  return <details className="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}><summary>{title}</summary>{open ? <div className="folded-body">{children}</div> : null}</details>
}
