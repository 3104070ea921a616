import type { DraftView } from '@travaux/server'
import { useState } from 'react'
import { useDraft } from '../../api/useDraft.ts'
import { useDrafts } from '../../api/useDrafts.ts'
import { useOverview } from '../../api/useOverview.ts'
import { NothingThen } from '../../frame/NothingThen.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { usePlacePart } from '../../frame/usePlace.ts'
import { TextAbsent, TextLoading } from './TextStates.tsx'
import { TextDesk } from './TextDesk.tsx'
import './TextView.css'

/** The draft: who wants which words, what is agreed, and what can be done about it. */
export function TextView() {
  const drafts = useDrafts()
  const wanted = usePlacePart('draft')
  const asked = usePlacePart('round')
  const asOf = usePlacePart('asOf')
  const on = usePlacePart('on')
  const file = useOverview().data?.file
  const round = asked !== null && /^[1-9]\d{0,5}$/u.test(asked) ? Number(asked) : null
  const open = wanted ?? drafts.data?.[0]?.id ?? null
  const draft = useDraft(open, round)
  // Begun here, by somebody who says so: it is in the record with the first act of it.
  const [begun, setBegun] = useState<{ readonly draft: string; readonly round: number } | null>(null)
  // The client cannot say of a part that is left out that it is never there and undefined.
  const data = draft.data as DraftView | undefined

  if (drafts.data !== undefined && drafts.data.length === 0 && wanted === null) return asOf === null && on === null ? <TextAbsent why="empty" dossier={file} /> : <NothingThen what="No draft" />
  const error = draft.error ?? drafts.error
  if (data === undefined && (asOf !== null || on !== null) && drafts.data !== undefined && !drafts.isPlaceholderData && !drafts.data.some(({ id }) => id === open)) return <NothingThen what="Nothing of this draft" />
  if (data === undefined || data.id !== open) return error === null ? <TextLoading /> : <TextAbsent why="error" sentence={error.message} onAgain={() => { void drafts.refetch(); void draft.refetch() }} />
  const last = Math.max(1, data.rounds.at(-1)?.round ?? 1)
  return (
    <>
      {error === null ? null : <Stale why={error.message} />}
      <TextDesk key={data.id} view={data} drafts={drafts.data ?? []} round={round} writing={begun !== null && begun.draft === data.id ? Math.max(begun.round, last) : last} onBegin={(which) => setBegun({ draft: data.id, round: which })} />
    </>
  )
}
