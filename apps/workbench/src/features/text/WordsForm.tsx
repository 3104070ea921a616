import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { Control } from '../../frame/Control.tsx'

/** A field for words: Enter records them, Escape drops them. `serif`: they are words of the text. `mayBeEmpty`: no words means to leave out. */
export function WordsForm({ label, first = '', serif, mayBeEmpty = false, onRecord, onDrop }: { label: string; first?: string; serif: boolean; mayBeEmpty?: boolean; onRecord: (words: string) => void; onDrop: () => void }) {
  const [words, setWords] = useState(first)
  const empty = words.trim() === '' && !mayBeEmpty
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!empty) onRecord(words.trim())
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) submit(event)
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onDrop()
    }
  }
  return (
    <form className="held-form" onSubmit={submit}>
      <label>{label}<textarea className={serif ? 'held-words' : ''} rows={3} autoFocus value={words} onChange={(event) => setWords(event.target.value)} onKeyDown={press} /></label>
      <div className="held-acts-row"><Control type="submit" is="primary" hint="Enter" isDisabled={empty}>Record</Control><Control hint="Esc" onPress={onDrop}>Drop</Control></div>
    </form>
  )
}
