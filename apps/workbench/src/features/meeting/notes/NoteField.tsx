import type { Speaker } from '@travaux/model'
import type { Named, SideShown } from '@travaux/record'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { announce } from '../../../frame/announce.ts'
import { SideMark } from '../../../marks/SideMark.tsx'
import { completing } from './completions.ts'
import { namedBy, type Someone } from './people.ts'
import { TypedChips } from './TypedChips.tsx'
import { isTyped, nothingTyped, withoutLast, withWords, type Typed } from './typed.ts'

interface Field {
  readonly typed: Typed
  readonly editing: string | null
  readonly people: readonly Someone[]
  readonly names: readonly Named[]
  readonly sides: readonly SideShown[]
  /** Who spoke last. */
  readonly last: readonly Speaker[]
  readonly whyNot: string | null
  readonly onType: (typed: Typed) => void
  readonly onEnter: (typed: Typed) => boolean
  readonly onMend: () => boolean
  readonly onLeave: () => void
  readonly onOut: () => void
  readonly field: RefObject<HTMLInputElement | null>
}

/** The one field of notes: words, with who speaks, what kind it is and what it speaks of before them. Enter takes the line. */
export function NoteField({ typed, editing, people, names, sides, last, whyNot, onType, onEnter, onMend, onLeave, onOut, field }: Field) {
  const id = useId()
  const [caret, setCaret] = useState(typed.words.length)
  const [closed, setClosed] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const composing = useRef(false)
  /** Where the caret goes once the words are there: before the next key, or what is typed next would stand elsewhere. */
  const caretWanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caretWanted.current === null) return
    field.current?.setSelectionRange(caretWanted.current, caretWanted.current)
    caretWanted.current = null
  })
  const found = closed === typed.words ? null : completing(typed, caret, people, names, last)
  const options = found?.options ?? []
  const chosen = Math.min(at, options.length - 1)

  function change(next: Typed, to = next.words.length) {
    caretWanted.current = to
    onType(next)
    setCaret(to)
    setAt(0)
  }

  function choose(index: number) {
    const option = options[index]
    if (option === undefined) return
    const next = option.add(typed)
    change(next, Math.min(found?.from ?? 0, next.words.length))
    announce(`${option.name} chosen.`)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // What an input method is composing is its own.
    if (event.nativeEvent.isComposing || composing.current) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { selectionStart, selectionEnd } = event.currentTarget
    if (options.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) setAt((chosen + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length)
    else if (options.length > 0 && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) choose(chosen)
    else if (options.length > 0 && event.key === 'Escape') setClosed(typed.words)
    else if (event.key === 'Enter') {
      if (onEnter(typed)) change(nothingTyped, 0)
      else announce('A line has words: type what was said first.')
    } else if (event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0 && isTyped({ ...typed, words: '' })) change(withoutLast(typed), 0)
    else if (event.key === 'ArrowUp' && !isTyped(typed) && editing === null) {
      if (onMend()) announce('The last line is in the field; Escape leaves it as it was.')
      else announce('There is no line yet.')
    } else if (event.key === 'Escape' && editing !== null) onLeave()
    else if (event.key === 'Escape') onOut()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="note-field" data-editing={editing !== null || undefined}>
      <div className="note-entry">
        <TypedChips typed={typed} sides={sides} />
        <input
          ref={field} type="text" role="combobox" aria-label={editing === null ? 'What was said' : 'The last line, to mend'} aria-autocomplete="list" aria-expanded={options.length > 0} aria-controls={`${id}-list`} aria-describedby={`${id}-hint`}
          {...(options.length > 0 ? { 'aria-activedescendant': `${id}-${chosen}` } : {})}
          value={typed.words} readOnly={whyNot !== null} autoComplete="off" spellCheck={false} maxLength={4000}
          placeholder={typed.speakers.length > 0 ? '' : 'SL: what was said'}
          onChange={(event) => {
            const { value, selectionStart } = event.target
            const next = composing.current ? { ...typed, words: value } : withWords(typed, value, (name) => namedBy(people, name))
            if (next.words === value) {
              onType(next)
              setCaret(selectionStart ?? value.length)
              setAt(0)
            } else change(next, Math.max(0, (selectionStart ?? value.length) - (value.length - next.words.length)))
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onCompositionStart={() => { composing.current = true }} onCompositionEnd={() => { composing.current = false }}
          onKeyDown={press} onBlur={() => setClosed(typed.words)} onFocus={() => setClosed(null)}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={found?.what ?? 'Completions'} className="note-options" hidden={options.length === 0}>
        {options.map((option, index) => (
          <div key={option.id} id={`${id}-${index}`} role="option" aria-selected={index === chosen} onPointerDown={(event) => { event.preventDefault(); choose(index) }}>
            <SideMark mark={sides.find((side) => side.id === option.side)?.mark ?? (option.side === null ? null : 'third')} small />
            <span>{option.name}</span>{option.detail === null ? null : <span className="note-option-detail">{option.detail}</span>}
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} className="note-hint">{whyNot ?? hintOf(typed, editing)}</p>
    </div>
  )
}

function hintOf({ is, speakers, to, stances }: Typed, editing: string | null): string {
  const enter = editing === null ? 'Enter records it' : 'Enter records it in place of the last line, Escape leaves that as it was'
  switch (is) {
    case 'statement': return speakers.length === 0 ? stances.length > 0 ? 'A stance is a side’s: choose who speaks with @.' : `Nobody speaks yet: begin with initials and a colon, or @. Without, it is words of the note alone. ${enter}.` : `A statement${stances.length > 0 ? ' with a stance' : ''}. ${enter}.`
    case 'undertaking': return `An undertaking${speakers.length === 0 ? ': say by whom with @' : ''}. ${enter}.`
    case 'instruction': return `An instruction${speakers.length === 0 ? ': say who gives it with @' : to.length === 0 ? ': say to whom with @' : ''}. ${enter}.`
    default: return is satisfies never
  }
}
