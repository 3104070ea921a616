import type { PlaceShown, SideShown } from '@travaux/record'
import { useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { usePlaces } from '../../api/usePlaces.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { NothingThen } from '../../frame/NothingThen.tsx'
import '../../frame/Segmented.css'
import { Stale } from '../../frame/Stale.tsx'
import { usePlace } from '../../frame/usePlace.ts'
import { Mark } from '../../marks/Mark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { PlacesDrawing } from './PlacesDrawing.tsx'
import './PlacesMap.css'
import { PlacesTable } from './PlacesTable.tsx'

/** Where the places in dispute lie, and what each side calls them. The map draws land and sea, and nobody's borders. */
export function PlacesMap() {
  const { asOf, on } = usePlace()
  const { data, error, refetch } = usePlaces()
  const [all, setAll] = useState(false)
  const sides = useMemo(() => sidesNaming(data ?? []), [data])
  if (data === undefined) return <div className="places" aria-busy={error === null}>{error === null ? <p className="places-none">Looking for places …</p> : <div role="alert" className="places-none"><p>{error.message}</p><Control onPress={() => void refetch()}>Try again</Control></div>}</div>
  if (data.length === 0 && (asOf !== null || on !== null)) return <NothingThen what="No place" />
  const disputed = data.filter((place) => place.disputed)
  const shown = all || disputed.length === 0 ? data : disputed
  return (
    <section className="places" aria-label="Places">
      <ViewKeys>
        {disputed.length === 0 ? null : <span className="marked"><Mark><circle className="places-disputed" cx="8" cy="8" r="4" /></Mark>in dispute</span>}
        {shown.every((place) => place.disputed) ? null : <span className="marked"><Mark><circle className="places-known" cx="8" cy="8" r="4" /></Mark>not in dispute</span>}
        {sides.map(({ id, mark, name }) => <span key={id} className="marked"><SideMark mark={mark} small />as {name} names it</span>)}
        {data.length === 0 ? null : <span>one name: all sides use it</span>}
      </ViewKeys>
      <ViewStatus><button type="button" className="all-keys" onClick={openKeys}><Key name="?" does="all keys" /></button></ViewStatus>
      {error === null ? null : <Stale why={error.message} />}
      <header className="places-head">
        <h2>{all || disputed.length === 0 ? 'All places' : 'Places in dispute'}</h2>
        <p>Each with every side’s name for it. Land and sea are drawn, and nobody’s borders.</p>
        {disputed.length === 0 || disputed.length === data.length ? null : (
          <ToggleButtonGroup className="segmented" aria-label="Which places" selectionMode="single" disallowEmptySelection selectedKeys={[all ? 'all' : 'disputed']} onSelectionChange={(keys) => setAll(keys.has('all'))}>
            <ToggleButton id="disputed">In dispute</ToggleButton><ToggleButton id="all">All</ToggleButton>
          </ToggleButtonGroup>
        )}
      </header>
      {data.length === 0 ? <p className="places-none">No places are known yet. A codebook names them, each side’s name for them, and where they lie.</p> : <><PlacesDrawing places={shown} sides={sides} /><PlacesTable places={shown} sides={sides} /></>}
    </section>
  )
}

/** The sides that have a name of their own for any place, in their order. */
function sidesNaming(places: readonly PlaceShown[]): readonly SideShown[] {
  const sides = new Map(places.toSorted((a, b) => b.names.length - a.names.length).flatMap(({ names }) => names.map(({ side }) => [side.id, side] as const)))
  return [...sides.values()]
}
