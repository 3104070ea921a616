import type { OwedStep } from '@travaux/record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseLine } from '../src/features/followUp/curve/courseLine.ts'
import { courseScale } from '../src/features/followUp/curve/courseScale.ts'
import { isoDays } from '../src/features/followUp/curve/isoDays.ts'

const seed = 2017
const today = '2019-06-29'
const now = isoDays(today)![1]
const step = (level: 0 | 1 | 2 | 3, on: string | null, counts = true) => ({ by: 'assessment', subject: 'asm_a', level, on, words: 'a few words', assessor: [], isReport: false, counts, quote: null, ladder: null, review: { review: 'added', by: 'A', initials: 'A', confidence: null, at: '' } }) as unknown as OwedStep
const scaleOf = (course: readonly OwedStep[]) => courseScale([{ course, since: null }], today)
const steps = fc.array(fc.record({ level: fc.constantFrom(0, 1, 2, 3), on: fc.option(fc.constantFrom('1956-10-19', '2016', '2017-09', '2018-05-26', '2019-06-29')), counts: fc.boolean() }), { maxLength: 8 })
  .map((all) => all.toSorted((a, b) => (a.on ?? '') < (b.on ?? '') ? -1 : 1).map(({ level, on, counts }) => step(level as 0 | 1 | 2 | 3, on, counts)))

describe(`courseLine(course, scale, today, width, height), laws with seed ${seed}`, () => {
  it('keeps a level until the next step, rises on its day, and ends today', () => {
    const course = [step(0, '2018-07-01'), step(1, '2019-01-01')]
    const { line, points, end } = courseLine(course, scaleOf(course), now, 300, 90)
    expect(points.map(({ y }) => y)).toEqual([90, 60])
    expect(line).toBe(`M${Math.round(points[0]!.x * 10) / 10} 90H${Math.round(points[1]!.x * 10) / 10}V60H${Math.round(end!.x * 10) / 10}`)
  })

  it('rises over all the days on which a step can have been that is known to the year', () => {
    const course = [step(0, '2016-01-01'), step(2, '2018')]
    expect(courseLine(course, scaleOf(course), now, 300, 90).line).toMatch(/^M0 90H[\d.]+L[\d.]+ 30H/)
  })

  it('begins at the left edge with what is older than six years', () => {
    const course = [step(0, '1956-10-19')]
    expect(courseLine(course, scaleOf(course), now, 300, 90).points[0]!.x).toBe(0)
  })

  it('draws no line of steps that do not count or have no day', () => {
    const course = [step(3, '2018-01-01', false), step(1, null)]
    expect(courseLine(course, scaleOf(course), now, 300, 90)).toMatchObject({ line: '', area: '', end: null })
  })

  it('stays within its drawing, whatever the course', () => {
    fc.assert(fc.property(steps, (course) => {
      const { points } = courseLine(course, scaleOf(course), now, 300, 90)
      for (const { x, y, from, to } of points) {
        expect(0 <= from && from <= x && x <= to && to <= 300).toBe(true)
        expect(0 <= y && y <= 90).toBe(true)
      }
    }), { seed })
  })
})
