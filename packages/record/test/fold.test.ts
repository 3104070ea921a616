import type { EntryId } from '@travaux/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../src/fold.ts'
import type { Folded } from '../src/folded.ts'
import { sameValue } from '../src/sameValue.ts'
import { anyLog, codebook, issueId, issueNamed, log, passageAt, person, reader, seed } from './entries.ts'

const one = issueId(1)
const two = issueId(2)
const ada = person('Ada')
const value = (name: string) => ({ value: issueNamed(name) })
const undo = (n: number) => ({ undoes: `ent_${n}` as EntryId })
const review = (folded: Folded) => folded.subjects.get(one)?.review
const name = (folded: Folded) => (folded.subjects.get(one)?.value as { name: string } | undefined)?.name

/** A folded log as plain data, so that two can be compared whole, order included. */
const plain = (folded: Folded) => JSON.stringify([folded.position, [...folded.subjects], folded.byKind, [...folded.bySource].sort(([a], [b]) => (a < b ? -1 : 1)), folded.days])

describe(`fold(entries, before), seed ${seed.seed}`, () => {
  it('says found, given, added by who stated a subject alone', () => {
    expect(review(fold(log([one, reader, value('a')])))).toBe('found')
    expect(review(fold(log([one, codebook, value('a')])))).toBe('given')
    expect(review(fold(log([one, ada, value('a')])))).toBe('added')
  })

  it('says confirmed where a person states what the reader found, corrected where it differs', () => {
    expect(review(fold(log([one, reader, value('a')], [one, ada, value('a')])))).toBe('confirmed')
    expect(review(fold(log([one, reader, value('a')], [one, ada, value('b')])))).toBe('corrected')
    expect(review(fold(log([one, reader, value('a')], [one, ada, { ...value('a'), evidence: [passageAt('a', 1)] }])))).toBe('corrected')
  })

  it('keeps the value that last stood of a withdrawn subject', () => {
    const folded = fold(log([one, reader, value('a')], [one, ada, value('b')], [one, ada, { withdrawn: true }]))
    expect([review(folded), name(folded), folded.subjects.get(one)?.author]).toEqual(['withdrawn', 'b', ada])
  })

  it('keeps a person’s word against a reader or codebook that comes later', () => {
    expect(name(fold(log([one, ada, value('a')], [one, reader, value('b')], [one, codebook, value('c')])))).toBe('a')
    expect(review(fold(log([one, ada, value('a')], [one, ada, { withdrawn: true }], [one, reader, value('a')])))).toBe('withdrawn')
    expect(name(fold(log([one, ada, value('a')], [one, reader, undo(1)])))).toBe('a')
  })

  it('keeps confirmed what a person confirmed, when the reader reads again and finds otherwise', () => {
    const folded = fold(log([one, reader, value('a')], [one, ada, value('a')], [one, reader, value('b')]))
    expect([review(folded), name(folded)]).toEqual(['confirmed', 'a'])
  })

  it('restores by undo what stood before, and by undo of the undo what was taken back', () => {
    expect(review(fold(log([one, reader, value('a')], [one, ada, { withdrawn: true }], [one, ada, undo(2)])))).toBe('found')
    expect(name(fold(log([one, reader, value('a')], [one, ada, value('b')], [one, ada, value('c')], [one, ada, undo(3)])))).toBe('b')
    expect(name(fold(log([one, reader, value('a')], [one, ada, value('b')], [one, ada, undo(2)], [one, ada, undo(3)])))).toBe('b')
  })

  it('shows nothing of a subject whose only statement was undone, and keeps its history for when it comes back', () => {
    const gone = fold(log([one, ada, value('a')], [two, ada, value('b')], [one, ada, undo(1)]))
    expect([gone.subjects.has(one), gone.subjects.size, gone.byKind.issue.length]).toEqual([false, 1, 1])
    const back = fold(log([one, ada, undo(3)]).map((entry) => ({ ...entry, id: 'ent_9' as EntryId, position: 4 })), gone)
    expect(back.subjects.get(one)?.history.length).toBe(3)
    expect(back.byKind.issue.map(({ id }) => id)).toEqual([one, two])
  })

  it('lists subjects of a source in the order of its text, and of a kind in the order first recorded', () => {
    const folded = fold(log(
      [one, reader, { ...value('a'), evidence: [passageAt('a', 20), passageAt('b', 1)] }],
      [two, reader, { ...value('b'), evidence: [passageAt('a', 5), passageAt('a', 30)] }],
    ))
    expect(folded.bySource.get('src_a')?.map(({ id }) => id)).toEqual([two, one])
    expect(folded.bySource.get('src_b')?.map(({ id }) => id)).toEqual([one])
    expect(folded.byKind.issue.map(({ id }) => id)).toEqual([one, two])
    const moved = fold(log([one, ada, { ...value('a'), evidence: [passageAt('a', 1)] }]), folded)
    expect(moved.bySource.get('src_a')?.map(({ id }) => id)).toEqual([one, two])
    expect(moved.bySource.has('src_b')).toBe(false)
  })

  it('fold(a ++ b) is fold(b, fold(a))', () => {
    fc.assert(fc.property(anyLog, fc.nat(40), fc.nat(40), (entries, i, j) => {
      const [low, high] = i < j ? [i, j] : [j, i]
      const step = fold(entries.slice(high), fold(entries.slice(low, high), fold(entries.slice(0, low))))
      expect(plain(step)).toBe(plain(fold(entries)))
    }), seed)
  })

  it('leaves `before` as it was, whatever futures it is given', () => {
    fc.assert(fc.property(anyLog, fc.nat(40), (entries, i) => {
      const before = fold(entries.slice(0, i))
      const shown = plain(before)
      const future = plain(fold(entries.slice(i), before))
      fold(entries.slice(i).toReversed(), before)
      expect(plain(before)).toBe(shown)
      expect(plain(fold(entries.slice(i), before))).toBe(future)
    }), seed)
  })

  it('a reader’s or codebook’s entries never change what a person’s word made of a subject', () => {
    fc.assert(fc.property(anyLog, (entries) => {
      const persons = fold(entries.filter(({ author }) => author.is === 'person'))
      const all = fold(entries)
      for (const [id, subject] of persons.subjects) {
        const stands = all.subjects.get(id)
        expect(stands?.author).toEqual(subject.author)
        expect(stands?.review === 'withdrawn').toBe(subject.review === 'withdrawn')
        expect(stands?.review === 'withdrawn' || sameValue([stands?.value, stands?.evidence], [subject.value, subject.evidence])).toBe(true)
      }
    }), seed)
  })

  it('refuses to go on from what it did not make', () => {
    const half = fold(log([one, reader, value('a')]))
    const byHand: Folded = { ...half, subjects: new Map(half.subjects) }
    expect(() => fold(log([two, reader, value('b')]), byHand)).toThrow('fold goes on only from what fold made, and this log of 1 subjects was made elsewhere')
  })
})
