import type { PositionRow } from '@travaux/record'
import { expect, it } from 'vitest'
import { byGroup, chosenRows } from '../src/features/positions/chosenRows.ts'

const row = (issue: string, group: string | null, apart: PositionRow['apart'], contradicts = false): PositionRow => ({
  issue: issue as never, name: issue, group, raised: { words: '', by: [] }, apart, apartWords: '',
  cells: [{ side: 'sid_x' as never, stance: 'supports', proposition: null, quote: null, date: null, ladder: null, movement: null, contradicts, review: null }],
})
const rows = [row('iss_1', 'Security', 'far', true), row('iss_2', null, 'agreed'), row('iss_3', 'Security', 'one-only')]
const names = (chosen: readonly PositionRow[]) => chosen.map(({ name }) => name)

it('chosenRows(rows, choice) keeps what answers to the choice, in order', () => {
  expect(names(chosenRows(rows, { showing: 'all', groups: [] }))).toEqual(['iss_1', 'iss_2', 'iss_3'])
  expect(names(chosenRows(rows, { showing: 'apart', groups: [] }))).toEqual(['iss_1'])
  expect(names(chosenRows(rows, { showing: 'contradicts', groups: [] }))).toEqual(['iss_1'])
  expect(names(chosenRows(rows, { showing: 'one-side', groups: ['Security'] }))).toEqual(['iss_3'])
  expect(names(chosenRows(rows, { showing: 'all', groups: ['Other issues'] }))).toEqual(['iss_2'])
})

it('byGroup(rows) lists headings in the order in which they first come', () => {
  expect(byGroup(rows).map(({ group, rows }) => [group, names(rows)])).toEqual([['Security', ['iss_1', 'iss_3']], ['Other issues', ['iss_2']]])
})
