import { fold, type Recorded } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { isNewTo } from '../src/queue/isNewTo.ts'

let position = 0
const said = (kind: string, subject: string, more: object): Recorded => {
  position += 1
  return {
    id: `ent_${position}`, subject, kind, author: { is: 'person', name: 'Ada' }, compartment: 'shared', note: null, recordedAt: new Date(Date.UTC(2026, 2, 2, 9, 0, position)).toISOString(),
    position, hash: `${position}`, previous: null, signature: null, ...more,
  } as unknown as Recorded
}
const value = (name: string) => ({ value: { name, aliases: [] }, evidence: [], confidence: null })

describe('isNewTo(told, entry)', () => {
  const told = fold([said('side', 'sid_japan', value('Japan')), said('side', 'sid_gone', value('Gone')), said('side', 'sid_gone', { withdrawn: true }),
    said('side', 'sid_found', { ...value('Found'), author: { is: 'reader', version: '1' } })])
  it.each([
    ['what is held already', said('side', 'sid_japan', value('Japan')), false],
    ['another name', said('side', 'sid_japan', value('Nippon')), true],
    ['what is not held', said('side', 'sid_russia', value('Russia')), true],
    ['a withdrawal', said('side', 'sid_japan', { withdrawn: true }), true],
    ['what is withdrawn, restored', said('side', 'sid_gone', value('Gone')), true],
    ['what the reader found, confirmed', said('side', 'sid_found', value('Found')), true],
    ['a word on a source', said('source', 'src_a', value('A')), false],
    ['a source taken out', said('source', 'src_a', { withdrawn: true }), true],
    ['a word on a date', said('date', 'dat_a', value('A')), false],
  ] as const)('of %s', (_what, entry, is) => expect(isNewTo(told, entry)).toBe(is))
})
