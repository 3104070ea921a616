import { useQuery } from '@tanstack/react-query'
import type { Feature, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import landFile from 'world-atlas/land-10m.json?url'

/** The land of the world, polygon by polygon, as the server of this page has it: Natural Earth 1:10 million, land alone, which knows no States. */
export function useLand() {
  return useQuery({
    queryKey: ['land'], staleTime: Infinity,
    queryFn: async (): Promise<readonly Feature<Polygon>[]> => {
      const atlas = await (await fetch(landFile)).json() as Topology<{ readonly land: GeometryCollection }>
      return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates.map((coordinates): Feature<Polygon> => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } })) : []))
    },
  })
}
