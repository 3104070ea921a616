import { describe, expect, it } from 'vitest'
import { audiences } from '@travaux/record'
import { audienceOf } from '../../src/views/statements/audienceOf.ts'
import { known } from '../../src/views/known.ts'
import { abe, dossier, ground, japan, kono, lavrov, side, source, stance, statement, type Draft } from './build.ts'
import type { Source, Speaker } from '@travaux/model'

/** To whom words were said, by what their source says. */
function toldBy(text: string, words: string, { speaker = kono, ...value }: Partial<Source> & { readonly speaker?: Speaker } = {}) {
  const from = source('src_a', text, value)
  const folded = dossier(ground, side('sid_us', 'United States', { adjective: 'American', negotiates: false }), from, statement(from, speaker, words))
  const seen = known(folded, null)
  return audienceOf(seen, seen.all('statement')[0] as never)
}

describe('audienceOf(known, statement)', () => {
  it.each([
    ['Kono told Japanese reporters that visas can go.', 'that visas can go', 'home-press', 'told Japanese reporters'],
    ['Kono told reporters that visas can go.', 'that visas can go', 'press', 'told reporters'],
    ['Kono told Russian journalists that visas can go.', 'that visas can go', 'press', 'told Russian journalists'],
    ['Kono told American correspondents that visas can go.', 'that visas can go', 'third-states', 'told American correspondents'],
    ['Kono told the Diet that visas can go.', 'that visas can go', 'parliament', 'told the Diet'],
    ['“Visas can go,” Kono said before the foreign affairs committee, answering lawmakers.', '“Visas can go,”', 'parliament', 'answering lawmakers'],
    ['Kono told his Russian counterpart that visas can go.', 'that visas can go', 'other-side', 'told his Russian counterpart'],
    ['Kono told Lavrov that visas can go.', 'that visas can go', 'other-side', 'told Lavrov'],
    ['Kono told the Security Council that visas can go.', 'that visas can go', 'third-states', 'told the Security Council'],
    ['At a press conference Kono said that visas can go.', 'that visas can go', 'press', 'At a press conference'],
  ])('%s', (text, words, audience, how) => {
    expect(toldBy(text, words)).toMatchObject({ audience, how, at: { source: 'src_a', from: text.indexOf(how), to: text.indexOf(how) + how.length } })
  })

  it('carries on in the paragraph of the same speaker, and not into the next', () => {
    const text = 'Kono told the Diet that travel is near. Visas can go, Kono added.\nThe islands are ours, Kono said.'
    expect(toldBy(text, 'Visas can go').audience).toBe('parliament')
    expect(toldBy(text, 'The islands are ours').audience).toBe('unknown')
  })

  it('takes the title of a transcript, and of a read-out what was said at the table where nothing in it was said elsewhere', () => {
    expect(toldBy('Visas can go.', 'Visas can go', { genre: 'transcript', title: 'Foreign minister’s press conference' }).audience).toBe('press')
    expect(toldBy('Visas can go.', 'Visas can go', { genre: 'transcript', title: 'Questions in the Diet', publisher: 'Japanese foreign ministry' }).audience).toBe('parliament')
    const readOut = { genre: 'read-out' as const, publisher: 'Japanese foreign ministry', title: 'Meeting' }
    expect(toldBy('Minister Kono said that visas can go.', 'that visas can go', readOut)).toMatchObject({ audience: 'other-side', at: null })
    expect(toldBy('Minister Kono said that visas can go.\nAfterwards he spoke to the press.', 'that visas can go', readOut).audience).toBe('unknown')
    expect(toldBy('Minister Kono said that visas can go.', 'that visas can go', { ...readOut, publisher: 'Russian foreign ministry' }).audience).toBe('unknown')
  })

  it('knows nothing by a publisher, a place or a language alone, nor by what was not done or only spoken of', () => {
    expect(toldBy('TOKYO. Kono said that visas can go.', 'that visas can go', { publisher: 'Japan Times', dateline: 'TOKYO', language: 'ja' }).audience).toBe('unknown')
    expect(toldBy('Kono, who refused to speak to the press, said that visas can go.', 'that visas can go').audience).toBe('unknown')
    expect(toldBy('According to press reports, Kono said that visas can go.', 'that visas can go').audience).toBe('unknown')
    expect(toldBy('“I told the Diet that visas can go,” Kono said.', '“I told the Diet that visas can go,”').audience).toBe('unknown')
    expect(toldBy('Kono told the Duma that visas can go.', 'that visas can go', { speaker: lavrov }).audience).toBe('parliament')
  })
})

describe('audiences(folded, options)', () => {
  const press = source('src_press', 'Kono told reporters that visas can go.', { published: '2019-01-10' })
  const table = source('src_table', 'Minister Kono said that visas cannot go now.\nHe said that the declaration holds.', { published: '2019-01-14', genre: 'read-out', publisher: 'Japanese foreign ministry' })
  const diet = source('src_diet', 'Abe told the Diet that visas can go, if Moscow agrees.', { published: '2019-01-20' })
  const rows = (...drafts: readonly (Draft | readonly Draft[])[]) => audiences(dossier(ground, press, table, diet, ...drafts), { as: null })
  const toPress = stance(press, kono, 'that visas can go', 'supports', 'prp_visas')
  const toThem = stance(table, kono, 'that visas cannot go now', 'opposes', 'prp_visas')
  const toDiet = stance(diet, abe, 'that visas can go, if Moscow agrees', 'conditional', 'prp_visas')

  it('gives what a side last said to whom, with the words by which that is known, and where it says otherwise to another', () => {
    const [row, ...more] = rows(toPress, toThem, toDiet)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      side: japan, issueName: 'Travel without visas',
      told: [
        { audience: 'press', answers: [{ stance: 'supports', date: '2019-01-10', quote: { text: 'that visas can go' }, at: { text: 'told reporters' } }] },
        { audience: 'parliament', answers: [{ stance: 'conditional', at: { text: 'told the Diet' } }] },
        { audience: 'other-side', answers: [{ stance: 'opposes', at: null, how: 'said at the table, by its own read-out' }] },
      ],
    })
    expect(row?.differs.map(({ is, between }) => [is, ...between])).toEqual([['conditions', 'press', 'parliament'], ['opposite', 'press', 'other-side'], ['opposite', 'parliament', 'other-side']])
    expect(row?.differs[1]?.words).toBe('To the press (Thu 10 Jan 2019), Japan supports; to the other side (Mon 14 Jan 2019), it opposes: Begin with Sakhalin and Hokkaido')
  })

  it('tells what it has said to one alone, of those to whom it spoke of the issue', () => {
    const more = source('src_more', 'Kono told the Diet that visas stay for all others.', { published: '2019-01-21' })
    expect(rows(toThem, more, stance(more, kono, 'that visas stay for all others', 'opposes', 'prp_return'))).toEqual([])
    expect(rows(more, stance(table, kono, 'that visas cannot go now', 'opposes', 'prp_recognise'), stance(more, kono, 'that visas stay for all others', 'supports', 'prp_return')).flatMap(({ differs }) => differs.map(({ is, proposition }) => [is, proposition]))).toEqual([['only', 'prp_return'], ['only', 'prp_recognise']])
  })

  it('leaves out issues on which one audience alone is known, and what an expert or the other side says', () => {
    expect(rows(toPress)).toEqual([])
    expect(rows(toPress, stance(table, lavrov, 'that visas cannot go now', 'opposes', 'prp_visas', { side: japan }))).toEqual([])
  })
})

