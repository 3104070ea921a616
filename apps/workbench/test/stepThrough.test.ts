import type { MeetingShown } from '@travaux/record'
import { expect, it } from 'vitest'
import { moveOnLanes } from '../src/features/chronology/moveOnLanes.ts'
import { stepThrough } from '../src/features/chronology/stepThrough.ts'

const meeting = (id: string, level: MeetingShown['level'], day: string | null) => ({ id, level, span: day === null ? null : { first: day, last: day } }) as unknown as MeetingShown
const meetings = [meeting('one', 'summit', '2018-11-14'), meeting('two', 'ministerial', '2019-01-14'), meeting('three', 'envoys', '2019-01-15'), meeting('four', 'summit', '2019-01-22'), meeting('five', 'technical', null)]
const step = (from: string, move: Parameters<typeof stepThrough>[2]) => stepThrough(meetings, from, move, '2019-01-15')?.id ?? null
const key = (key: string, letters = true) => moveOnLanes({ key, ctrlKey: false, metaKey: false, altKey: false }, letters)

it('stepThrough(meetings, selected, move, today) goes through all meetings, undated ones last', () => {
  expect(step('two', { to: 'previous' })).toBe('one')
  expect(step('four', { to: 'next' })).toBe('five')
  expect(step('five', { to: 'next' })).toBeNull()
})

it('stepThrough(meetings, selected, move, today) keeps to a lane, or goes to the nearest meeting of another', () => {
  expect(step('one', { to: 'same-after' })).toBe('four')
  expect(step('one', { to: 'down' })).toBe('two')
  expect(step('four', { to: 'level', lane: 2 })).toBe('three')
  expect(step('two', { to: 'level', lane: 3 })).toBeNull()
  expect(step('one', { to: 'today' })).toBe('three')
})

it('moveOnLanes(event, letters) knows the keys, and letters only where they act', () => {
  expect(key('[')).toEqual({ to: 'previous' })
  expect(key('2')).toEqual({ to: 'level', lane: 1 })
  expect(key('t')).toEqual({ to: 'today' })
  expect(key('t', false)).toBeNull()
  expect(key('ArrowUp', false)).toEqual({ to: 'up' })
  expect(moveOnLanes({ key: 't', ctrlKey: true, metaKey: false, altKey: false }, true)).toBeNull()
})
