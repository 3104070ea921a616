import type { MouseEvent } from 'react'
import './HistoryLink.css'
import { Icon } from './Icon.tsx'
import { go, hrefTo } from './usePlace.ts'

/** Opens everything ever said of a subject in the Record. An address, so that it can be opened beside or handed on. `of`: what it is called, for who hears it; `drawn`: a clock in place of the word. */
export function HistoryLink({ subject, of, drawn = false }: { subject: string; of: string; drawn?: boolean }) {
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go({ view: 'record', subject })
  }
  return <a className={drawn ? 'history-link history-link-drawn' : 'history-link'} href={hrefTo({ view: 'record', subject })} onClick={open} aria-label={`History of ${of}`} title={drawn ? 'History' : undefined}>{drawn ? <Icon name="history" /> : 'History'}</a>
}
