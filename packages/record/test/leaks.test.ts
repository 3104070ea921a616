import { hash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { EntryId, Finding, SubjectId } from '@travaux/model'
import { entryLines, found, openDossier, openPostgres, openRecorder, openSqlite, unite, type Act, type Clearance, type Dossier, type Recorded, type Store } from '@travaux/record'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrder } from '../src/inOrder.ts'
import { seed } from './entries.ts'
import { everyView } from './everyView.ts'
import { startPostgres, type Server } from './postgres.ts'
import { date, gives, ground, japan, kono, lavrov, meeting, peace, russia, side, source, stance, tabled, treaty, undertaking, words, type Draft } from './views/build.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-leaks-'))
let server: Server
beforeAll(async () => { server = await startPostgres() }, 120_000)
afterAll(async () => {
  await server.end()
  rmSync(folder, { recursive: true, force: true })
})

type Open = (clearance: Clearance) => Store | Promise<Store>
const engines: readonly (readonly [string, number, () => Open])[] = [
  ['sqlite', 25, () => {
    const file = join(folder, `${randomUUID()}.travaux`)
    return (clearance) => openSqlite(file, { name: 'Talks', clearance, pollEvery: 20 })
  }],
  ['postgres', 8, () => {
    const address = `${server.address}?dossier=Talks-${randomUUID()}`
    return (clearance) => openPostgres(address, { clearance, pollEvery: 20 })
  }],
]

/** A clock that stands where the step stands, so that two dossiers that do the same do it at the same time; each step's own is ahead or behind. */
let minute = 0
let ahead = 0
const now = (): Date => new Date(Date.UTC(2019, 0, 14 + Math.floor(minute / 5), 9, minute + ahead))
/** Ids told by the step and the hand alone. */
const idsOf = (hand: string) => {
  let [at, n] = [-1, 0]
  return (): EntryId => {
    if (at !== minute) [at, n] = [minute, 0]
    return `ent_${hand}-${minute}-${n += 1}` as EntryId
  }
}
const openIn = (store: Store, hand: string, compartment = 'shared'): Promise<Dossier> => openDossier({ store, now, newId: idsOf(hand), compartment })
const findingsOf = (drafts: readonly Draft[]): readonly Finding[] => drafts.map(({ finding }) => finding)
const fileOf = (name: string) => {
  const bytes = new TextEncoder().encode(`the file of ${name}, `.repeat(20))
  return { sha256: hash('sha256', bytes, 'hex'), bytes }
}

/** What can be read, of few texts, so that the same text is often read on both sides of the wall. */
const texts = [0, 1, 2].map((n) => {
  const from = source(`src_${n}`, `Mr Kono rejected the return of the islands ${n}.\nHe met Mr Lavrov on 14 January. He will report by March.`, { title: `Read-out ${n}`, sha256: fileOf(`${n}`).sha256 })
  const said = stance(from, kono, 'rejected the return', n === 1 ? 'opposes' : 'supports', n === 2 ? 'prp_1956' : 'prp_return')
  return [from, ...said, meeting(from, 'He met Mr Lavrov', { day: '2019-01-14', participants: [kono, lavrov] }), date(from, '14 January', '2019-01-14'), undertaking(from, 'He will report', { by: [kono] })]
})
const hiddenName = side('sid_hidden', 'Atlantis', { aliases: ['Tokyo'] })

