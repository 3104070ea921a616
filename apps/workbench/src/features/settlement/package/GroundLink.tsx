import type { GroundShown } from '@travaux/server'
import type { MouseEvent, ReactNode } from 'react'
import { go, hrefTo } from '../../../frame/usePlace.ts'
import { PassageLink } from '../../../quotation/PassageLink.tsx'
import { basisWords } from '../numbers/basisWords.ts'

/** Opens what a number rests on: its passage; where it rests on no words, what is on record of it. Plain where nothing is. */
export function GroundLink({ ground, children }: { ground: GroundShown | undefined; children: ReactNode }) {
  if (ground === undefined) return <>{children}</>
  const [quote] = ground.quotes
  if (quote !== undefined) return <PassageLink quote={quote}>{children}</PassageLink>
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go({ view: 'record', subject: ground!.key })
  }
  return <a className="passage-link" href={hrefTo({ view: 'record', subject: ground.key })} onClick={open} title={`${basisWords[ground.basis]}, resting on no words: what is on record of it`}>{children}</a>
}
