import { makeId, type Codebook, type SideId, type SourceId } from '@travaux/model'
import type { Linkable } from '../../src/links/piecesOf.ts'

export const source = 'src_minutes' as SourceId
export const upland = 'sid_upland' as SideId
export const lowland = 'sid_lowland' as SideId

/** A sentence with who says it: a side, an expert of no side, or nobody. In `[[…]]` stands what is said, where not all is. */
export type Line = readonly [by: SideId | 'expert' | null, text: string]

/** A document of one sentence a line. */
export function buildDocument(lines: readonly Line[], genre: Linkable['metadata']['genre'] = 'report'): Linkable {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  const statements: Linkable['statements'][number][] = []
  for (const [by, marked] of lines) {
    const plain = marked.replace('[[', '').replace(']]', '')
    const start = text.length
    text += `${plain}\n`
    from.push(start)
    to.push(start + plain.length)
    if (by === null) continue
    const content = marked.includes('[[') ? [start + marked.indexOf('[['), start + marked.indexOf(']]') - 2] as const : [start, start + plain.length] as const
    statements.push({
      id: makeId('statement', 'minutes', content[0]),
      value: {
        speakers: [{ person: null, name: by, office: null, side: by === 'expert' ? null : by }],
        mode: 'indirect', attribution: 'stated', source: null, cue: null,
        content: [{ source, from: content[0], to: content[1] }],
        issues: [],
      },
      confidence: 1,
    })
  }
  return { text, metadata: { genre, title: 'Joint statement' }, sentences: { length: from.length, from: Int32Array.from(from), to: Int32Array.from(to) }, statements }
}

const side = (id: SideId, name: string, adjective: string, capital: string) => ({ id, name, adjective, aliases: [capital], mark: null, negotiates: true })

/** Two states on one river: whose the ferry island is, whether a dam is built, whether boats pass. */
export const river = {
  name: 'The river',
  sides: [side(upland, 'Upland', 'Uplandish', 'Highgate'), side(lowland, 'Lowland', 'Lowlandish', 'Marshport')],
  persons: [{ id: 'per_ida-berg', name: 'Ida Berg', surname: 'Berg', aliases: [], offices: [{ title: 'Water Minister', side: upland, from: null, to: null }] }],
  places: [{ id: 'plc_ferry-island', name: 'the ferry island', bySide: { [upland]: 'Mill Holm', [lowland]: 'Reed Eyot' }, aliases: [], within: null, disputed: true }],
  issues: [
    { id: 'iss_island', name: 'Title to {plc_ferry-island}', bySide: {}, group: null, raised: null, terms: ['title', '{plc_ferry-island}'] },
    { id: 'iss_dam', name: 'The dam', bySide: {}, group: null, raised: null, terms: ['dam'] },
    { id: 'iss_boats', name: 'Passage of boats', bySide: {}, group: null, raised: null, terms: ['boat', 'navigation'] },
  ],
  propositions: [
    { id: 'prp_title', issue: 'iss_island', text: 'Lowland recognises Upland’s title to {plc_ferry-island}', terms: [['recogni*', 'title'], ['title', '{plc_ferry-island}']] },
    { id: 'prp_dam', issue: 'iss_dam', text: 'The dam is built', terms: [['build', 'dam'], ['dam', 'construction']] },
    { id: 'prp_boats', issue: 'iss_boats', text: 'Boats of both sides pass freely once the gauge is installed', terms: [['boats', 'pass']] },
    { id: 'prp_quiet', issue: 'iss_boats', text: 'No tolls are levied on boats', terms: [['tolls', 'boats']] },
  ],
} as unknown as Codebook