const wall = fc.constantFrom('shared', 'japan', 'team')
const step = fc.record({ where: wall, what: fc.constantFrom('read', 'confirm', 'withdraw', 'restore', 'correct', 'undo', 'name', 'keep', 'table', 'instruct', 'model', 'settle', 'settle'), text: fc.constantFrom(0, 0, 1, 2), which: fc.constantFrom(0, 1, 2, 4, 4, 4, 5), by: fc.constantFrom('Ada', 'Bo'), ahead: fc.constantFrom(0, 0, 90, 3000, -90) })
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function take(dossier: Dossier, { where, what, text, which, by: name, ahead: set }: Step): Promise<void> {
  ahead = set
  // Nobody is in two rooms: to undo one's own word is done where it was said.
  const by = `${name} of ${where}`
  const read = texts[text]!
  const about = read[which % read.length]!.finding
  switch (what) {
    case 'read':
      await dossier.keepOriginals([fileOf(String(text))])
      return void await dossier.record(findingsOf(read), { is: 'reader', version: '1' })
    case 'keep': return void await dossier.keepOriginals([fileOf(String(text))])
    case 'name': return void await dossier.record(findingsOf([...ground, ...which % 2 === 0 ? [hiddenName] : []]), { is: 'codebook', name: 'book' })
    case 'undo': return void await dossier.review({ act: 'undo' }, by)
    case 'table': return void await dossier.record(findingsOf([treaty, tabled(`act_${where}-${text}`, `cls_${where}-${text}`)]), { is: 'person', name: by })
    case 'instruct': return void await dossier.review({ act: 'add', kind: 'mandate', value: { side: japan, draft: null, clause: null, rule: { rule: 'excludes', proposition: 'prp_return' }, words: `Not on ${where}` }, evidence: [words(read[0]!, 'He met Mr Lavrov')] } as unknown as Act, by)
    case 'model': return void await dossier.record(findingsOf([peace]), { is: 'person', name: by })
    case 'settle': {
      const model = peace.finding.subject
      const some = [
        ['preference', { model, side: japan, estimate: `desk of ${where}`, of: gives('prp_return'), low: which, likely: 10 + which, high: 90, basis: 'inference', why: `So on ${where}` }],
        ['redLine', { side: russia, model: null, rule: 'excludes', propositions: ['prp_return'], words: `Never, says ${where}`, basis: 'mandate', held: true }],
        ['settlementPackage', { model, name: `Offer of ${where}`, by: japan, date: '2019-01-15', picks: ['prp_recognise', 'prp_visas'] }],
        ['settlementModel', { ...peace.finding.value, name: `Another, of ${where}` }],
      ] as const
      const [kind, value] = some[(which + text) % some.length]!
      return void await dossier.review({ act: 'add', kind, value, evidence: which % 2 === 0 ? [] : [words(read[0]!, 'rejected the return')] } as unknown as Act, by)
    }
    case 'correct': return void await dossier.review({ act: 'correct', subject: read[4]!.finding.subject, value: { value: `2019-01-1${which}`, from: null }, evidence: [words(read[0]!, '14 January')] } as unknown as Act, by)
    default: return void await dossier.review({ act: what, subject: about.subject }, by)
  }
}

/** A codebook and a first document, which all may see. */
const begun: readonly Step[] = [{ where: 'shared', what: 'name', text: 0, which: 1, by: 'Ada', ahead: 0 }, { where: 'shared', what: 'read', text: 0, which: 1, by: 'Ada', ahead: 0 }]

const everyone = ['read', 'confirm', 'withdraw', 'restore', 'undo'] as const

/** Everything that a store with a clearance gives, in whatever way it is asked. */
async function everything(store: Store): Promise<string> {
  const dossier = await openIn(store, 'asked')
  const seen: unknown[] = [dossier.name, await store.verify(), await dossier.verify(), dossier.ground === dossier.folded]
  for (const folded of [dossier.folded, dossier.foldedAsOf('2019-01-14'), dossier.foldedAsOf('2019-01-15T09:06:00Z')]) {
    for (const as of [null, japan, russia]) for (const on of [null, '2019-01-14', '2019-01-16']) seen.push(everyView(folded, { as, on }))
  }
  for (const line of ['islands', 'islands 1', '"met Mr Lavrov"', 'rep*', 'nothing']) for (const options of [{}, { asOf: '2019-01-14' }, { on: '2019-01-14' }]) {
    const hits = await dossier.search(line, options)
    seen.push(hits, found(dossier.folded, hits))
  }
  for (const name of ['0', '1', '2']) {
    const { sha256 } = fileOf(name)
    // A file stands and falls with what may be seen of it: `keep` alone shows nothing.
    seen.push(dossier.folded.subjects.has(`src_${name}` as SubjectId) ? null : [await store.keepsOriginal(sha256), await store.original(sha256)])
  }
  for await (const lines of entryLines(store)) seen.push(lines)
  const copy = openSqlite(':memory:', { name: 'Talks' })
  await unite(copy, store)
  for await (const links of copy.links(0)) seen.push(links)
  seen.push(await copy.verify(), await copy.search('islands', 50))
  await copy.close()
  const recorded: Recorded[] = []
  for await (const batch of store.read(0)) recorded.push(...batch)
  seen.push(recorded)
  return JSON.stringify(seen)
}

