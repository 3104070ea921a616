import type { PlaceShown, SideShown } from '@travaux/record'
import { useMemo, useRef } from 'react'
import { sideShape } from '../../marks/sideShape.ts'
import { measureText } from '../chronology/measureText.ts'
import { useWidth } from '../chronology/useWidth.ts'
import { labelsApart } from './labelsApart.ts'
import { mapOf, type MapPoint } from './mapOf.ts'
import { namesOf } from './namesOf.ts'
import { useLand } from './useLand.ts'

/** A height that leaves the table in sight. */
const height = 420
/** What a side's shape takes before its name. */
const shape = 12

/** Land and sea about the places, and each place with its names, a side's with its shape and in its colour. */
export function PlacesDrawing({ places, sides }: { places: readonly PlaceShown[]; sides: readonly SideShown[] }) {
  const root = useRef<HTMLDivElement>(null)
  const { width, fonts } = useWidth(root)
  const land = useLand()
  const located = useMemo(() => places.flatMap((place) => (place.at === null ? [] : [{ place, at: place.at }])), [places])
  const map = useMemo(() => (land.data === undefined ? null : mapOf(land.data, located.map(({ at }) => at), width, height)), [land.data, located, width])
  // oxlint-disable-next-line react/exhaustive-deps -- labels are measured again once the fonts are there
  const marks = useMemo(() => (map === null ? [] : marksOf(map, located, sides, width)), [map, located, sides, width, fonts])
  return (
    <div ref={root} className="places-map" style={located.length === 0 ? {} : { minHeight: height }} aria-busy={land.data === undefined && land.error === null}>
      {located.length === 0 ? <p className="places-none">Nobody has said where these places lie: a codebook gives latitude and longitude.</p>
        : land.error !== null ? <p role="alert" className="places-none">The map could not be drawn: {land.error.message} The table below has all of it.</p>
        : map === null ? <p className="places-none">Drawing the map …</p> : (
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="A map of the places, without borders; the table below says the same">
            <path className="places-land" d={map.land} />
            {marks.map(({ place, xy: [x, y], names, label }) => (
              <g key={place.id}>
                <circle className={place.disputed ? 'places-disputed' : 'places-known'} cx={x} cy={y} r={place.within === null ? 4.5 : 3.5} />
                {names.map(({ name, side, length }, i) => {
                  const [left, line] = [label.anchor === 'start' ? label.x : label.x - length, label.y + 12 + i * 15]
                  return side === null ? <text key={name} className="places-name" x={left} y={line}>{name}</text> : (
                    <g key={side.id} className={`places-named of-${side.mark}`}><path d={sideShape(side.mark, left + 4, line - 4, 3.2)} /><text className="places-name" x={left + shape} y={line}>{name}</text></g>
                  )
                })}
              </g>
            ))}
          </svg>
        )}
    </div>
  )
}

/** Each located place with its point on the map, its names and how long they are, and where its label stands clear of the others'. */
function marksOf(map: NonNullable<ReturnType<typeof mapOf>>, located: readonly { readonly place: PlaceShown; readonly at: MapPoint }[], sides: readonly SideShown[], width: number) {
  const points = located.map(({ place, at }) => ({ place, xy: map.xy(at), names: namesOf(place, sides).map((named) => ({ ...named, length: measureText(named.name, '550 12px "Inter Variable"') + (named.side === null ? 0 : shape) })) }))
  const labels = labelsApart(points.map(({ xy: [x, y], names }) => ({ x, y, width: Math.max(...names.map(({ length }) => length)), height: names.length * 15 })), width, height)
  return points.map((point, i) => ({ ...point, label: labels[i]! }))
}
