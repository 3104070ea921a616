import { describe, expect, it } from 'vitest'
import { readOuts } from '@travaux/record'
import { durationsIn } from '../../src/views/meetings/durationsIn.ts'
import { publishedBy } from '../../src/views/sources/publishedBy.ts'
import { known } from '../../src/views/known.ts'
import { confirmed, dossier, ground, japan, kono, lavrov, meeting, russia, source, stance, statement, type Draft } from './build.ts'

const neutral = { as: null }
const day = '2019-01-14'

function account(id: string, publisher: string | null, text: string, genre: 'read-out' | 'report' | 'note' | 'statement' = 'read-out', published = day): Draft {
  return source(id, text, { publisher, genre, published })
}

const held = { day, level: 'ministerial' as const, participants: [kono, lavrov], place: 'Moscow', status: 'held' as const }
const ours = account('src_a', 'Japanese foreign ministry', 'The ministers met in Moscow. They talked for three hours.\nMinister Kono said that visas can be dropped.\nHe said that the four islands are ours.')
const theirs = account('src_b', 'Russian foreign ministry', 'Lavrov received Kono. The talks lasted two hours.\nMr Kono would not drop visas.\nThe declaration is the basis, Lavrov said.')
const both = [ours, theirs, meeting(ours, 'The ministers met in Moscow', held), meeting(theirs, 'Lavrov received Kono', held)]
const all = (...drafts: readonly (Draft | readonly Draft[])[]) => readOuts(dossier(ground, ...drafts), { ...neutral, meeting: null })

describe('readOuts(folded, { meeting })', () => {
  it('lists meetings of which there is more than one account, each account with whose it is and where it tells of the meeting', () => {
    expect(all(...both)).toMatchObject([{
      title: 'Foreign ministers, Moscow', dateWords: 'Mon 14 Jan 2019',
      accounts: [{ source: 'src_a', by: 'side', side: japan, words: 'Japan’s own account', quote: { text: 'The ministers met in Moscow' } }, { source: 'src_b', by: 'side', side: russia, words: 'Russia’s own account', quote: { text: 'Lavrov received Kono' } }],
    }])
    expect(all(ours, meeting(ours, 'The ministers met in Moscow', held))).toEqual([])
  })

  it('gives one meeting by the id of what any source says of it, with one account or none; an unknown one gives nothing', () => {
    const folded = dossier(ground, ...both)
    for (const { id } of folded.byKind.meeting) expect(readOuts(folded, { ...neutral, meeting: id })).toHaveLength(1)
    expect(readOuts(dossier(ground, ours, meeting(ours, 'The ministers met in Moscow', { ...held, status: 'planned', day: '2019-02-14' })), { ...neutral, meeting: 'mtg_x' })).toEqual([])
  })

  it('takes no source for an account that announces the meeting or looks back on it', () => {
    const before = account('src_c', 'Agency', 'The ministers will meet in Moscow.', 'report', '2019-01-10')
    const after = account('src_d', 'Agency', 'In January the ministers met in Moscow.', 'report', '2019-05-10')
    expect(all(...both, before, after, meeting(before, 'The ministers will meet', { ...held, status: 'planned' }), meeting(after, 'the ministers met', held))[0]?.accounts.map(({ source: id }) => id)).toEqual(['src_a', 'src_b'])
  })

  it('shows where a side accepts by one account what it refuses by another, with both words', () => {
    const [shown] = all(...both, stance(ours, kono, 'visas can be dropped', 'supports', 'prp_visas'), stance(theirs, kono, 'Mr Kono would not drop visas', 'opposes', 'prp_visas'))
    expect(shown?.topics[0]).toMatchObject({ issueName: 'Travel without visas', contradicts: true, onlyIn: null, cells: [{ source: 'src_a', said: [{ stance: 'supports', sideName: 'Japan', speaker: 'Kono' }] }, { source: 'src_b', said: [{ stance: 'opposes' }] }] })
    expect(shown?.contradictions.filter(({ is }) => is === 'stance')).toMatchObject([{ side: japan, words: 'By Japan’s own account, Japan supports; by Russia’s own account, it opposes: Begin with Sakhalin and Hokkaido', between: [{ quote: { text: 'visas can be dropped' } }, { quote: { text: 'Mr Kono would not drop visas' } }] }])
  })

  it('does not take conditions that one account leaves out for a contradiction, nor what two sides say', () => {
    const [shown] = all(...both, stance(ours, kono, 'visas can be dropped', 'supports', 'prp_visas'), stance(theirs, kono, 'Mr Kono would not drop visas', 'conditional', 'prp_visas'), stance(ours, kono, 'the four islands are ours', 'supports', 'prp_return'), stance(theirs, lavrov, 'The declaration is the basis', 'opposes', 'prp_return'))
    expect(shown?.contradictions.filter(({ is }) => is === 'stance')).toEqual([])
  })

  it('says which account alone speaks of an issue, and does not where a term of the issue stands in the other', () => {
    const only = (term: string): unknown => {
      const issue = confirmed({ ...ground[8] as Draft, finding: { ...(ground[8] as Draft).finding, value: { name: 'Islands', bySide: {}, group: null, raised: null, terms: [term] } } as never })
      return all(issue, ...both, statement(ours, kono, 'the four islands are ours', { issues: ['iss_sovereignty' as never] }))[0]?.topics.map(({ onlyIn }) => onlyIn)
    }
    expect(only('four islands')).toEqual(['src_a'])
    expect(only('declaration')).toEqual([null])
  })

  it('holds facts against each other: how long it lasted, where, who was there', () => {
    const [shown] = all(...both)
    expect(shown?.facts.find(({ is }) => is === 'duration')).toMatchObject({ contradicts: true, cells: [{ words: 'three hours', quote: { text: 'They talked for three hours.' } }, { words: 'two hours', quote: { text: 'The talks lasted two hours.' } }] })
    expect(shown?.contradictions).toMatchObject([{ is: 'duration', words: 'How long it lasted: three hours by Japan’s own account, two hours by Russia’s own account' }])
    expect(shown?.facts.find(({ is }) => is === 'participants')).toMatchObject({ contradicts: false, cells: [{ words: 'Kono and Lavrov' }, { words: 'Kono and Lavrov' }] })
    const elsewhere = [ours, theirs, meeting(ours, 'The ministers met in Moscow', { ...held, round: 1 }), meeting(theirs, 'Lavrov received Kono', { ...held, round: 2, place: 'Vladivostok' })]
    expect(all(...elsewhere)[0]?.contradictions.map(({ is }) => is)).toEqual(['place', 'round', 'duration'])
  })

  it('speaks as a side in its own words, and changes no quotation', () => {
    const drafts = [ground, ...both, stance(ours, kono, 'the four islands are ours', 'supports', 'prp_return')]
    const [neutrally] = readOuts(dossier(...drafts), { ...neutral, meeting: null })
    const [ourWay] = readOuts(dossier(...drafts), { as: japan, meeting: null })
    expect([neutrally, ourWay].map((shown) => shown?.topics[0]?.issueName)).toEqual(['Sovereignty over the four islands', 'Sovereignty over the Northern Territories'])
    expect([neutrally, ourWay].map((shown) => shown?.topics[0]?.cells[0]?.said[0]?.quote.text)).toEqual(['the four islands are ours', 'the four islands are ours'])
  })
})

