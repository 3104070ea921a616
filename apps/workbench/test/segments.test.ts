import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments, type Marked } from '../src/features/reading/segments.ts'

const seed = 20190114

describe(`segments(from, to, marks), laws with seed ${seed}`, () => {
  it('returns the whole range as one unmarked run where there are no marks', () => {
    expect(segments(3, 9, [])).toEqual([{ from: 3, to: 9, marks: [] }])
  })

  it('puts a date inside a statement on a line of its own, and keeps the statement on its line throughout', () => {
    const found = segments(0, 30, [{ from: 5, to: 25, subject: 'stm' }, { from: 10, to: 15, subject: 'dat' }])
    expect(found.map((run) => [run.from, run.to, run.marks.map((mark) => `${mark.subject}${mark.line}`).join(' ')])).toEqual([
      [0, 5, ''], [5, 10, 'stm0'], [10, 15, 'stm0 dat1'], [15, 25, 'stm0'], [25, 30, ''],
    ])
  })

  it('says where a mark begins and where it ends', () => {
    const [, first, last] = segments(0, 9, [{ from: 2, to: 9, subject: 'x' }, { from: 4, to: 9, subject: 'y' }])
    expect(first!.marks[0]).toMatchObject({ begins: true, ends: false })
    expect(last!.marks[0]).toMatchObject({ subject: 'x', begins: false, ends: true })
    expect(last!.marks[1]).toMatchObject({ subject: 'y', begins: true, ends: true })
  })

  it('cuts a mark that reaches beyond the range, and leaves out one that is empty or elsewhere', () => {
    expect(segments(10, 20, [{ from: 5, to: 12, subject: 'x' }, { from: 13, to: 13, subject: 'y' }, { from: 30, to: 40, subject: 'z' }]).map((run) => run.marks.length)).toEqual([1, 0])
  })

  const marks = fc.array(fc.record({ from: fc.nat(60), to: fc.nat(60), subject: fc.constantFrom('p', 'q', 'r', 's') }), { maxLength: 12 })
  const range = fc.tuple(fc.nat(30), fc.integer({ min: 31, max: 60 }))

  it('holds exactly the range, in order and without gaps', () => {
    fc.assert(fc.property(range, marks, ([from, to], given) => {
      const found = segments(from, to, given)
      expect(found[0]!.from).toBe(from)
      expect(found.at(-1)!.to).toBe(to)
      for (let i = 1; i < found.length; i++) expect(found[i]!.from).toBe(found[i - 1]!.to)
    }), { seed })
  })

  it('marks each place with exactly the marks that cover it', () => {
    fc.assert(fc.property(range, marks, ([from, to], given) => {
      for (const run of segments(from, to, given)) {
        const covering = given.filter((mark: Marked) => mark.from < mark.to && mark.from <= run.from && mark.to >= run.to)
        expect(run.marks.map((mark) => mark.subject).sort()).toEqual(covering.map((mark) => mark.subject).sort())
      }
    }), { seed })
  })

  it('never draws two marks on one line under the same words', () => {
    fc.assert(fc.property(range, marks, ([from, to], given) => {
      for (const run of segments(from, to, given)) expect(new Set(run.marks.map((mark) => mark.line)).size).toBe(run.marks.length)
    }), { seed })
  })
})
