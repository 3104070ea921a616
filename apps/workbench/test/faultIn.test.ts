import { describe, expect, it } from 'vitest'
import { faultIn } from '../src/features/reading/editing/faultIn.ts'
import { newDraft } from '../src/features/reading/editing/newDraft.ts'
import { withValueAt } from '../src/features/reading/editing/valueAt.ts'

describe('faultIn(kind, draft)', () => {
  it.each(['2019-01-14', '2019-01', '2019', '2019-W03', '2019-SP', 'P3D', 'PRESENT_REF', 'XXXX-WXX-1', '2019-01-15T17:13', ''])('lets %j pass as a date', (typed) => {
    expect(faultIn('meeting', withValueAt(newDraft('meeting', ''), ['date', 'value'], typed))).toBeNull()
  })
  it('says which field is not a date, and how one is written', () => {
    expect(faultIn('meeting', withValueAt(newDraft('meeting', ''), ['date', 'value'], 'someday'))).toBe('“someday” under When is not a date: write 2019-01-14, 2019-01 or 2019, as sharp as it is known.')
  })
  it('says what may not be empty', () => {
    expect(faultIn('date', newDraft('date', ''))).toBe('Value is empty: write what it is, or cancel.')
    expect(faultIn('statement', { ...newDraft('statement', ''), speakers: [{ person: null, name: ' ', office: null, side: null }] })).toBe('One name under Speaker is empty: write it, or take it out.')
  })
})
