import type { Instruction, Undertaking } from '@travaux/model'
import type { Owed } from '@travaux/record'
import { useState, type FormEvent } from 'react'
import { useHistory } from '../../../api/useHistory.ts'
import { Control } from '../../../frame/Control.tsx'
import { dayPattern } from './dayPattern.ts'

interface Due { readonly date: string; readonly words: string }

/** When it is due: a date no sharper than known, of an instruction also in words; empty takes it out. A correction of what the source told first, which it begins with. */
export function DueForm({ row, ...rest }: { row: Owed; acting: boolean; onRecord: (due: string | null, words: string) => void; onDrop: () => void }) {
  const history = useHistory(row.subject)
  const stands = history.data?.said.findLast(({ stands, value }) => stands && value !== null)?.value
  if (stands === undefined || stands === null || history.data?.subject !== row.subject) return <p role={history.error === null ? undefined : 'alert'}>{history.error?.message ?? 'Looking for what stands now …'}</p>
  return <Form row={row} begun={row.is === 'instruction' ? { date: (stands as Instruction).reportDue?.date ?? '', words: (stands as Instruction).reportDue?.words ?? '' } : { date: (stands as Undertaking).due ?? '', words: '' }} {...rest} />
}

function Form({ row, begun, acting, onRecord, onDrop }: { row: Owed; begun: Due; acting: boolean; onRecord: (due: string | null, words: string) => void; onDrop: () => void }) {
  const [due, setDue] = useState(begun.date)
  const [words, setWords] = useState(begun.words)
  function submit(event: FormEvent) {
    event.preventDefault()
    onRecord(due === '' ? null : due, words.trim())
  }
  return (
    <form className="owed-form" aria-label="Set a due date" onSubmit={submit}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a key opened the form */}
      <label>Due by <input autoFocus value={due} {...due === begun.date ? {} : { pattern: dayPattern }} title="a year, a month or a day, no sharper than known: 2019, 2019-02, 2019-02-16; empty: none" placeholder="2019-02-16, 2019-02 or 2019; empty: none" onChange={(event) => setDue(event.target.value)} /></label>
      {row.is === 'instruction' ? <label>In words <input value={words} placeholder="before the next summit" onChange={(event) => setWords(event.target.value)} /></label> : null}
      <p>It is recorded as your correction of the {row.is}; its evidence stays.</p>
      <div className="owed-buttons"><Control is="primary" type="submit" isDisabled={acting}>Record</Control><Control is="quiet" onPress={onDrop}>Drop</Control></div>
    </form>
  )
}
