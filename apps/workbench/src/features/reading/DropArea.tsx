import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react'
import { announce } from '../../frame/announce.ts'
import { inField } from '../../frame/inField.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import './DropArea.css'
import { openAddSource } from './openAddSource.ts'
import { addSources } from './useAdditions.ts'

/** Takes documents dropped anywhere on it, and files or text pasted while no field has focus. */
export function DropArea({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const whyNot = useWhyNotWrite()
  const [over, setOver] = useState(false)
  const depth = useRef(0)

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (inField(event.target) || document.querySelector('[role=dialog]') !== null) return
      const files = [...event.clipboardData?.files ?? []]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length === 0 && text.trim() === '') return
      event.preventDefault()
      if (whyNot !== null) return announce(whyNot)
      if (files.length > 0) void addSources(files.map((file) => ({ file })), queries)
      else openAddSource({ name: '', text })
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [queries, whyNot])

  function entered(event: DragEvent, by: 1 | -1) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }

  function drop(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    if (whyNot !== null) return announce(whyNot)
    void addSources([...event.dataTransfer.files].map((file) => ({ file })), queries)
  }

  return (
    <div className="drop-area" onDragEnter={(event) => entered(event, 1)} onDragLeave={(event) => entered(event, -1)} onDragOver={(event) => { if (event.dataTransfer.types.includes('Files')) event.preventDefault() }} onDrop={drop}>
      {children}
      {over ? <div className="drop-here"><p>{whyNot ?? 'Drop to add to the dossier'}</p></div> : null}
    </div>
  )
}
