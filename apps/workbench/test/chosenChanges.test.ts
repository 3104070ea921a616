import type { Author } from '@travaux/model'
import type { Change } from '@travaux/record'
import { expect, it } from 'vitest'
import { chosenChanges, everyChange } from '../src/features/record/chosenChanges.ts'

const ada: Author = { is: 'person', name: 'Ada' }
const reader: Author = { is: 'reader', version: '0.1.0' }
const change = (title: string, by: Author, deed: Change['deed'], rival = false): Change => ({ at: '2019-01-14T09:00:00.000Z', by, deed, title, rival, entry: null, subject: null, kind: 'date', before: null, differs: [], note: null, passage: null, holds: true, counts: null })
const all = [change('a', ada, 'corrected', true), change('b', reader, 'read'), change('c', ada, 'withdrawn'), change('d', { is: 'reader', version: '0.2.0' }, 'read')]
const titles = (choice: Partial<typeof everyChange>) => chosenChanges(all, { ...everyChange, ...choice }).map(({ title }) => title).join('')

it('chosenChanges(changes, choice) lists what answers to every part of it; a part that names nothing asks nothing', () => {
  expect([titles({}), titles({ who: ['reader'] }), titles({ who: ['person Ada'], deeds: ['withdrawn'] }), titles({ deeds: ['read', 'corrected'] }), titles({ rivals: true }), titles({ rivals: true, who: ['reader'] })])
    .toEqual(['abcd', 'bd', 'c', 'abd', 'a', ''])
})
