import { describe, expect, it } from 'vitest'
import { alerts, audiences, changes, chronology, conduct, draftContext, followUp, overview, positions, readOuts, saidTwoThings, shifts, sources, statements, thirdParties, type Folded } from '@travaux/record'
import { dossier, ground, kono, lavrov, meeting, put, source, stance, type Draft } from './build.ts'

const options = { as: null, on: null }
/** Each of a dossier that nothing has been worked out of yet. */
const views: Readonly<Record<string, (folded: Folded) => unknown>> = {
  sources: (folded) => sources(folded, options),
  positions: (folded) => positions(folded, options),
  chronology: (folded) => chronology(folded, options),
  statements: (folded) => statements(folded, options),
  shifts: (folded) => shifts(folded, options),
  saidTwoThings: (folded) => saidTwoThings(folded, options),
  draftContext: (folded) => draftContext(folded, options),
  readOuts: (folded) => readOuts(folded, { ...options, meeting: null }),
  audiences: (folded) => audiences(folded, options),
  thirdParties: (folded) => thirdParties(folded, options),
  followUp: (folded) => followUp(folded, options),
  conduct: (folded) => conduct(folded, options),
  'alerts since the beginning': (folded) => alerts(folded, { ...options, since: null }),
  'alerts since the first words': (folded) => alerts(folded, { ...options, since: null, after: ground.length + 5 }),
  changes: (folded) => changes(folded, { ...options, since: null }),
}

/** Each side turns again and again. */
const turning = (k: number) => [k % 3 === 0 ? 'supports' : 'opposes', k % 5 === 0 ? 'prp_1956' : 'prp_recognise'] as const
/** Each side is for both of two answers, all the time. */
const forBoth = (k: number) => ['supports', k % 4 < 2 ? 'prp_return' : 'prp_recognise'] as const
const excluding = put('linkage', 'lnk_1', { tie: 'excludes', of: 'prp_recognise' as never, on: 'prp_return' as never, ofWords: 'sovereignty', onWords: 'return', side: null })

/** So many sources of so many statements, two foreign ministers in turn, each source about a meeting of its day. */
function made(sourceCount: number, statementCount: number, dayOf: (i: number) => string, takes: (k: number) => readonly ['supports' | 'opposes', string] = turning): readonly (readonly Draft[])[] {
  return Array.from({ length: sourceCount }, (_, i): readonly Draft[] => {
    const lines = Array.from({ length: statementCount }, (_line, k) => `"Line ${k}."`)
    const text = source(`src_${i}`, `They met.\n${lines.join('\n')}`, { published: dayOf(i) })
    const met = meeting(text, 'They met', { day: dayOf(i), participants: [lavrov, kono] })
    return [text, met, ...lines.flatMap((line, k) => stance(text, k % 2 === 0 ? lavrov : kono, line, ...takes(k)))]
  })
}

const spread = (i: number): string => new Date(Date.UTC(2010, 0, 1 + i * 3)).toISOString().slice(0, 10)
const oneDay = (): string => '2015-01-14'

const few = 1000
const times = 8
type Takes = Parameters<typeof made>[3]
type Shape = readonly [name: string, of: (statements: number, takes?: Takes) => readonly (readonly Draft[])[]]
const shapes: readonly Shape[] = [
  ['spread over years', (count, takes) => made(count / 50, 50, spread, takes)],
  ['all of one day', (count, takes) => made(5, count / 5, oneDay, takes)],
  ['all in one source', (count, takes) => made(1, count, oneDay, takes)],
]
const ofAlerts = Object.keys(views).filter((name) => name.startsWith('alerts'))

/** What a view works, in ms of this thread's own time, which others on the machine do not lengthen; the least of two runs, each on a dossier of its own. */
function worked(view: (folded: Folded) => unknown, drafts: readonly (readonly Draft[])[]): number {
  return Math.min(...[0, 1].map(() => {
    const folded = dossier(ground, ...drafts)
    const before = process.threadCpuUsage()
    view(folded)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }))
}

/** How many times the work of the small dossier the large one takes. */
function growth(name: string, [small, large]: readonly [small: readonly (readonly Draft[])[], large: readonly (readonly Draft[])[]]): number {
  const view = views[name] as (folded: Folded) => unknown
  worked(view, small)
  return worked(view, large) / Math.max(worked(view, small), tooLittle)
}

/** Below this, what is measured is the machine's and not the view's. */
const tooLittle = 8

describe('the views of a long record', () => {
  it.each(shapes)('count 8,000 statements, %s', (_, of) => {
    const folded = dossier(ground, ...of(few * times))
    expect(overview(folded, 'Treaty', options).counts).toMatchObject({ statements: few * times })
    expect(statements(folded, options)).toHaveLength(few * times)
  })

  it.each(shapes.flatMap(([name, of]) => Object.keys(views).map((view) => [view, name, of] as const)))('%s of eight times as many statements, %s, take no more than eighteen times the work', (name, _, of) => {
    expect(growth(name, [of(few), of(few * times)])).toBeLessThan(18)
  }, 120_000)

  it.each(shapes.flatMap(([name, of]) => ofAlerts.map((view) => [view, name, of] as const)))('%s of eight times as many statements for two answers that exclude each other, %s, take no more than eighteen times the work', (name, _, of) => {
    const drafts = (count: number): readonly (readonly Draft[])[] => [[excluding], ...of(count, forBoth)]
    expect(growth(name, [drafts(few), drafts(few * times)])).toBeLessThan(18)
  }, 120_000)
})