describe.each(engines)('what is recorded where one may not see (%s)', (_engine, numRuns, makePlace) => {
  it(`changes no byte of any view, export, search, proof or copy (seed ${seed.seed})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      minute = 0
      const [place, bare] = [makePlace(), makePlace()]
      const hands = {
        shared: await openIn(await place(['shared']), 'shared'),
        japan: await openIn(await place('everything'), 'japan', 'japan'),
        team: await openIn(await place(['shared', 'team']), 'team', 'team'),
      }
      const alone = await openIn(await bare(['shared']), 'shared')
      for (const each of [...begun, ...steps]) {
        minute += 1
        await take(hands[each.where as keyof typeof hands], each)
        if (each.where === 'shared') await take(alone, each)
      }
      const [one, other] = [await place(['shared']), await bare(['shared'])]
      expect(await everything(one)).toBe((await everything(other)).replaceAll(other.name, one.name))
      for (const dossier of [...Object.values(hands), alone]) await dossier.close()
      for (const store of [one, other]) await store.close()
    }), { ...seed, numRuns })
  }, 120_000)

  it(`is not told of by who may see it and records in the shared part: what is read, whose id is named, what is repeated (seed ${seed.seed})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      minute = 0
      const place = makePlace()
      const [all, cleared] = [await place('everything'), await place(['shared'])]
      const hands = { shared: await openIn(await place('everything'), 'shared'), japan: await openIn(await place('everything'), 'japan', 'japan'), team: await openIn(all, 'team', 'team') }
      for (const each of [...begun, ...steps]) {
        minute += 1
        await take(hands[each.where as keyof typeof hands], each)
      }
      const [hidden, shown]: [Recorded[], Recorded[]] = [[], []]
      for await (const batch of all.read(0)) hidden.push(...batch.filter(({ compartment }) => compartment !== 'shared'))
      for await (const batch of cleared.read(0)) shown.push(...batch)
      const told = JSON.stringify(shown)
      for (const { id } of hidden) expect(told).not.toContain(`"${id}"`)
      const known = new Set(shown.map(({ subject }) => subject))
      for (const { subject } of hidden) if (!known.has(subject)) expect(told).not.toContain(`"${subject}"`)
      for (const entry of shown) if (entry.author.is === 'person' && 'value' in entry && entry.kind === 'date') {
        // Nobody but who typed it said it to all: a confirmation in the shared part repeats no hidden correction.
        const before = shown.slice(0, entry.position - 1)
        const sameBefore = before.some((each) => 'value' in each && each.subject === entry.subject && JSON.stringify(each.value) === JSON.stringify(entry.value))
        const typed = [...begun, ...steps].some(({ where, what }, i) => where === 'shared' && what === 'correct' && entry.id.startsWith(`ent_shared-${i + 1}-`))
        expect(sameBefore || typed).toBe(true)
      }
      for (const dossier of Object.values(hands)) await dossier.close()
      await cleared.close()
    }), { ...seed, numRuns })
  }, 120_000)

  it(`moves the time of nothing that all may see, and what answers comes after what it answers (seed ${seed.seed})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      minute = 0
      const place = makePlace()
      const all = await place('everything')
      const hands = { shared: await openIn(await place('everything'), 'shared'), japan: await openIn(await place('everything'), 'japan', 'japan'), team: await openIn(all, 'team', 'team') }
      const clocks = new Map<string, number>()
      for (const each of [...begun, ...steps]) {
        minute += 1
        await take(hands[each.where as keyof typeof hands], each)
        clocks.set(String(minute), now().getTime())
      }
      const log: Recorded[] = []
      for await (const batch of all.read(0)) log.push(...batch)
      const stepOf = ({ id }: Recorded): string => id.split('-')[1]!
      for (const [i, entry] of log.entries()) {
        const before = log.slice(0, i).filter((each) => stepOf(each) !== stepOf(entry) && (each.compartment === 'shared' || each.compartment === entry.compartment)).map(({ recordedAt }) => Date.parse(recordedAt))
        expect(Date.parse(entry.recordedAt)).toBe(Math.max(clocks.get(stepOf(entry))!, ...before.map((time) => time + 1)))
      }
      const folded = inOrder(log)
      const at = new Map(folded.map(({ id }, i) => [id, i]))
      for (const entry of folded) for (const other of [...entry.answers ?? [], ...'undoes' in entry ? [entry.undoes] : []]) expect(at.get(other)).toBeLessThan(at.get(entry.id)!)
      for (const dossier of Object.values(hands)) await dossier.close()
    }), { ...seed, numRuns })
  }, 120_000)

  it('is refused as what does not exist, and a file of it is none', async () => {
    minute = 0
    const place = makePlace()
    const full = await openIn(await place('everything'), 'full', 'japan')
    const cleared = await openIn(await place(['shared']), 'cleared')
    await full.record(findingsOf(texts[0]!), { is: 'reader', version: '1' })
    await full.keepOriginals([fileOf('0')])
    for (const act of everyone) for (const what of [act === 'read' ? { act: 'add', kind: 'mention', value: { place: 'plc_x' }, evidence: [{ source: 'src_0', from: 0, to: 3 }] } : act === 'undo' ? { act } : { act, subject: 'src_0' }]) {
      const refused = JSON.stringify(await cleared.review(what as unknown as Act, 'Ada'))
      const none = JSON.stringify(await cleared.review(JSON.parse(JSON.stringify(what).replaceAll('src_0', 'src_9')) as unknown as Act, 'Ada'))
      expect(refused).toContain('refused')
      expect(refused.replaceAll('src_0', 'src_9')).toBe(none)
    }
    const { sha256 } = fileOf('0')
    expect([await cleared.keepsOriginal(sha256), await cleared.original(sha256), cleared.entry('ent_full-0-1' as EntryId), await cleared.search('islands')]).toEqual([false, undefined, undefined, []])
    for (const dossier of [full, cleared]) await dossier.close()
  })

  it('is told to nobody who listens: no call, and no position', async () => {
    minute = 0
    const place = makePlace()
    const full = await openIn(await place('everything'), 'full', 'japan')
    const shared = await openIn(await place('everything'), 'open')
    const store = await place(['shared'])
    await shared.record(findingsOf(ground), { is: 'codebook', name: 'book' })
    const cleared = await openIn(store, 'cleared')
    const told: unknown[] = []
    await setTimeout(100)
    store.subscribe((position) => told.push(position))
    cleared.subscribe(({ position }) => told.push(position))
    await setTimeout(100)
    told.length = 0
    for (const text of texts) await full.record(findingsOf(text), { is: 'reader', version: '1' })
    await full.keepOriginals([fileOf('0')])
    await setTimeout(150)
    expect(told).toEqual([])
    await shared.record(findingsOf(texts[0]!.slice(0, 1)), { is: 'reader', version: '1' })
    await expect.poll(() => told).toEqual([ground.length + 1, ground.length + 1])
    for (const dossier of [full, shared, cleared]) await dossier.close()
  })

  it('keeps nothing from being read where all may see it, nor lets it be read otherwise', async () => {
    minute = 0
    const read = async (hide: boolean): Promise<string> => {
      const place = makePlace()
      if (hide) {
        // Long after what is recorded in the shared part, by its own clock.
        const full = await openDossier({ store: await place('everything'), now: () => new Date('2031-01-01T00:00:00Z'), newId: idsOf('full'), compartment: 'japan' })
        await full.record(findingsOf([...ground, hiddenName, ...texts.flat()]), { is: 'reader', version: '1' })
        await full.review({ act: 'withdraw', subject: 'src_1' as SubjectId }, 'Ada')
        await full.close()
      }
      const sourcesTold: unknown[] = []
      const recorder = await openRecorder({ store: await place('everything'), now: () => new Date('2019-02-01T00:00:00Z'), newId: idsOf('bulk'), onSource: (id) => sourcesTold.push(id) })
      expect([sourcesTold, recorder.readings.size, recorder.told.subjects.size]).toEqual([[], 0, 0])
      const counts = await recorder.record(texts.map(findingsOf), { is: 'reader', version: '1' })
      await recorder.close()
      const cleared = await place(['shared'])
      const entries: Recorded[] = []
      for await (const batch of cleared.read(0)) entries.push(...batch)
      await cleared.close()
      return JSON.stringify([counts, sourcesTold, entries])
    }
    expect(await read(true)).toBe(await read(false))
    const dossier = await openIn(await makePlace()('everything'), 'server')
    expect(dossier.ground).toBe(dossier.folded)
    await dossier.close()
  })
})
