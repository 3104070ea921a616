import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Control } from '../../../frame/Control.tsx'
import './ClauseEditor.css'
import { openClauseEditor, type ClauseEditorOpen, type Edited, type EditorHands, type Typed } from './openClauseEditor.ts'

/**
 * The words of one clause, to propose others: choose some and type. Nothing else changes them. An editor holds the clause in hand alone: what is typed costs
 * the same in a text of three hundred pages, and the rest of the text stays as light as text can be.
 * `at`: what is chosen when it opens, in positions of the editor.
 */
export function ClauseEditor({ edited, at, onRecord, onLeave }: { edited: Edited; at: readonly [number, number] } & Omit<EditorHands, 'onPending'>) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<ClauseEditorOpen>(null)
  const [pending, setPending] = useState<Typed | null>(null)
  const record = useEffectEvent((typed: Typed) => onRecord(typed))
  const leave = useEffectEvent(() => onLeave())
  const open = useEffectEvent((element: HTMLElement) => openClauseEditor(element, edited, at, { onPending: setPending, onRecord: (typed) => record(typed), onLeave: () => leave() }))

  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const opened = open(element)
    editor.current = opened
    return () => {
      editor.current = null
      opened.close()
    }
  }, [])
  useEffect(() => editor.current?.show(edited), [edited])

  const { who } = edited
  return (
    <div className="editing">
      <div ref={place} />
      {pending === null
        ? <p className="editing-hint">Choose words and type: {who === 'The chair' ? 'the chair' : who} proposes them. Esc leaves.</p>
        : (
          <p className="editing-acts">
            <span>{who} proposes {pending.words === '' ? 'to leave this out' : pending.chosen.from === pending.chosen.to && pending.chosen.bracket === null ? 'to put this in' : pending.chosen.bracket === null ? 'this instead' : 'one more wording in the bracket'}</span>
            <Control is="primary" hint="Enter" onPress={() => editor.current?.record()}>Record</Control>
            <Control hint="Esc" onPress={() => editor.current?.drop()}>Drop</Control>
          </p>
        )}
    </div>
  )
}
