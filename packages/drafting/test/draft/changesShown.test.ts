import { describe, expect, it } from 'vitest'
import { changesShown } from '@travaux/drafting'
import { ada, by, proposed, tabled, textAfter } from './builders.ts'

const first = tabled('cls_1', 'Ships of both sides may enter the harbour by day and by night. Fees are free.')
const second = tabled('cls_2', 'The lighthouse is kept by the keeper.', { after: 'cls_1' })
const changes = (...acts: readonly ReturnType<typeof by>[]) => changesShown(textAfter(first, second), textAfter(first, second, ...acts), (place) => place)
const was = ({ clauses }: ReturnType<typeof changes>) => clauses.map((clause) => [clause.id, clause.was])

describe('changesShown(before, after, nameOf)', () => {
  it('says of each clause whether it is the same, changed, new, struck or moved', () => {
    expect(was(changes())).toEqual([['cls_1', 'same'], ['cls_2', 'same']])
    expect(was(changes(proposed(ada, 'cls_2', 'keeper', 'two keepers')))).toEqual([['cls_1', 'same'], ['cls_2', 'changed']])
    expect(was(changes(tabled('cls_3', 'New.', { after: 'cls_1' })))).toEqual([['cls_1', 'same'], ['cls_3', 'new'], ['cls_2', 'same']])
    expect(was(changes(by(null, { act: 'strike', clause: 'cls_1' }, 2)))).toEqual([['cls_1', 'struck'], ['cls_2', 'same']])
    expect(was(changes(by(null, { act: 'move', clause: 'cls_1', under: null, after: 'cls_2' }, 2))).map(([, how]) => how).toSorted()).toEqual(['moved', 'same'])
  })

  it('gives the words put in and taken out, and those that went to another clause as moved', () => {
    const { clauses, words } = changes(by(null, { act: 'split', clause: 'cls_1', at: { words: 'Ships of both sides', before: '', after: '' }, into: 'cls_1a' }, 2))
    expect(words).toEqual({ out: 0, in: 0, moved: 16 })
    expect(clauses.flatMap(({ steps }) => steps.map(({ is, move }) => [is, move]))).toEqual([['out', 0], ['in', 0], ['same', null]])
    expect(changes(proposed(ada, 'cls_2', 'keeper', 'two keepers')).words).toEqual({ out: 0, in: 2, moved: 0 })
  })
})
