import { useQueryClient } from '@tanstack/react-query'
import type { LineSaid, NoteLineShown, NoteShown } from '@travaux/server'
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { useNotes } from '../../../api/useNotes.ts'
import { takeBackLine } from '../../../api/writeNote.ts'
import { announce } from '../../../frame/announce.ts'
import { heldIn, hold, onHeld } from './held.ts'
import { sendHeld } from './sendHeld.ts'
import { nothingTyped, saidOf, typedOf, type Typed } from './typed.ts'

const again = 3000

/**
 * The note that this browser takes of a meeting. Lines are kept in the browser first and sent in order, one at a time; what does not arrive is sent again until it does. `away`: the sentence by
 * which the dossier could not be reached, null while it answers. `day`: of the meeting, ISO, null where it must be said first.
 */
export function useNote(store: string, meeting: string, suggestedDay: string | null, nameOf: (id: string) => string) {
  const queries = useQueryClient()
  const notes = useNotes(meeting)
  const held = useSyncExternalStore(onHeld, useCallback(() => heldIn(store), [store]))
  const [away, setAway] = useState<string | null>(null)
  const [stands, setStands] = useState<NoteShown | null>(null)
  const sending = useRef(false)
  const served = notes.data?.find(({ note }) => note === held.note) as NoteShown | undefined
  // What the last answer said is newer than what was asked for before it, also where it is a line shorter.
  const own = stands !== null && stands.note === held.note ? stands : served ?? null
  const day = own !== null && own.lines.length > 0 ? own.day : held.day ?? suggestedDay

  const send = useEffectEvent(async () => {
    if (sending.current || day === null || notes.data === undefined) return
    sending.current = true
    try {
      const failed = await sendHeld({
        store, meeting, day, lines: own?.lines ?? [], onRefused: announce,
        askAgain: async (note) => ((await notes.refetch()).data?.find((each) => each.note === note)?.lines ?? []) as readonly NoteLineShown[],
        onRecorded: (note) => { setStands(note); setAway(null) },
      })
      setAway(failed)
      if (failed !== null && away === null) announce(`Not recorded yet: ${failed}`)
    } finally {
      sending.current = false
    }
    // From here on what is asked for is as new, and tells of other windows, too.
    await queries.invalidateQueries()
    if (!sending.current) setStands(null)
  })
  const waiting = held.lines.filter(({ refused }) => refused === null).length
  const isKnown = notes.data !== undefined
  useEffect(() => {
    if (waiting === 0 || !isKnown || away !== null) return undefined
    const timer = setTimeout(() => void send())
    return () => clearTimeout(timer)
  }, [waiting, isKnown, away])
  useEffect(() => {
    if (away === null) return undefined
    const retry = () => void send()
    const timer = setInterval(retry, again)
    addEventListener('online', retry)
    return () => {
      clearInterval(timer)
      removeEventListener('online', retry)
    }
  }, [away])

  const type = (typed: Typed) => hold(store, (before) => ({ ...before, typed }))
  /** Takes the line in the field; false where it has no words yet. */
  function enter(typed: Typed): boolean {
    const said: LineSaid | null = saidOf(typed)
    if (said === null) return false
    hold(store, (before) => ({ ...before, typed: nothingTyped, editing: null, lines: [...before.lines, { key: crypto.randomUUID(), said, shown: { ...typed, words: said.words, due: said.due }, instead: before.editing, refused: null }] }))
    return true
  }
  /** Takes the last line back into the field: one that waits leaves the list, one that is recorded stands until the mended one takes its place. */
  function mend(): boolean {
    const waits = held.lines.at(-1)
    const last: NoteLineShown | undefined = own?.lines.at(-1)
    if (waits !== undefined) hold(store, (before) => ({ ...before, typed: waits.shown, editing: waits.instead, lines: before.lines.slice(0, -1) }))
    else if (last !== undefined) hold(store, (before) => ({ ...before, typed: typedOf(last.said, nameOf), editing: last.text }))
    else return false
    return true
  }
  const leave = () => hold(store, (before) => ({ ...before, typed: nothingTyped, editing: null }))
  /** Takes the last line back. A sentence where it is not. */
  async function takeBack(): Promise<string> {
    if (held.lines.length > 0) {
      hold(store, (before) => ({ ...before, lines: before.lines.slice(0, -1) }))
      return 'Taken back: the line was not recorded yet.'
    }
    const last = own?.lines.at(-1)
    if (last === undefined) return 'There is no line left to take back.'
    try {
      setStands(await takeBackLine(held.note, last.number))
      // What was asked for before holds the line yet.
      await queries.invalidateQueries()
      setStands(null)
      return 'Taken back: what the line said is withdrawn.'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  return { held, own, others: (notes.data ?? []).filter(({ note }) => note !== held.note) as readonly NoteShown[], day, setDay: (value: string) => hold(store, (before) => ({ ...before, day: value === '' ? null : value })), away, isKnown, error: notes.error, type, enter, mend, leave, takeBack }
}

export type Note = ReturnType<typeof useNote>
