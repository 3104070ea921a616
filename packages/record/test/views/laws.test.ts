import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronology, positions, reading, sources } from '@travaux/record'
import type { SourceId, SubjectId } from '@travaux/model'
import { dossier, ground, japan, russia, withdrawn, type Draft } from './build.ts'
import { everything } from './everything.ts'
import { drafts, odd, told, type Told } from './tellings.ts'

const seed = 20190114
const runs = { seed, numRuns: 60 }
/** Without what tells when something was recorded, which is allowed to differ. */
function timeless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'at' || key === 'position' || key === 'days' ? undefined : each)))
}

interface Quoted { readonly passage: { readonly source: SourceId; readonly from: number; readonly to: number }; readonly text: string }

function quotes(value: unknown, found: Quoted[] = []): readonly Quoted[] {
  if (typeof value !== 'object' || value === null) return found
  if ('passage' in value && 'text' in value && 'verbatim' in value) found.push(value as unknown as Quoted)
  for (const each of Object.values(value)) quotes(each, found)
  return found
}

describe(`the views (seed ${seed})`, () => {
  it('quote every word from its source: quote.text === source.text.slice(from, to)', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 4 }), (all) => {
      const folded = dossier(ground, ...drafts(all))
      for (const { passage, text } of quotes(everything(folded, null))) {
        const value = folded.subjects.get(passage.source as unknown as SubjectId)?.value as { readonly text: string }
        expect(text).toBe(value.text.slice(passage.from, passage.to))
      }
    }), runs)
  })

  it('change no quotation when they speak as a side', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 4 }), (all) => {
      const folded = dossier(ground, ...drafts(all))
      const texts = (as: typeof japan | null) => quotes(everything(folded, as)).map(({ text }) => text).sort()
      expect(texts(japan)).toEqual(texts(null))
      expect(texts(russia)).toEqual(texts(null))
      for (const { id } of sources(folded, { as: null })) expect(reading(folded, id, { as: japan })?.text).toBe(reading(folded, id, { as: null })?.text)
    }), runs)
  })

  it('name a disputed place neither side’s way by default, quotations aside', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 4 }), (all) => {
      const folded = dossier(ground, ...drafts(all))
      const ours = [
        ...positions(folded, { as: null }).rows.flatMap(({ name, cells }) => [name, ...cells.map(({ proposition }) => proposition?.text)]),
        ...chronology(folded, { as: null }).meetings.flatMap(({ title, place }) => [title, place]),
        ...sources(folded, { as: null }).flatMap(({ id }) => reading(folded, id, { as: null })?.cards ?? []).filter(({ kind }) => kind === 'mention' || kind === 'meeting').map(({ title }) => title),
      ]
      expect(ours.join(' ')).not.toMatch(/Kurils|Northern Territories/)
    }), runs)
  })

  it('do not depend on the order in which sources were recorded', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 4 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length }))), ([all, order]) => {
      const parted = drafts(all)
      const shuffled = dossier(ground, ...order.map((i) => parted[i] as readonly Draft[]))
      expect(timeless(everything(shuffled, null))).toEqual(timeless(everything(dossier(ground, ...parted), null)))
    }), runs)
  })

  it('never show what was withdrawn, but on the reading desk', () => {
    fc.assert(fc.property(fc.array(told, { minLength: 1, maxLength: 3 }), fc.array(fc.nat({ max: 40 }), { maxLength: 10 }), (all, picks) => {
      const found = drafts(all).flat()
      const taken = [...new Set(picks)].flatMap((pick) => found[pick] ?? [])
      const ids = new Set<string>(taken.map(({ finding }) => finding.subject))
      const folded = dossier(ground, found, taken.map((each) => withdrawn(each)))
      const shown = JSON.stringify(everything(folded, null))
      for (const id of ids) expect(shown).not.toContain(`"${id}"`)
    }), runs)
  })

  it('show on a day nothing dated or published later', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 4 }), (all) => {
      const shown = everything(dossier(ground, ...drafts(all)), null, '2019-01-15')
      for (const { published } of shown.sources) expect((published ?? '') <= '2019-01-15').toBe(true)
      for (const row of shown.positions.rows) for (const cell of row.cells) expect((cell.date ?? '') <= '2019-01-15').toBe(true)
      for (const { source: from } of quotes(shown) as unknown as { readonly source: SourceId }[]) expect(shown.sources.map(({ id }) => id)).toContain(from)
    }), runs)
  })

  it('survive dates that are none, as logs from before dates were checked may hold them', () => {
    fc.assert(fc.property(fc.array(fc.tuple(told, odd, odd), { minLength: 1, maxLength: 4 }), (all) => {
      const found = drafts(all.map(([each, published, day]) => ({ ...each, published: published as Told['published'], found: each.found.map((one, i) => (i % 2 === 0 ? { ...one, day: day as Told['found'][number]['day'] } : one)) })))
      const folded = dossier(ground, ...found)
      for (const on of [null, '2019-01-15']) expect(() => everything(folded, null, on)).not.toThrow()
      for (const { id } of sources(folded, { as: null })) expect(reading(folded, id, { as: null })?.text).toBeDefined()
      for (const { span } of chronology(folded, { as: null }).meetings) if (span !== null) expect([span.first, span.last].every((day) => !Number.isNaN(Date.parse(day)))).toBe(true)
    }), runs)
  })

  it('lose no source’s word on a meeting: each stands in exactly one', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 4 }), (all) => {
      const folded = dossier(ground, ...drafts(all))
      const witnesses = chronology(folded, { as: null }).meetings.flatMap(({ witnesses: each }) => each.map(({ subject }) => subject))
      expect([...witnesses].sort()).toEqual(folded.byKind.meeting.map(({ id }) => id).sort())
    }), runs)
  })

  it('keep reading desk passages in order, in the text, apart from one another', () => {
    fc.assert(fc.property(fc.array(told, { minLength: 1, maxLength: 2 }), (all) => {
      const folded = dossier(ground, ...drafts(all))
      for (const { id } of sources(folded, { as: null })) {
        for (const { passages } of reading(folded, id, { as: null })?.cards ?? []) {
          passages.forEach(({ from, to }, i) => expect(from < to && from >= (passages[i - 1]?.to ?? 0)).toBe(true))
        }
      }
    }), runs)
  })
})
