import { useCallback, useState } from 'react'
import type { ServedSource } from '@travaux/server'
import { useReadingDesk } from '../../api/useReadingDesk.ts'
import { useSources } from '../../api/useSources.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { useMedia } from '../../frame/useMedia.ts'
import { go, usePlace } from '../../frame/usePlace.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { AddSourceDialog } from './AddSourceDialog.tsx'
import { Desk } from './Desk.tsx'
import { DeskEmpty } from './DeskEmpty.tsx'
import { DeskLoading } from './DeskLoading.tsx'
import { DropArea } from './DropArea.tsx'
import './ReadingView.css'
import { SourcesColumn } from './SourcesColumn.tsx'

const none: readonly ServedSource[] = []

/** Sources, the open document, its findings. */
export function ReadingView() {
  const place = usePlace()
  const sources = useSources()
  const wide = useMedia('(min-width: 1200px)')
  const [shown, setShown] = useState(false)
  const rows = sources.data ?? none
  const settled = sources.isSuccess && !sources.isPlaceholderData
  const open = place.source ?? (settled ? rows[0]?.id ?? null : null)
  const unknownThen = (place.asOf !== null || place.on !== null) && settled && open !== null && !rows.some(({ id }) => id === open)
  const desk = useReadingDesk(unknownThen ? null : open)
  const row = rows.find(({ id }) => id === open)
  const loaded = !unknownThen && desk.data !== undefined && desk.data.source.id === open ? desk.data : null

  const openSource = useCallback((source: string) => {
    setShown(false)
    go({ view: 'reading', source, finding: null, passage: null })
  }, [])

  return (
    <DropArea>
      <AddSourceDialog />
      <div className="reading" data-sources={wide || shown || undefined} onKeyDown={(event) => { if (event.key === 'Escape') setShown(false) }}>
        {wide || shown ? <SourcesColumn sources={rows} open={open} onOpen={openSource} /> : null}
        <div className="reading-desk">
          {wide ? null : <ViewControls><div className="reading-sources"><Control aria-expanded={shown} onPress={() => setShown(!shown)}><Icon name="list" />Sources</Control></div></ViewControls>}
          {sources.error !== null && rows.length === 0 ? <Trouble sentence={sources.error.message} onRetry={() => void sources.refetch()} />
            : sources.isSuccess && rows.length === 0 ? <DeskEmpty />
            : unknownThen && place.asOf !== null ? <Trouble sentence={place.on === null ? `This source was not yet in the dossier on ${shownDay(place.asOf)}.` : `This source was not yet in the dossier on ${shownDay(place.asOf)}, or not yet published on ${shownDay(place.on)}.`} retry={place.on === null ? 'Back to latest' : 'Back to latest, any day'} onRetry={() => go({ asOf: null, on: null }, { replace: true })} />
            : unknownThen && place.on !== null ? <Trouble sentence={`This source had not been published by ${shownDay(place.on)}.`} retry="Back to any day" onRetry={() => go({ on: null }, { replace: true })} />
            : desk.error !== null && loaded === null ? <Trouble sentence={desk.error.message} onRetry={() => void desk.refetch()} />
            : loaded === null ? <DeskLoading title={row?.title ?? null} />
            : <Desk key={loaded.source.id} desk={loaded} />}
        </div>
      </div>
    </DropArea>
  )
}

function Trouble({ sentence, retry = 'Try again', onRetry }: { sentence: string; retry?: string; onRetry: () => void }) {
  return <div className="reading-trouble" role="alert"><p>{sentence}</p><Control onPress={onRetry}>{retry}</Control></div>
}
