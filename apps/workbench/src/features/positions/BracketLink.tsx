import type { Bearing } from '@travaux/server'
import type { MouseEvent } from 'react'
import { go, hrefTo } from '../../frame/usePlace.ts'

/** From what was said to the bracket in the draft it bears on; "moved" where what a side did there rests on these words. */
export function BracketLink({ bearing: { draft, bracket, number, moved } }: { bearing: Bearing }) {
  const there = { view: 'text', draft, bracket, article: null, round: null, mode: null } as const
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(there)
  }
  return <a className="passage-link" href={hrefTo(there)} onClick={open}>{moved ? 'moved' : 'bears on'} bracket {number}</a>
}
