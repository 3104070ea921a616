import type { FormEvent } from 'react'
import { useState } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { counted } from '../../../wording/counted.ts'
import './WhatIfBar.css'

/** Says that what is shown is supposed, which numbers, and what can be done with them: drop them, or record them. Nothing is recorded until somebody says so. */
export function WhatIfBar({ lines, estimate, whyNot, busy, error, onDrop, onReset, onRecord }: {
  lines: readonly { readonly key: string; readonly words: string }[]; estimate: string; whyNot: string | null; busy: boolean; error: string | null
  onDrop: (key: string) => void; onReset: () => void; onRecord: (why: string | null) => void
}) {
  const [recording, setRecording] = useState(false)
  function record(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const why = String(new FormData(event.currentTarget).get('why') ?? '').trim()
    onRecord(why === '' ? null : why)
    setRecording(false)
  }
  return (
    <section className="what-if" aria-label="What if">
      <p className="what-if-head"><b>What if</b> <span>{lines.length === 0 ? 'Drag a number: all that is shown follows, and nothing is recorded.' : `${counted(lines.length, 'number')} supposed, not recorded.`}</span></p>
      {lines.length === 0 ? null : (
        <>
          <ul>{lines.map(({ key, words }) => <li key={key}><span>{words}</span><Control is="quiet" onPress={() => onDrop(key)} aria-label={`As recorded: ${words}`}>As recorded</Control></li>)}</ul>
          {recording ? (
            <form onSubmit={record}>
              <label>Why, in a sentence (or nothing, to keep what was said) <input name="why" autoComplete="off" autoFocus /></label>
              <span className="what-if-acts"><Control type="submit" is="primary" isDisabled={busy}>Record in the estimate of {estimate}</Control><Control is="quiet" onPress={() => setRecording(false)}>Not yet</Control></span>
            </form>
          ) : (
            <p className="what-if-acts">
              <Control onPress={onReset}>Reset</Control>
              <Control isDisabled={whyNot !== null || busy} onPress={() => setRecording(true)}>Record as {lines.length === 1 ? 'a new number' : 'new numbers'}…</Control>
            </p>
          )}
          {whyNot === null ? null : <p className="what-if-why">{whyNot}</p>}
        </>
      )}
      {error === null ? null : <p className="what-if-error" role="alert">{error}</p>}
    </section>
  )
}
