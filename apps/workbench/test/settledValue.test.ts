import { describe, expect, it } from 'vitest'
import { kinds, type Kind, type SourceId } from '@travaux/model'
import { newDraft, newKinds } from '../src/features/reading/editing/newDraft.ts'
import { settledValue } from '../src/features/reading/editing/settledValue.ts'
import { withValueAt } from '../src/features/reading/editing/valueAt.ts'

const evidence = [{ source: 'src_a' as SourceId, from: 0, to: 5 }]

describe('settledValue(kind, draft, evidence)', () => {
  it.each(newKinds)('makes of a new %s, its one empty field filled, a value of its kind', (kind) => {
    const filled = kind === 'date' ? { value: '2019-01-14' } : kind === 'mention' ? { place: 'plc_isle' } : {}
    const value = settledValue(kind, { ...newDraft(kind, 'some words'), ...filled }, evidence)
    expect(kinds[kind as Kind].safeParse(value).error).toBeUndefined()
  })

  it.each([['2019-01-14', 'day'], ['2019-W03', 'week'], ['2019-02', 'month'], ['2019-SP', 'season'], ['2019', 'year'], ['', 'none']])('works out the precision of a meeting’s date from what was typed: %s is %s', (typed, precision) => {
    const value = settledValue('meeting', withValueAt(newDraft('meeting', ''), ['date', 'value'], typed), evidence)
    expect(value['date']).toMatchObject({ value: typed === '' ? null : typed, precision })
  })

  it('rests a statement on the words taken as evidence', () => {
    expect(settledValue('statement', newDraft('statement', 'x'), evidence)['content']).toBe(evidence)
  })

  it('leaves out a report that is not due', () => {
    expect(settledValue('instruction', withValueAt(newDraft('instruction', 'x'), ['reportDue', 'words'], ' '), evidence)['reportDue']).toBeNull()
  })
})