describe('publishedBy(known, source)', () => {
  const by = (publisher: string | null, genre: 'report' | 'read-out' | 'note' = 'report') => publishedBy(known(dossier(ground), null), { publisher, genre })

  it('is a side’s own where the publisher is the side or an organ of its State, joint where of several', () => {
    expect(by('Japanese foreign ministry')).toEqual({ is: 'side', sides: [japan] })
    expect(by('Moscow')).toEqual({ is: 'side', sides: [russia] })
    expect(by('Government of Japan and Russian foreign ministry')).toEqual({ is: 'joint', sides: [japan, russia] })
  })

  it('is the press where a paper only bears the name of a country', () => {
    expect([by('Japan Times'), by('Moscow News'), by('Agency'), by(null), by(null, 'note'), by('Foreign ministry')].map(({ is }) => is)).toEqual(['press', 'press', 'press', 'unknown', 'note', 'unknown'])
  })
})

describe('durationsIn(text)', () => {
  it('reads hours and minutes in figures and words', () => {
    const text = 'They met for more than three hours, of which an hour and a half alone; 50 minutes, some fifty-five minutes, half an hour, two and a half hours, 1.5 hours and a three-hour dinner.'
    expect(durationsIn(text).map(({ minutes, from, to }) => [minutes, text.slice(from, to)])).toEqual([[180, 'three hours'], [90, 'an hour and a half'], [50, '50 minutes'], [55, 'fifty-five minutes'], [30, 'half an hour'], [150, 'two and a half hours'], [90, '1.5 hours'], [180, 'three-hour']])
  })

  it('takes no hour of the clock for one', () => {
    expect(durationsIn('at 15 hundred hours; the eleventh hour; happy hours')).toEqual([])
  })
})

