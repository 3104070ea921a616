import type { SubjectId } from '@travaux/model'
import { expect, it } from 'vitest'
import { takeActs } from '../src/features/record/takeActs.ts'

const subject = 'dat_1' as SubjectId
const value = { value: '2019-05-31', from: null }
const stated = { stands: false, value, evidence: [] }

it('takeActs(history, word): the word that stands is confirmed, another said as a correction, a withdrawal withdrawn', () => {
  expect(takeActs({ subject, withdrawn: false }, { ...stated, stands: true }, '')).toEqual([{ act: 'confirm', subject }])
  expect(takeActs({ subject, withdrawn: false }, stated, 'so it was')).toEqual([{ act: 'correct', subject, value, evidence: [], note: 'so it was' }])
  expect(takeActs({ subject, withdrawn: false }, { stands: false, value: null, evidence: [] }, '')).toEqual([{ act: 'withdraw', subject }])
})

it('takeActs(history, word) restores what was withdrawn before it is said otherwise, and keeps a withdrawal that stands', () => {
  expect(takeActs({ subject, withdrawn: true }, stated, '').map(({ act }) => act)).toEqual(['restore', 'correct'])
  expect(takeActs({ subject, withdrawn: true }, { stands: true, value: null, evidence: [] }, '')).toEqual([{ act: 'withdraw', subject }])
})
