import { generateKeyPairSync, hash, sign as signed } from 'node:crypto'
import type { Entry, Passage, SourceId } from '@travaux/model'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Clearance } from '../src/clearance.ts'
import type { Sign } from '../src/signature.ts'
import type { Chained, Recorded, Store } from '../src/store.ts'
import { person, seed } from './entries.ts'
import { someEntries, sourceEntry } from './someEntries.ts'

/** A place for one log. `open` opens it, again where `shared`: then two openings see one log. */
export interface Place { open(options?: { readonly clearance?: Clearance; readonly sign?: Sign }): Store | Promise<Store> }

const ada = person('Ada')

/** What every engine does. `shared`: whether a place can be opened twice, and again after it was closed. */
export function describeStore(engine: string, makePlace: () => Place, { shared }: { readonly shared: boolean }): void {
  const opened: Store[] = []
  const openAt = async (place: Place, options: Parameters<Place['open']>[0] = {}): Promise<Store> => {
    const store = await place.open(options)
    opened.push(store)
    return store
  }
  const open = (): Promise<Store> => openAt(makePlace())
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  describe(`${engine}: append(entries, expected)`, () => {
    it('numbers entries from 1 without gaps, chains them by writer, and gives them back as recorded', async () => {
      const store = await open()
      const recorded = await store.append([...someEntries('a', 2), ...someEntries('b', 1, ada), ...someEntries('c', 1)], 0)
      expect(recorded.map(({ position }) => position)).toEqual([1, 2, 3, 4])
      expect(recorded.map(({ previous }) => previous)).toEqual([null, recorded[0]?.hash, null, recorded[1]?.hash])
      expect(new Set(recorded.map(({ hash }) => hash)).size).toBe(4)
      expect(await all(store)).toEqual(recorded)
    })

    it('goes on with each writer’s chain in a later append', async () => {
      const store = await open()
      const [first] = await store.append(someEntries('a', 1), 0)
      const [second] = await store.append(someEntries('b', 1), 1)
      expect(second?.previous).toBe(first?.hash)
    })

    it('refuses with StaleAppend, numbers in hand, where the log has grown beyond `expected`', async () => {
      const store = await open()
      await store.append(someEntries('a', 3), 0)
      await expect(store.append(someEntries('b', 1), 1)).rejects.toMatchObject({ name: 'StaleAppend', expected: 1, actual: 3 })
      expect(await all(store)).toHaveLength(3)
    })

    it('throws RangeError where the log does not reach `expected`, or holds the id already', async () => {
      const store = await open()
      await expect(store.append(someEntries('a', 1), 4)).rejects.toThrow(RangeError)
      await store.append(someEntries('a', 1), 0)
      await expect(store.append(someEntries('a', 1), 1)).rejects.toThrow('entry ent_a-1 is in the log already')
    })

    it('made again with the same entries after the same position adds nothing, and gives them as they were recorded', async () => {
      const store = await open()
      const recorded = await store.append([...someEntries('a', 2), ...someEntries('b', 1, ada)], 0)
      await store.append(someEntries('c', 1), 3)
      expect(await store.append([...someEntries('a', 2), ...someEntries('b', 1, ada)], 0)).toEqual(recorded)
      await expect(store.append([...someEntries('a', 2), ...someEntries('d', 1)], 0)).rejects.toMatchObject({ name: 'StaleAppend' })
      await expect(store.append(someEntries('c', 2), 3)).rejects.toMatchObject({ name: 'StaleAppend' })
      expect(await store.verify()).toMatchObject({ whole: true, entries: 4 })
    })

    it('adds all or none', async () => {
      const store = await open()
      await store.append(someEntries('a', 1), 0)
      await expect(store.append([...someEntries('b', 2), ...someEntries('a', 1)], 1)).rejects.toThrow(RangeError)
      expect(await all(store)).toHaveLength(1)
      expect((await store.verify()).whole).toBe(true)
    })

    it('does nothing with nothing', async () => {
      expect(await (await open()).append([], 0)).toEqual([])
    })

    it(`keeps any text, of any script, half characters and controls included (seed ${seed.seed})`, async () => {
      const store = await open()
      let end = 0
      await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), async (note, text) => {
        const entry: Entry = { ...sourceEntry(`s${end}`, `${text}\ud800\u0000`), note }
        await store.append([entry], end)
        const [back] = await all(store, end)
        end += 1
        expect(back).toMatchObject(entry)
      }), { ...seed, numRuns: 50 })
      expect((await store.verify()).whole).toBe(true)
    })
  })

  describe(`${engine}: read(after)`, () => {
    it('gives entries after a position, in order, in batches', async () => {
      const store = await open()
      await store.append(someEntries('a', 2500), 0)
      expect((await all(store)).map(({ position }) => position)).toEqual(Array.from({ length: 2500 }, (_, i) => i + 1))
      expect((await all(store, 2498)).map(({ id }) => id)).toEqual(['ent_a-2499', 'ent_a-2500'])
      expect(await all(store, 2500)).toEqual([])
    })
  })

  describe(`${engine}: keepOriginals(originals)`, () => {
    it('keeps files beside the log and gives them back byte for byte', async () => {
      const store = await open()
      const page = new TextEncoder().encode('<p>The Parties met.</p>\n'.repeat(100))
      const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 251)
      const of = (bytes: Uint8Array) => ({ sha256: hash('sha256', bytes, 'hex'), bytes })
      expect([await store.original(of(page).sha256), await store.keepsOriginal(of(page).sha256)]).toEqual([undefined, false])
      await store.keepOriginals([of(page), of(noise)])
      await store.keepOriginals([of(page)])
      for (const bytes of [page, noise]) expect(Uint8Array.from(await store.original(of(bytes).sha256) ?? [])).toEqual(bytes)
      expect(await store.keepsOriginal(of(page).sha256)).toBe(true)
      expect((await store.verify()).whole).toBe(true)
      await store.keepOriginals([{ ...of(page), sha256: 'ab'.repeat(32) }])
      expect(await store.verify()).toMatchObject({ whole: false, why: expect.stringContaining('abababab') })
    })
  })

  describe(`${engine}: search(words, limit, looked)`, () => {
    const text = [
      'The ministers spoke of a peace treaty.',
      'The treaty brings peace, said Mr Kōno; negotiations go on.',
      'Министры обсудили мирный договор.',
      '外相は平和条約と北方領土について話した。',
      'รัฐมนตรีพูดถึงสนธิสัญญา',
    ].join('\n')
    const found = async (words: string): Promise<string[][]> => {
      const store = await open()
      await store.append([sourceEntry('a', text)], 0)
      return (await store.search(words, 10)).map(({ paragraph, matches }) => [text.slice(paragraph.from, paragraph.to), ...matches.map(({ from, to }) => text.slice(from, to))])
    }

    it('finds paragraphs that hold all the words, and says where', async () => {
      expect(await found('minister TREATY')).toEqual([])
      expect(await found('ministers TREATY')).toEqual([['The ministers spoke of a peace treaty.', 'ministers', 'treaty']])
    })

    it('finds "phrases" as they stand, and prefix* words', async () => {
      expect(await found('"peace treaty"')).toEqual([['The ministers spoke of a peace treaty.', 'peace treaty']])
      expect((await found('negotiat* treaty')).map(([, ...matches]) => matches)).toEqual([['treaty', 'negotiations']])
      expect((await found('"a peace trea"*')).map(([, ...matches]) => matches)).toEqual([['a peace treaty']])
    })

    it('finds words without their accents, and words in Cyrillic, kanji without spaces, Thai', async () => {
      expect((await found('kono')).map(([, ...matches]) => matches)).toEqual([['Kōno']])
      expect((await found('мирн* ДОГОВОР')).map(([, ...matches]) => matches)).toEqual([['мирный', 'договор']])
      expect((await found('北方領土')).map(([, ...matches]) => matches)).toEqual([['北方領土']])
      expect(await found('北領')).toEqual([])
      expect((await found('สนธิสัญญา')).map(([, ...matches]) => matches)).toEqual([['สนธิสัญญา']])
    })

    it('puts the paragraph that says it more, in fewer words, first', async () => {
      const store = await open()
      await store.append([sourceEntry('a', 'Fish, and much else that was said at length on that day in the capital.\nFish and fish.')], 0)
      expect((await store.search('fish', 10)).map(({ paragraph }) => paragraph.from)).toEqual([72, 0])
      expect(await store.search('fish', 1)).toHaveLength(1)
    })

    it('takes words of any length, and tells those apart that begin alike', async () => {
      const store = await open()
      const noise = Array.from({ length: 400 }, (_, i) => hash('sha256', String(i), 'hex')).join('')
      await store.append([sourceEntry('a', `A long word: ${noise}.`), sourceEntry('b', `Another: ${noise}0.`)], 0)
      for (const word of [noise, `${noise}0`, `${noise.slice(0, 9000)}*`]) expect((await store.search(word, 5)).length).toBe(word.endsWith('*') ? 2 : 1)
    })

    it('looks only in the sources, and at the parts of paragraphs, it is given, however many better ones there are', async () => {
      const store = await open()
      const old = 'A treaty was spoken of at length that day, among much else. A treaty of peace.'
      await store.append([sourceEntry('old', old), ...Array.from({ length: 60 }, (_, i) => sourceEntry(`new${i}`, 'A treaty.'))], 0)
      const whole = (paragraph: Passage): readonly (readonly Passage[])[] => paragraph.source === 'src_old' ? [[paragraph]] : []
      const sentence = (paragraph: Passage): readonly (readonly Passage[])[] => whole(paragraph).map(([at]) => [{ ...at as Passage, from: old.indexOf('A treaty of') }])
      const apart = (paragraph: Passage): readonly (readonly Passage[])[] => whole(paragraph).map(() => [[0, 8], [62, 78]].map(([from = 0, to = 0]) => ({ source: paragraph.source, from, to })))
      expect((await store.search('treaty', 5)).some(({ source }) => source === 'src_old')).toBe(false)
      expect((await store.search('treaty', 5, { parts: whole })).map(({ matches }) => matches.length)).toEqual([2])
      expect((await store.search('treaty', 5, { parts: sentence })).map(({ matches }) => matches.map(({ from }) => from))).toEqual([[62]])
      expect(await store.search('treaty length', 5, { parts: whole })).toHaveLength(1)
      expect(await store.search('treaty length', 5, { parts: sentence })).toEqual([])
      expect((await store.search('peace treaty', 5, { parts: apart })).map(({ matches }) => matches.map(({ from }) => from))).toEqual([[2, 62, 72]])
      expect(await store.search('length', 5, { parts: apart })).toEqual([])
      expect(await store.search('treaty', 5, { parts: () => [] })).toEqual([])
      expect((await store.search('treaty', 5, { within: new Set(['src_old' as SourceId]) })).map(({ source }) => source)).toEqual(['src_old'])
      expect(await store.search('treaty', 5, { within: new Set() })).toEqual([])
    })

    it('finds a source recorded again once, and by its latest text', async () => {
      const store = await open()
      await store.append([sourceEntry('a', 'old words'), sourceEntry('a', 'old words', 'a2')], 0)
      expect(await store.search('words', 10)).toHaveLength(1)
      await store.append([sourceEntry('a', 'new words', 'a3')], 2)
      expect(await store.search('old', 10)).toEqual([])
      expect(await store.search('new', 10)).toHaveLength(1)
    })

    it(`takes any text as words, and what it finds holds what was asked for (seed ${seed.seed})`, async () => {
      const store = await open()
      await store.append([sourceEntry('a', text)], 0)
      const pieces = fc.constantFrom('"', '*', '(', ')', '-', ':', '^', '+', '{', 'NEAR', 'OR', 'NOT', 'AND', ' ', 'peace', 'treaty', '条約', '\0', '\ud800', '\'', ';', '%')
      await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces).map((drawn) => drawn.join(''))), async (words) => {
        for (const { matches } of await store.search(words, 10)) expect(matches.length).toBeGreaterThan(0)
      }), { ...seed, numRuns: 300 })
    })
  })

  describe(`${engine}: subscribe(onAppend)`, () => {
    it('appends, and tells the others, whatever a listener throws', async () => {
      const store = await open()
      const told: number[] = []
      store.subscribe(() => { throw new Error('out of paper') })
      store.subscribe((position) => told.push(position))
      expect(await store.append(someEntries('a', 2), 0)).toHaveLength(2)
      expect(told).toEqual([2])
    })

    it('tells the log’s position after each append, until ended', async () => {
      const store = await open()
      const told: number[] = []
      const end = store.subscribe((position) => told.push(position))
      await store.append(someEntries('a', 2), 0)
      await store.append(someEntries('b', 1), 2)
      end()
      await store.append(someEntries('c', 1), 3)
      expect(told).toEqual([2, 3])
    })
  })

  describe(`${engine}: verify()`, () => {
    it('proves a log whole, empty or not, and gives each writer’s head', async () => {
      const store = await open()
      expect(await store.verify()).toEqual({ whole: true, entries: 0, heads: [] })
      const recorded = await store.append([...someEntries('a', 1200), ...someEntries('b', 1, ada)], 0)
      expect(await store.verify()).toEqual({
        whole: true,
        entries: 1201,
        heads: [{ writer: 'shared/reader/0.1.0', entries: 1200, hash: recorded[1199]?.hash, keys: [] }, { writer: 'shared/person/Ada', entries: 1, hash: recorded[1200]?.hash, keys: [] }],
      })
    })
  })

  describe(`${engine}: signatures`, () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('hex')
    const sign: Sign = (of) => ({ key, value: signed(null, Buffer.from(of, 'hex'), privateKey).toString('hex') })

    it('keeps the signature of each entry, proves it, and says with which keys a writer signed', async () => {
      const store = await openAt(makePlace(), { sign })
      const [entry] = await store.append(someEntries('a', 1, ada), 0)
      expect(entry?.signature?.key).toBe(key)
      expect(await all(store)).toEqual([entry])
      expect(await store.verify()).toMatchObject({ whole: true, heads: [{ writer: 'shared/person/Ada', keys: [key] }] })
    })

    it('is not fooled by a signature of other words, or of another key', async () => {
      for (const wrong of [(of: string) => ({ key, value: sign(hash('sha256', of)).value }), (of: string) => ({ key: key.replace(/^../, key.startsWith('00') ? '01' : '00'), value: sign(of).value })]) {
        const store = await openAt(makePlace(), { sign: wrong })
        await store.append(someEntries('a', 1, ada), 0)
        expect(await store.verify()).toMatchObject({ whole: false, position: 1, entry: 'ent_a-1', why: expect.stringContaining('signature') })
      }
    })
  })

  describe(`${engine}: verify(receipt)`, () => {
    it('proves that the log leads through what was noted of it before', async () => {
      const store = await open()
      await store.append([...someEntries('a', 3), ...someEntries('b', 2, ada)], 0)
      const noted = await store.verify()
      if (!noted.whole) throw new Error(noted.why)
      await store.append(someEntries('c', 4), 5)
      expect(await store.verify(noted.heads)).toMatchObject({ whole: true, entries: 9 })
      for (const entries of [1, 3]) expect(await store.verify(noted.heads.map((head) => head.writer === 'shared/person/Ada' ? { ...head, entries } : head))).toMatchObject({ whole: false, why: `the receipt names the hash of entry 2 of shared/person/Ada as that of entry ${entries}: the receipt was changed` })
      const other = await open()
      await other.append([...someEntries('a', 3), ...someEntries('d', 2, ada), ...someEntries('c', 4)], 0)
      expect(await other.verify(noted.heads)).toMatchObject({ whole: false, why: expect.stringContaining('the receipt names entry 2 of shared/person/Ada') })
    })
  })

  describe(`${engine}: links(after), adopt(chained)`, () => {
    it('takes in what another copy holds, as it was chained and signed there, each entry once', async () => {
      const [one, other] = [await open(), await open()]
      const recorded = await one.append([sourceEntry('s', 'A treaty.'), ...someEntries('a', 2, ada)], 0)
      expect(await other.adopt(await allLinks(one))).toBe(3)
      expect(await other.adopt(await allLinks(one))).toBe(0)
      expect(await all(other)).toEqual(recorded)
      expect(await other.search('treaty', 5)).toHaveLength(1)
      expect(await other.verify()).toEqual(await one.verify())
    })

    it('unites copies in which one writer went on apart, proves both ends, and goes on from the later one', async () => {
      const [one, other] = [await open(), await open()]
      const begun = await one.append(someEntries('a', 2), 0)
      await other.adopt(await allLinks(one))
      await one.append(someEntries('b', 1), 2)
      await other.append(someEntries('c', 2), 2)
      expect(await one.adopt(await allLinks(other))).toBe(2)
      const united = await one.verify()
      if (!united.whole) throw new Error(united.why)
      expect(united.heads.map(({ writer, entries }) => [writer, entries])).toEqual([['shared/reader/0.1.0', 3], ['shared/reader/0.1.0', 5]])
      const [last] = await one.append(someEntries('d', 1), 5)
      expect(last?.previous).toBe((await all(other)).at(-1)?.hash)
      expect(await one.verify(begun.slice(1).map(({ hash }) => ({ writer: 'shared/reader/0.1.0', entries: 2, hash })))).toMatchObject({ whole: true, entries: 6 })
    })

    it('refuses words that do not give their hash, and what follows nothing that is here: then nothing is added', async () => {
      const [one, other] = [await open(), await open()]
      await one.append(someEntries('a', 3), 0)
      const links = await allLinks(one)
      await expect(other.adopt(links.with(1, { ...links[1]!, body: links[1]!.body.replace('2019-01-14"', '2019-01-15"') }))).rejects.toThrow('do not give its hash')
      await expect(other.adopt(links.slice(1))).rejects.toThrow('neither here nor given before it')
      expect(await all(other)).toEqual([])
    })
  })

  if (!shared) return
  const secret = (entries: readonly Entry[]): readonly Entry[] => entries.map((entry) => ({ ...entry, compartment: 'japan' }))
  describe(`${engine}: clearance`, () => {
    it('gives, counts, searches, proves and tells only what may be seen, without a gap', async () => {
      const place = makePlace()
      const [full, cleared] = [await openAt(place), await openAt(place, { clearance: ['shared'] })]
      const told: number[] = []
      cleared.subscribe((position) => told.push(position))
      await full.append([...someEntries('a', 1), ...secret([sourceEntry('s', 'A secret treaty.'), ...someEntries('b', 1)]), ...someEntries('c', 1)], 0)
      expect((await all(cleared)).map(({ id, position }) => [position, id])).toEqual([[1, 'ent_a-1'], [2, 'ent_c-1']])
      expect((await all(cleared, 1)).map(({ id }) => id)).toEqual(['ent_c-1'])
      expect(await cleared.search('treaty', 5)).toEqual([])
      expect(await full.search('treaty', 5)).toHaveLength(1)
      expect(await cleared.verify()).toMatchObject({ whole: true, entries: 2, heads: [{ writer: 'shared/reader/0.1.0' }] })
      await expect.poll(() => told).toEqual([2])
      await full.append(secret(someEntries('d', 1)), 4)
      const [next] = await cleared.append(someEntries('e', 1), 2)
      expect(next?.position).toBe(3)
      expect(told).toEqual([2, 3])
    })

    it('takes back a compartment with the append that would have made it', async () => {
      const place = makePlace()
      const store = await openAt(place)
      await store.append(someEntries('a', 1), 0)
      await expect(store.append([...secret(someEntries('b', 2)), ...someEntries('a', 1)], 1)).rejects.toThrow(RangeError)
      await store.append(secret(someEntries('b', 1)), 1)
      expect(await all(await openAt(place, { clearance: ['japan'] }))).toHaveLength(1)
      expect(await store.verify()).toMatchObject({ whole: true, entries: 2 })
    })

    it('refuses an entry of a compartment the store was not opened for', async () => {
      const store = await openAt(makePlace(), { clearance: ['shared', 'japan'] })
      await expect(store.append([{ ...someEntries('a', 1)[0]!, compartment: 'russia' }], 0)).rejects.toThrow('entry ent_a-1 is of the compartment russia, for which this dossier was not opened (shared, japan)')
    })

    it('gives no file that only a source one may not see was taken from', async () => {
      const place = makePlace()
      const [full, cleared] = [await openAt(place), await openAt(place, { clearance: ['shared'] })]
      const [bytes, other] = [new TextEncoder().encode('non-paper'), new TextEncoder().encode('communiqué')]
      const from = (name: string, of: Uint8Array): Entry => {
        const entry = sourceEntry(name, `the text of ${name}`)
        return { ...entry, value: { ...(entry as { value: object }).value, sha256: hash('sha256', of, 'hex') } } as Entry
      }
      await full.keepOriginals([{ sha256: hash('sha256', bytes, 'hex'), bytes }, { sha256: hash('sha256', other, 'hex'), bytes: other }])
      await full.append([...secret([from('s', bytes)]), from('t', other)], 0)
      expect(await cleared.original(hash('sha256', bytes, 'hex'))).toBeUndefined()
      expect(await cleared.original(hash('sha256', other, 'hex'))).toBeDefined()
      expect(await full.original(hash('sha256', bytes, 'hex'))).toBeDefined()
    })

    it(`gives byte for byte the same whatever is recorded where one may not see (seed ${seed.seed})`, async () => {
      const words = fc.constantFrom('treaty', 'fish', 'island', 'joint', 'visa', 'Treaty of peace')
      const step = fc.record({ hidden: fc.boolean(), by: fc.constantFrom(ada, person('Bo')), source: fc.option(fc.array(words, { minLength: 1, maxLength: 8 }).map((row) => row.join(' '))), count: fc.integer({ min: 1, max: 3 }) })
      const seen = async (store: Store): Promise<string> => JSON.stringify([
        await all(store), await allLinks(store), await store.verify(), await store.search('treaty', 3), await store.search('fish*', 50), await store.search('"joint visa"', 50),
      ])
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const [place, bare] = [makePlace(), makePlace()]
        const [full, cleared, alone] = [await openAt(place), await openAt(place, { clearance: ['shared'] }), await openAt(bare, { clearance: ['shared'] })]
        let [end, visible] = [0, 0]
        for (const [i, { hidden, by, source, count }] of steps.entries()) {
          const entries = [...source === null ? [] : [{ ...sourceEntry(`s${i}`, source), author: by }], ...someEntries(`e${i}`, count, by)]
          if (hidden) await full.append(secret(entries), end)
          else {
            await cleared.append(entries, visible)
            await alone.append(entries, visible)
            visible += entries.length
          }
          end += entries.length
        }
        expect(await seen(cleared)).toBe(await seen(alone))
        for (const store of [full, cleared, alone]) await store.close()
      }), { ...seed, numRuns: 25 })
    }, 60_000)
  })

  describe(`${engine}: one log, opened more than once`, () => {
    it('is there again after it was closed', async () => {
      const place = makePlace()
      const first = await openAt(place)
      const recorded = await first.append(someEntries('a', 3), 0)
      await first.close()
      expect(await all(await openAt(place))).toEqual(recorded)
    })

    it('shows one opening’s appends to the other, and refuses what either decides on an old log', async () => {
      const place = makePlace()
      const [one, other] = [await openAt(place), await openAt(place)]
      await one.append(someEntries('a', 1), 0)
      await expect(other.append(someEntries('b', 1), 0)).rejects.toMatchObject({ name: 'StaleAppend', actual: 1 })
      const [second] = await other.append(someEntries('b', 1), 1)
      expect(second?.previous).toBe((await all(one))[0]?.hash)
      expect((await one.verify()).whole).toBe(true)
    })

    it('tells subscribers within a second of an append by another opening', async () => {
      const place = makePlace()
      const [one, other] = [await openAt(place), await openAt(place)]
      const told = new Promise((resolve) => one.subscribe(resolve))
      const began = performance.now()
      await other.append(someEntries('a', 5), 0)
      expect(await told).toBe(5)
      expect(performance.now() - began).toBeLessThan(1000)
    })
  })
}

async function all(store: Store, after = 0): Promise<Recorded[]> {
  const entries: Recorded[] = []
  for await (const batch of store.read(after)) entries.push(...batch)
  return entries
}

async function allLinks(store: Store): Promise<Chained[]> {
  const links: Chained[] = []
  for await (const batch of store.links(0)) links.push(...batch)
  return links
}
