import { expect, it } from 'vitest'
import { receiptOf } from '../../cli/src/receiptOf.ts'
import { receiptText } from '../src/features/record/receiptText.ts'

it('receiptText(dossier, at, proof) is what travaux verify --receipt prints', () => {
  const proof = { whole: true, entries: 12, heads: [{ writer: 'shared/person/Ada', entries: 2, hash: 'a'.repeat(64), keys: [] }, { writer: 'shared/reader/0.1.0', entries: 10, hash: 'b'.repeat(64), keys: ['k'] }] } as const
  const at = new Date('2026-03-02T10:00:00Z')
  expect(receiptText('talks.travaux', at, proof)).toBe(receiptOf('talks.travaux', at, proof))
})
