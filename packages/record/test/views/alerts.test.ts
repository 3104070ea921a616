import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alertKinds, alerts, fold, shifts, type Alert, type Subject } from '@travaux/record'
import { abe, confirmed, ground, instruction, japan, kono, lavrov, logOf, meeting, panov, put, russia, side, source, stance, statement, undertaking, withdrawn, type Draft } from './build.ts'
import { drafts, told } from './tellings.ts'

const seed = 20190122
const neutral = { as: null, since: null }

/** The alerts of what is recorded after something else was. */
function news(before: readonly (Draft | readonly Draft[])[], since: readonly (Draft | readonly Draft[])[], as: typeof japan | null = null): readonly Alert[] {
  const first = [...ground, ...before.flat()]
  return alerts(fold(logOf([...first, ...since.flat()])), { ...neutral, as, after: first.length })
}

const kinds = (all: readonly Alert[]): readonly string[] => all.map(({ is }) => is)
const november = source('src_nov', 'Kono said that visas can be dropped.\nHe said that the declaration is the basis.\nThe ministers will meet in Munich in February.', { published: '2018-11-14' })
const january = source('src_jan', 'Kono said that visas stay.\nKono said that the islands return.\nThe ministers will meet in Munich on 16 February.\nAmerican systems threaten us, Lavrov said.', { published: '2019-01-14' })
const dropped = stance(november, kono, 'that visas can be dropped', 'supports', 'prp_visas')
const stays = stance(january, kono, 'that visas stay', 'opposes', 'prp_visas')

