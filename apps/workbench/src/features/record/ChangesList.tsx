import { useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { SideShown } from '@travaux/record'
import type { ServedChange } from '@travaux/server'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { changeKey } from './changeKey.ts'
import { ChangeRow } from './ChangeRow.tsx'
import './ChangesList.css'
import { useGrowing } from './useGrowing.ts'

/** What others do with the list: have the line that focus is on, and go on from it. */
export interface ChangesHandle { readonly at: () => ServedChange | null; readonly step: (by: 1 | -1) => void; readonly focus: () => void }

/** What changed, by day, newest first. One line is in the order of the Tab key; arrows go through them all. `of`: what is listed; another list begins at its top. */
export function ChangesList({ changes, sides, of, subject, onOpen, onMove, ref }: { changes: readonly ServedChange[]; sides: readonly SideShown[]; of: string; subject: string | null; onOpen: (change: ServedChange) => void; onMove: (change: ServedChange) => void; ref: Ref<ChangesHandle> }) {
  const [at, setAt] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { shown, end, reach } = useGrowing(changes.length, of)
  const index = useMemo(() => new Map(changes.map((change, i) => [changeKey(change), i])), [changes])
  const first = Math.max(0, changes.findIndex((change) => change.subject === subject))
  const focusable = at !== null && index.has(at) ? at : changes[first] === undefined ? null : changeKey(changes[first])
  const days = useMemo(() => [...Map.groupBy(changes.slice(0, shown), ({ at: time }) => time.slice(0, 10))], [changes, shown])
  const ofDay = useMemo(() => Map.groupBy(changes, ({ at: time }) => time.slice(0, 10)), [changes])

  function goTo(to: number) {
    const next = changes[Math.min(Math.max(to, 0), changes.length - 1)]
    if (next === undefined) return
    const key = changeKey(next)
    if ((index.get(key) ?? 0) >= shown) reach(index.get(key) ?? 0)
    setAt(key)
    list.current?.querySelector<HTMLElement>(`[data-change="${CSS.escape(key)}"]`)?.focus()
    onMove(next)
  }
  const here = () => index.get(focusable ?? '') ?? 0
  useImperativeHandle(ref, () => ({
    at: () => changes[here()] ?? null,
    step: (by) => goTo(here() + by),
    focus: () => list.current?.querySelector<HTMLElement>(`[data-change="${CSS.escape(focusable ?? '')}"]`)?.focus(),
  }))

  function press(event: KeyboardEvent) {
    const to = { ArrowDown: here() + 1, ArrowUp: here() - 1, PageDown: here() + 10, PageUp: here() - 10, Home: 0, End: changes.length - 1 }[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    goTo(to)
  }

  return (
    <div ref={list} className="changes" role="group" aria-label="What changed, newest first" onKeyDown={press}>
      {days.map(([day, rows]) => (
        <section key={day} className="changes-day" aria-label={shownDay(day)}>
          <h3 className="changes-day-head"><span className="tabular">{shownDay(day)}</span><span className="changes-day-count">{counted(ofDay.get(day)?.length ?? rows.length, 'change')}</span></h3>
          <ol>
            {rows.map((change) => {
              const key = changeKey(change)
              return <ChangeRow key={key} change={change} sides={sides} current={subject !== null && change.subject === subject} focusable={key === focusable} onOpen={onOpen} onFocus={focused} />
            })}
          </ol>
        </section>
      ))}
      {shown >= changes.length ? null : <div ref={end} className="changes-more">{counted(changes.length - shown, 'more change')}</div>}
    </div>
  )

  function focused(change: ServedChange) {
    setAt(changeKey(change))
  }
}
