import type { Place } from '@travaux/model'
import { places, type PlaceShown } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { confirmed, dossier, ground, japan, mention, russia, source, withdrawn, type Draft } from './build.ts'

const place = (id: string, value: Partial<Place>): Draft => {
  const [given] = ground.filter(({ finding }) => finding.kind === 'place')
  return { ...given!, finding: { ...given!.finding, subject: id, value: { name: id, bySide: {}, aliases: [], within: null, disputed: false, ...value } } as unknown as Draft['finding'] }
}
const isle = place('plc_isle', { name: 'Shikotan', within: 'plc_islands' as Place['within'], disputed: true, at: { latitude: 43.8, longitude: 146.75 } })
const port = place('plc_port', { name: 'Nemuro' })
const first = source('src_first', 'Talks on the Southern Kurils go on.', { published: '2019-01-14' })
const later = source('src_later', 'Nothing was said of the Northern Territories.', { published: '2019-01-22' })
const named = [first, mention(first, 'the Southern Kurils', 'plc_islands'), later, mention(later, 'the Northern Territories', 'plc_islands')]
const all = dossier(...ground, port, isle, ...named)
const islands = (shown: readonly PlaceShown[]) => shown.find(({ id }) => id === 'plc_islands')

describe('places', () => {
  it('gives those in dispute first, each followed by what lies within it, then the others', () => {
    expect(places(all, { as: null }).map(({ id, disputed, within }) => [id, disputed, within?.id ?? null])).toEqual([['plc_islands', true, null], ['plc_isle', true, 'plc_islands'], ['plc_port', false, null]])
  })

  it('calls each as the side does that asks, and gives every side’s name beside it, the asking side’s first', () => {
    const called = (as: typeof japan | null) => { const shown = islands(places(all, { as })); return [shown?.name, ...shown?.names.map(({ side, name }) => `${side.name}: ${name}`) ?? []] }
    expect(called(null)).toEqual(['the four islands', 'Japan: the Northern Territories', 'Russia: the Southern Kurils'])
    expect(called(japan)).toEqual(['the Northern Territories', 'Japan: the Northern Territories', 'Russia: the Southern Kurils'])
    expect(called(russia)).toEqual(['the Southern Kurils', 'Russia: the Southern Kurils', 'Japan: the Northern Territories'])
  })

  it('says where a place lies as somebody gave it, and nothing where nobody did', () => {
    expect(places(all, { as: null }).map(({ at }) => at)).toEqual([null, { latitude: 43.8, longitude: 146.75 }, null])
  })

  it('counts the sources that name it, with the words of the latest, in the words of the source', () => {
    expect(islands(places(all, { as: russia }))).toMatchObject({ sources: 2, latest: { text: 'the Northern Territories' } })
    expect(places(all, { as: null }).at(-1)).toMatchObject({ sources: 0, latest: null })
  })

  it('goes back to an earlier source where the later mention is withdrawn', () => {
    const back = dossier(...ground, ...named, withdrawn(confirmed(named[3]!)))
    expect(islands(places(back, { as: null }))).toMatchObject({ sources: 1, latest: { text: 'the Southern Kurils' } })
  })

  it('gives the issues whose names or answers name it', () => {
    expect(islands(places(all, { as: null }))?.issues).toEqual([{ id: 'iss_sovereignty', name: 'Sovereignty over the four islands' }])
  })
})