describe('alerts(folded, { since, after })', () => {
  it('tells nothing where nothing was recorded since, or what was says what stood', () => {
    expect(news([november, dropped], [])).toEqual([])
    expect(news([november, ...dropped], [confirmed(dropped[1] as Draft), november])).toEqual([])
  })

  it('tells of a turn with the words before and after, and of a first time where the side had been heard before', () => {
    expect(news([november, ...dropped], [january, ...stays])).toMatchObject([{
      is: 'reversed', severity: 1, side: japan, date: '2019-01-14', sentence: 'Japan has reversed its position on Travel without visas. It supported (Wed 14 Nov 2018) and now opposes: Begin with Sakhalin and Hokkaido.',
      quote: { text: 'that visas stay' }, before: { text: 'that visas can be dropped' }, basis: 'public',
    }])
    const first = stance(january, kono, 'that the islands return', 'supports', 'prp_return')
    expect(news([november, ...dropped], [january, ...first])).toMatchObject([{ is: 'first-time', severity: 3, sentence: 'Japan’s foreign minister Kono has said for the first time that Japan supports: The four islands return to Japan.', quote: { text: 'that the islands return' } }])
    expect(news([november], [january, ...first])).toEqual([])
  })

  it('tells each thing once, however many documents say it, and of each speaker’s level once', () => {
    const again = source('src_again', 'Kono said: visas stay, indeed.', { published: '2019-01-15' })
    expect(kinds(news([november, ...dropped], [january, ...stays, again, ...stance(again, kono, 'visas stay, indeed', 'opposes', 'prp_visas')]))).toEqual(['reversed'])
    const leader = source('src_abe', 'Abe said that visas can be dropped at once.', { published: '2019-01-16' })
    expect(news([november, ...dropped], [leader, ...stance(leader, abe, 'that visas can be dropped at once', 'supports', 'prp_visas')])).toMatchObject([{ is: 'first-time-level', sentence: 'Japan’s Prime Minister Abe is the first of Japan’s leaders to say that Japan supports: Begin with Sakhalin and Hokkaido.' }])
  })

  it('tells of two things in the same words as two, each with its own words', () => {
    const of = (id: string, published: string, words: string, status: 'promised' | 'refused') => {
      const from = source(id, words, { published })
      return [from, undertaking(from, words, { by: [kono], what: 'meet the delegation in Munich', status })]
    }
    const promised = [...of('src_may', '2018-05-01', 'Kono will meet the delegation.', 'promised'), ...of('src_nov', '2018-11-14', 'Kono will meet the delegation, he said.', 'promised')]
    const refusals = ['Kono will not meet it in May.', 'Kono will not meet it in November.']
    const found = news(promised, [...of('src_may_no', '2018-05-20', refusals[0] as string, 'refused'), ...of('src_nov_no', '2018-11-20', refusals[1] as string, 'refused')]).filter(({ is }) => is === 'owed-refused')
    expect(found.map(({ sentence }) => sentence)).toEqual(Array.from({ length: 2 }, () => 'Meet the delegation in Munich (Kono): this has been refused.'))
    expect(found.map(({ quote }) => quote?.text).toSorted()).toEqual(refusals)
  })

  it('tells of two things that may not sit together once, with the first words, however often they are said again', () => {
    const said = ['Kono said that visas can be dropped.', 'Kono said again that visas can be dropped.', 'Kono said once more that visas can be dropped.']
    const again = source('src_again', said.join('\n'), { published: '2019-01-15' })
    const excludes = put('linkage', 'lnk_1', { tie: 'excludes', of: 'prp_recognise', on: 'prp_return', ofWords: 'sovereignty', onWords: 'islands', side: null } as never)
    const returned = stance(january, kono, 'that the islands return', 'supports', 'prp_return')
    const older = source('src_old', 'Kono said nothing of note.', { published: '2018-05-26' })
    expect(news([excludes, older, january, ...returned], [again, ...said.flatMap((words) => stance(again, kono, words, 'supports', 'prp_recognise'))]).filter(({ is }) => is === 'two-things')).toMatchObject([{ quote: { text: said[0] }, before: { text: 'that the islands return' } }])
  })

  it('says of what was said earlier than was known that it was', () => {
    const more = stance(november, kono, 'that the declaration is the basis', 'supports', 'prp_1956')
    const older = source('src_old', 'Kono said that visas could be dropped.', { published: '2018-05-26' })
    expect(news([november, ...dropped, ...more], [older, ...stance(older, kono, 'that visas could be dropped', 'supports', 'prp_visas')])).toMatchObject([{ is: 'earlier', sentence: 'As early as Sat 26 May 2018, Japan’s foreign minister Kono said that Japan supports: Begin with Sakhalin and Hokkaido. Until now, the first time on record was Wed 14 Nov 2018.' }])
  })

  it('tells of a person’s correction as of a document, and not of what was withdrawn', () => {
    const [, said] = dropped
    const corrected = confirmed({ ...said, finding: { ...(said as Draft).finding, value: { ...(said as Draft).finding.value, stance: 'opposes' } } } as never)
    const older = source('src_old', 'Kono said that visas could be dropped.', { published: '2018-05-26' })
    expect(kinds(news([older, ...stance(older, kono, 'that visas could be dropped', 'supports', 'prp_visas'), november, ...dropped], [corrected]))).toEqual(['reversed'])
    expect(news([november, ...dropped, january, ...stays], [withdrawn(stays[1] as Draft)])).toEqual([])
  })

  it('takes no expert’s word, nor the other side’s, for a side’s', () => {
    expect(news([november, ...dropped], [january, ...stance(january, panov, 'that visas stay', 'opposes', 'prp_visas', { side: japan }), ...stance(january, lavrov, 'that the islands return', 'supports', 'prp_return', { side: japan })])).toEqual([])
  })

  it('tells of a meeting that is new, sharper, surer, called off or held', () => {
    const munich = { level: 'ministerial' as const, place: 'Munich', participants: [kono, lavrov] }
    const planned = meeting(november, 'The ministers will meet in Munich in February', { ...munich, status: 'planned', day: '2019-02' })
    const later = (value: Partial<Parameters<typeof meeting>[2]>) => news([november, planned], [january, meeting(january, 'The ministers will meet in Munich on 16 February', { ...munich, ...value })])
    expect(news([], [november, planned])).toMatchObject([{ is: 'new-meeting', severity: 2, sentence: 'A meeting is planned: Foreign ministers, Munich, February 2019.', quote: { text: 'The ministers will meet in Munich in February' } }])
    expect(later({ status: 'planned', day: '2019-02-16' })).toMatchObject([{ is: 'sharper', sentence: 'The meeting “Foreign ministers, Munich” is now set for Sat 16 Feb 2019; the date had been February 2019.', before: { text: 'The ministers will meet in Munich in February' } }])
    expect(later({ status: 'cancelled', day: '2019-02' })).toMatchObject([{ is: 'cancelled', severity: 1, sentence: 'The meeting “Foreign ministers, Munich” (February 2019) has been called off; it had been planned.' }])
    expect(later({ status: 'possible', day: '2019-02' })).toMatchObject([{ is: 'uncertain' }])
    const held = source('src_feb', 'The ministers met in Munich.', { published: '2019-02-18' })
    expect(news([november, planned], [held, meeting(held, 'The ministers met in Munich', { ...munich, day: '2019-02-16' })])).toMatchObject([{ is: 'held', sentence: 'The meeting “Foreign ministers, Munich” (Sat 16 Feb 2019) has been held; it had been planned.' }])
  })

  it('marks what rests on a finding of which the reader was not sure, and tells of no meeting without a date that is all of that kind', () => {
    const unsure = (draft: Draft): Draft => ({ ...draft, finding: { ...draft.finding, confidence: 0.1 } })
    const called = (day?: string) => meeting(november, 'The ministers will meet in Munich in February', { status: 'possible', ...day === undefined ? {} : { day } })
    expect(news([], [november, unsure(called())])).toEqual([])
    expect(news([], [november, unsure(called('2019-02'))])).toMatchObject([{ is: 'new-meeting', lessSure: true }])
    expect(news([], [november, called()])).toMatchObject([{ is: 'new-meeting', lessSure: false }])
    expect(news([november, ...dropped], [january, ...stays.map(unsure)])).toMatchObject([{ is: 'reversed', lessSure: true }])
  })

  it('says that a meeting may have moved where one was planned for other days, of the same level, sides and place', () => {
    const munich = { level: 'ministerial' as const, place: 'Munich', participants: [kono, lavrov], status: 'planned' as const }
    const planned = meeting(november, 'The ministers will meet in Munich in February', { ...munich, day: '2019-02-16' })
    const moved = (value: Partial<Parameters<typeof meeting>[2]>) => news([november, planned], [january, meeting(january, 'The ministers will meet in Munich on 16 February', { ...munich, day: '2019-03-02', ...value })])
    expect(moved({})).toMatchObject([{ is: 'moved', severity: 1, sentence: 'The meeting “Foreign ministers, Munich” may have been moved: it was planned for Sat 16 Feb 2019, and one has now been reported for Sat 2 Mar 2019.' }])
    expect([moved({ place: 'Tokyo' }), moved({ level: 'summit' }), moved({ day: '2020-02-16' })].map(kinds)).toEqual([['new-meeting'], ['new-meeting'], ['new-meeting']])
  })

  it('tells of what is overdue once the day has gone by, by a document of a later day', () => {
    const task = instruction(november, 'The ministers will meet in Munich in February', { to: [kono], from: [abe], task: 'report by the year’s end', reportDue: { words: 'by the end of the year', date: '2018-12' } })
    expect(news([november, task], [])).toEqual([])
    expect(news([november, task], [january])).toMatchObject([{ is: 'overdue', severity: 1, date: '2018-12-31', sentence: 'Report by the year’s end (Kono): this was due by Mon 31 Dec 2018 (named by its source, Mon 31 Dec 2018), and nothing on record says that it has been done.', quote: { text: 'The ministers will meet in Munich in February' } }])
    expect(news([november, task, january], [source('src_feb', 'Nothing.', { published: '2019-02-01' })])).toEqual([])
  })

  it('tells of what was carried out and of what was refused', () => {
    const promise = (from: Draft, told: string, status: 'promised' | 'done' | 'refused') => undertaking(from, told, { by: [kono], what: 'drop the visas for neighbours', status })
    const promised = promise(november, 'that visas can be dropped', 'promised')
    expect(kinds(news([november, promised], [january, promise(january, 'that visas stay', 'done')]))).toEqual(['carried-out'])
    expect(kinds(news([november, promised], [january, promise(january, 'that visas stay', 'refused')]))).toEqual(['owed-refused'])
  })

  it('sets what a side says against its own red line and mandate, and what another asks for against theirs', () => {
    const line = put('redLine', 'red_1', { side: japan, model: null, rule: 'excludes', propositions: ['prp_recognise' as never], words: 'No recognition of {plc_islands}', basis: 'inference', held: true })
    const mandate = put('mandate', 'mdt_1', { side: japan, draft: null, clause: null, rule: { rule: 'requires', proposition: 'prp_return' as never }, words: 'All of {plc_islands}' })
    const asks = stance(january, lavrov, 'American systems threaten us', 'supports', 'prp_recognise')
    const refuses = stance(january, kono, 'that the islands return', 'opposes', 'prp_return')
    expect(news([november, line], [january, ...asks])).toMatchObject([{ is: 'line-asked', severity: 2, side: russia, basis: 'inference', sentence: 'Russia supports what Japan’s inferred red line excludes: Japan recognises Russia’s sovereignty over the four islands. The line: No recognition of the four islands.' }])
    expect(news([november, mandate], [january, ...refuses])).toMatchObject([{ is: 'line-crossed', severity: 1, side: japan, basis: 'mandate', sentence: 'What Japan has said would cross its own mandate. It opposes: The four islands return to Japan. The line: All of the four islands.' }])
    expect(news([november, january, ...asks], [line], japan)).toMatchObject([{ is: 'line-asked', sentence: expect.stringContaining('The line: No recognition of the Northern Territories.') as string }])
    const again = source('src_again', 'Lavrov said it once more.', { published: '2019-02-01' })
    expect(news([november, line, january, ...asks], [again, ...stance(again, lavrov, 'Lavrov said it once more', 'supports', 'prp_recognise')])).toEqual([])
  })

  it('tells where accounts of a meeting contradict each other, and who brings in a third party first', () => {
    const [ours, theirs] = [['src_a', 'Japanese foreign ministry'], ['src_b', 'Russian foreign ministry']].map(([id = '', publisher = '']) => source(id, 'The ministers met in Moscow.\nKono spoke of visas.', { published: '2019-01-14', genre: 'read-out', publisher })) as [Draft, Draft]
    const told = (from: Draft, taken: 'supports' | 'opposes') => [from, meeting(from, 'The ministers met in Moscow', { day: '2019-01-14', participants: [kono, lavrov] }), ...stance(from, kono, 'Kono spoke of visas', taken, 'prp_visas')]
    const contradicting = news(told(ours, 'supports'), told(theirs, 'opposes')).filter(({ is }) => is === 'read-outs-contradict')
    expect(contradicting).toMatchObject([{ severity: 1, sentence: 'Accounts of the meeting “Kono and Lavrov” (Mon 14 Jan 2019) contradict each other. By Japan’s own account, Japan supports; by Russia’s own account, it opposes: Begin with Sakhalin and Hokkaido.', quote: { source: 'src_b' }, before: { source: 'src_a' } }])
    const us = side('sid_us', 'United States', { adjective: 'American', negotiates: false })
    expect(news([us], [january, statement(january, lavrov, 'American systems threaten us')])).toMatchObject([{ is: 'third-party', sentence: 'Russia has brought in a third party for the first time: United States.', quote: { text: 'American systems threaten us' } }])
  })

  it('tells of new statements that may breach what was undertaken about them, of one speaker and day together, for all sides alike', () => {
    const pledge = undertaking(november, 'that visas can be dropped', { by: [kono, lavrov], what: 'no one-sided rhetoric in public', conduct: true, status: 'agreed' })
    const said = [january, ...stance(january, kono, 'that the islands return', 'supports', 'prp_return'), ...stance(january, kono, 'that visas stay', 'opposes', 'prp_visas'), ...stance(january, lavrov, 'American systems threaten us', 'supports', 'prp_recognise')]
    const breaching = news([november, pledge], said).filter(({ is }) => is === 'conduct')
    expect(breaching.map(({ side: of, severity, before }) => [of, severity, before?.text])).toEqual([[japan, 2, 'that visas can be dropped'], [russia, 2, 'that visas can be dropped']].toSorted())
    expect(breaching[0]?.sentence).toMatch(/^2 statements by Kono \(Japan\), Mon 14 Jan 2019, may breach “no one-sided rhetoric in public”: /)
  })

  it('gives the gravest first, and none twice', () => {
    const all = news([november, ...dropped, meeting(november, 'The ministers will meet in Munich in February', { status: 'planned', day: '2019-02', place: 'Munich' })],
      [january, ...stays, ...stance(january, kono, 'that the islands return', 'supports', 'prp_return'), meeting(january, 'The ministers will meet in Munich on 16 February', { status: 'cancelled', day: '2019-02', place: 'Munich' })])
    expect(kinds(all)).toEqual(['cancelled', 'reversed', 'first-time'])
  })

  it('takes a time as it takes a position of the log', () => {
    const log = logOf([...ground, november, ...dropped, january, ...stays])
    const from = ground.length + 3
    expect(alerts(fold(log), { as: null, since: log[from]?.recordedAt ?? '' })).toEqual(alerts(fold(log), { ...neutral, after: from }))
    expect(kinds(alerts(fold(log), { as: null, since: '2026-01-02' }))).toEqual([])
  })
})

