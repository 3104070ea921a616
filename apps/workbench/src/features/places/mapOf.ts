import { geoArea, geoBounds, geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import type { Feature, Polygon } from 'geojson'

/** A point on a map, in degrees north and east. */
export interface MapPoint { readonly latitude: number; readonly longitude: number }

/** How much of the world lies about the points, as a share of their span, and in degrees at least. */
const around = 0.25
const least = 1.2
const hemisphere = 2 * Math.PI

/**
 * A map of a stretch of the world about some points: a path of the land there, without any border, and where a point lies. Null without points. A polygon larger than a hemisphere is one whose
 * outline was drawn the wrong way round, and is left out.
 */
export function mapOf(land: readonly Feature<Polygon>[], points: readonly MapPoint[], width: number, height: number): { readonly land: string; readonly xy: (point: MapPoint) => readonly [number, number] } | null {
  if (points.length === 0 || width <= 0 || height <= 0) return null
  const middle = middleOf(points.map(({ longitude }) => longitude))
  const east = points.map(({ longitude }) => turned(longitude - middle))
  const north = points.map(({ latitude }) => latitude)
  const [pad, padNorth] = [Math.max(least, around * span(east)), Math.max(least, around * span(north))]
  const frame = { west: Math.max(-180, Math.min(...east) - pad), east: Math.min(180, Math.max(...east) + pad), south: Math.max(-80, Math.min(...north) - padNorth), north: Math.min(80, Math.max(...north) + padNorth) }
  const corners = { type: 'MultiPoint' as const, coordinates: [[frame.west + middle, frame.south], [frame.east + middle, frame.north]] }
  const projection: GeoProjection = geoMercator().rotate([-middle, 0]).fitSize([width, height], corners).clipExtent([[-1, -1], [width + 1, height + 1]])
  const inverse = (x: number, y: number): readonly [number, number] => projection.invert?.([x, y]) as [number, number] ?? [0, 0]
  const [top, bottom] = [inverse(width / 2, 0)[1], inverse(width / 2, height)[1]]
  const wide = Math.abs(turned(inverse(width, height / 2)[0] - inverse(0, height / 2)[0])) || 360
  const near = land.filter((each) => {
    const [[west, south], [eastmost, northmost]] = geoBounds(each)
    if (northmost < bottom || south > top) return false
    // What crosses the 180th meridian is kept: it is one polygon of a few hundred.
    if (west > eastmost || wide >= 180) return true
    return turned(west - middle) <= wide && turned(eastmost - middle) >= -wide
  }).filter((each) => geoArea(each) < hemisphere)
  return { land: geoPath(projection)({ type: 'FeatureCollection', features: near }) ?? '', xy: ({ latitude, longitude }) => projection([longitude, latitude]) ?? [0, 0] }
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

/** Of meridians, the middle of the shortest stretch that holds them all. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = longitudes.map((each) => (each + 360) % 360).sort((a, b) => a - b)
  let [gap, after] = [-1, 0]
  for (const [i, each] of sorted.entries()) {
    const to = i + 1 < sorted.length ? sorted[i + 1]! : sorted[0]! + 360
    if (to - each > gap) [gap, after] = [to - each, to]
  }
  return turned(after + (360 - gap) / 2)
}

/** In [-180, 180). */
function turned(degrees: number): number {
  return ((degrees + 180) % 360 + 360) % 360 - 180
}
