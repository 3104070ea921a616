import type { Author, Entry, Source } from '@travaux/model'
import { reader } from './entries.ts'

/** `count` entries of dates, `ent_NAME-1` on, that need nothing else on record. */
export function someEntries(name: string, count: number, author: Author = reader): readonly Entry[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `ent_${name}-${i + 1}`, subject: `dat_${name}-${i + 1}`, kind: 'date', author, compartment: 'shared', recordedAt: '2019-01-14T09:00:00.000Z', note: null,
    value: { value: '2019-01-14', from: null }, evidence: [], confidence: null,
  }) as unknown as Entry)
}

export function sourceOf(text: string, title = ''): Source {
  return { title, publisher: null, dateline: null, published: null, language: null, genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: false, text, notes: [] }
}

export function sourceEntry(name: string, text: string, id = name): Entry {
  return {
    id: `ent_${id}`, subject: `src_${name}`, kind: 'source', author: reader, compartment: 'shared', recordedAt: '2019-01-14T09:00:00.000Z', note: null,
    value: sourceOf(text), evidence: [], confidence: null,
  } as unknown as Entry
}