describe(`alerts of what two logs tell (seed ${seed})`, () => {
  const cut = fc.tuple(fc.array(told, { minLength: 1, maxLength: 4 }), fc.nat())

  it('are new, each with words of a source or a person’s, each once, the gravest first', () => {
    fc.assert(fc.property(cut, ([all, at]) => {
      const log = logOf([...ground, ...drafts(all).flat()])
      const after = at % log.length
      const folded = fold(log)
      const found = alerts(folded, { ...neutral, after })
      expect(new Set(found.map(({ is, subject, side, issue, sentence, quote }) => JSON.stringify([is, subject, side, issue, sentence, quote?.passage]))).size).toBe(found.length)
      expect(found.map(({ severity }) => severity)).toEqual(found.map(({ severity }) => severity).toSorted((a, b) => a - b))
      for (const { is, quote } of found) {
        expect(alertKinds).toContain(is)
        if (quote !== null) expect(quote.text).toBe((folded.subjects.get(quote.source) as Subject<'source'>).value.text.slice(quote.passage.from, quote.passage.to))
      }
      expect(alerts(folded, { ...neutral, after: log.length })).toEqual([])
    }), { seed, numRuns: 60 })
  })

  it('tell of each turn made by new words that the dossier did not show before, and of no turn that it does not show', () => {
    fc.assert(fc.property(cut, ([all, at]) => {
      const log = logOf([...ground, ...drafts(all).flat()])
      const after = at % log.length
      const key = (side: unknown, turn: string, answer: string): string => JSON.stringify([side, turn, answer])
      const turns = (end: number) => shifts(fold(log.slice(0, end)), { as: null }).filter(({ turn }) => turn !== 'new' && turn !== 'gone-silent').map(({ subject, side, turn, proposition }) => ({ subject, key: key(side, turn, proposition?.text ?? '') }))
      const told = new Set(alerts(fold(log), { ...neutral, after }).filter(({ is }) => ['reversed', 'hardened', 'softened', 'newly-conditional'].includes(is)).map(({ side, is, sentence }) => key(side, is, sentence.split(': ').at(-1)?.replace(/\.$/, '') ?? '')))
      const [now, then] = [turns(log.length), new Set(turns(after).map((each) => each.key))]
      expect(now.map((each) => each.key)).toEqual(expect.arrayContaining([...told]))
      const fresh = now.filter((each) => !then.has(each.key) && log.findIndex(({ subject }) => subject === each.subject) >= after)
      expect([...told]).toEqual(expect.arrayContaining(fresh.map((each) => each.key)))
    }), { seed, numRuns: 60 })
  })
})

