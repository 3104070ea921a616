import { randomUUID } from 'node:crypto'
import type { EntryId, Finding, SubjectId } from '@travaux/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act, Dossier } from '../src/dossier.ts'
import type { Folded } from '../src/folded.ts'
import { openDossier } from '../src/openDossier.ts'
import type { Store } from '../src/store.ts'
import { openSqlite } from '../src/stores/sqlite/openSqlite.ts'
import { unite } from '../src/unite.ts'
import { reader, seed } from './entries.ts'
import { sourceOf } from './someEntries.ts'

const source = { subject: 'src_a', kind: 'source', value: sourceOf('The ministers met on 14 January, and again on 15 January.'), evidence: [], confidence: null } as unknown as Finding
const dated = (n: number): Finding => ({ subject: `dat_${n}`, kind: 'date', value: { value: '2019-01-14', from: null }, evidence: [{ source: 'src_a', from: 21, to: 31 }], confidence: 0.8 }) as unknown as Finding
const correct = (n: number, value: string): Act => ({ act: 'correct', subject: `dat_${n}`, value: { value, from: null }, evidence: [{ source: 'src_a', from: 21, to: 31 }] }) as unknown as Act

interface Copy { readonly store: Store; readonly dossier: Dossier }
let minute = 0
/** Each reading of the clock is one of these minutes later than the last, on whichever copy: or not later at all. */
const clock = (): Date => new Date(Date.UTC(2019, 0, 14, 9, minute))
async function copyOf(from: Copy | null): Promise<Copy> {
  const store = openSqlite(':memory:')
  if (from !== null) await unite(store, from.store)
  return { store, dossier: await openDossier({ store, now: clock, newId: () => `ent_${randomUUID()}` as EntryId }) }
}

/** Everything that views are made of, in its order; positions are each copy's own. */
function shown({ subjects, byKind, days }: Folded): string {
  return JSON.stringify([[...subjects.values()], byKind, days], (key, value: unknown) => (key === 'position' ? undefined : value))
}
/** What a dossier opened on a united log shows, and what one that was open while it was united shows. */
async function united(into: Copy, ...others: readonly Copy[]): Promise<string> {
  const one = await copyOf(into)
  for (const { store } of others) await unite(one.store, store)
  await one.dossier.review({ act: 'undo' }, 'nobody')
  const again = await openDossier({ store: one.store, now: clock, newId: () => 'ent_never' as EntryId })
  expect(shown(again.folded)).toBe(shown(one.dossier.folded))
  expect((await one.store.verify()).whole).toBe(true)
  return shown(again.folded)
}

/** A source with three dates, as the reader read it. */
async function begun(): Promise<Copy> {
  const copy = await copyOf(null)
  await copy.dossier.record([source, dated(1), dated(2), dated(3)], reader)
  return copy
}
const standing = ({ dossier }: Copy, n = 1) => {
  const { value, rivals } = dossier.folded.subjects.get(`dat_${n}` as SubjectId)!
  return [(value as { value: string }).value, ...rivals.map((rival) => `${'value' in rival ? (rival.value as { value: string }).value : 'withdrawn'} by ${(rival.author as { name: string }).name}`)]
}
const takeIn = async (into: Copy, from: Copy): Promise<void> => {
  await unite(into.store, from.store)
  // An act looks at what the log holds now.
  await into.dossier.review({ act: 'undo' }, 'nobody')
}

describe('unite(into, from)', () => {
  it('adds what the other copy holds and loses no word of either', async () => {
    const one = await begun()
    const other = await copyOf(one)
    await one.dossier.review(correct(1, '2019-01-15'), 'Ada')
    await other.dossier.review({ act: 'withdraw', subject: 'dat_2' as SubjectId }, 'Bo')
    expect(await unite(one.store, other.store)).toEqual({ entries: 1, originals: 0 })
    expect(await unite(one.store, other.store)).toEqual({ entries: 0, originals: 0 })
    await one.dossier.review({ act: 'undo' }, 'nobody')
    expect(standing(one)).toEqual(['2019-01-15'])
    expect(one.dossier.folded.subjects.get('dat_2' as SubjectId)?.review).toBe('withdrawn')
  })

  it('shows what two persons said apart as rivals, until one of them, or another, has seen both and says which', async () => {
    const one = await begun()
    const other = await copyOf(one)
    minute += 1
    await one.dossier.review(correct(1, '2019-01-15'), 'Ada')
    minute += 1
    await other.dossier.review(correct(1, '2019-01'), 'Bo')
    await takeIn(one, other)
    await takeIn(other, one)
    for (const copy of [one, other]) expect(standing(copy)).toEqual(['2019-01', '2019-01-15 by Ada'])
    await one.dossier.review(correct(1, '2019-01-15'), 'Ada')
    expect(standing(one)).toEqual(['2019-01-15'])
    await takeIn(other, one)
    expect(standing(other)).toEqual(['2019-01-15'])
  })

  it('calls nobody a rival who says the same, nor who was answered', async () => {
    const one = await begun()
    await one.dossier.review(correct(1, '2019-01-15'), 'Ada')
    await one.dossier.review(correct(1, '2019-01'), 'Bo')
    expect(standing(one)).toEqual(['2019-01'])
    const other = await copyOf(one)
    await one.dossier.review(correct(2, '2019'), 'Ada')
    await other.dossier.review(correct(2, '2019'), 'Bo')
    await takeIn(one, other)
    expect(standing(one, 2)).toEqual(['2019'])
  })

  it('lets what was said last come last, though the clock was set back', async () => {
    const one = await begun()
    minute += 10
    await one.dossier.review(correct(1, '2019-01-15'), 'Ada')
    minute -= 5
    await one.dossier.review(correct(1, '2019-01'), 'Bo')
    expect(standing(one)).toEqual(['2019-01'])
    minute += 5
  })

  const act = fc.record({ copy: fc.nat(2), person: fc.constantFrom('Ada', 'Bo', 'Cy'), subject: fc.integer({ min: 1, max: 3 }), later: fc.nat(1), what: fc.constantFrom('2019-01-15', '2019-01', 'withdraw', 'restore', 'confirm', 'undo', 'read', 'unite') })
  it(`is commutative, associative and idempotent in what is shown, whatever was said where and when (seed ${seed.seed})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const first = await begun()
      const copies = [first, await copyOf(first), await copyOf(first)] as const
      for (const { copy, person, subject, later, what } of acts) {
        minute += later
        const { dossier, store } = copies[copy]!
        if (what === 'unite') await unite(store, copies[(copy + 1) % 3]!.store)
        else if (what === 'read') await dossier.record([dated(subject + later)], { is: 'reader', version: `${copy}` })
        else if (what === 'undo') await dossier.review({ act: 'undo' }, person)
        else if (what === 'withdraw' || what === 'restore' || what === 'confirm') await dossier.review({ act: what, subject: `dat_${subject}` as SubjectId }, person)
        else await dossier.review(correct(subject, what), person)
      }
      const [a, b, c] = copies
      const all = await united(a, b, c)
      expect(await united(c, b, a)).toBe(all)
      expect(await united(b, c, a, b, a)).toBe(all)
      const ab = await copyOf(a)
      await unite(ab.store, b.store)
      expect(await united(c, ab)).toBe(all)
      for (const { dossier } of [...copies, ab]) await dossier.close()
    }), { ...seed, numRuns: 40 })
  }, 60_000)
})
