import type { Quote } from '@travaux/record'
import type { MouseEvent, ReactNode } from 'react'
import { openPassage } from '../frame/openPassage.ts'
import { hrefTo } from '../frame/usePlace.ts'
import './PassageLink.css'

/** Opens the passage a line rests on. An address, so that it can be opened beside or handed on. `place` leaves out the publisher. */
export function PassageLink({ quote, short = false, children }: { quote: Quote; short?: boolean; children?: ReactNode }) {
  const { source, from, to } = quote.passage
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    openPassage(quote.passage)
  }
  return (
    <a className="passage-link" href={hrefTo({ view: 'reading', source, passage: { from, to }, finding: null })} onClick={open} {...(short ? { 'aria-label': `Open ${quote.place}`, title: quote.place } : {})}>
      {children ?? kept(short ? /¶ \d+$/.exec(quote.place)?.[0] ?? quote.place : quote.place)}
    </a>
  )
}

/** A paragraph's sign and its number stay on one line. */
function kept(place: string): string {
  return place.replaceAll('¶ ', '¶\u00A0')
}
