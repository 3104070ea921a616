import { setTimeout as after } from 'node:timers/promises'
import { CannotAppend, CannotOpen, type Held, type Queue } from '@travaux/record'
import { countedWords } from '../read/countedWords.ts'
import type { NotRead } from '../read/outcomeOf.ts'
import type { Report } from '../read/report.ts'
import { whyNotRead } from '../read/whyNotRead.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { counted } from '../terminal/counted.ts'
import { progress } from '../terminal/progress.ts'
import { say } from '../terminal/say.ts'
import type { ReaderOptions } from './openReader.ts'
import { openReaders, type Readers } from './openReaders.ts'

export interface ReadFromQueueOptions extends Omit<ReaderOptions, 'onLearned' | 'queue' | 'compartment'> {
  readonly queue: Queue
  readonly signal: AbortSignal
  readonly report: Report
  /** Whether to stay when the queue is empty. */
  readonly wait: boolean
}

/** How many documents are held for each core: while one is read, others are recorded. */
const ahead = 6
/** After so many workers that died over it a document is left aside. */
const mostTries = 3
/** In milliseconds. Others may take a document that was not kept for ten seconds. */
const keepEvery = 3000
const lookEvery = 500
/** How long what the dossier learns is gathered before all of it is read anew, where that was just done; and how long a server that is away is left alone. */
const openEvery = 3000
const askEvery = 2000

/**
 * Reads documents from the queue of a dossier into it, beside any number of others who do, until the queue is empty; while others hold some that is not yet so, for
 * they may die. Who stays asks a server that is away again. On abort what is recorded is taken off the queue, and the rest given back.
 *
 * @throws Stop where it was interrupted, or the dossier can no longer be reached.
 */
export async function readFromQueue({ queue, signal, report, wait, ...reading }: ReadFromQueueOptions): Promise<void> {
  const bar = progress('Reading from the queue', 0)
  const held = new Map<string, Held>()
  let [done, refused] = [0, 0]
  const tick = setInterval(() => {
    // One that waits for days says nothing meanwhile.
    if (held.size > 0) bar.at(done, [...held.values()][0]?.name)
  }, 200)
  const keep = setInterval(() => {
    // Where the server is away for a moment, the next time tells.
    if (held.size > 0) void queue.keep([...held.values()]).catch(() => {})
  }, keepEvery)

  const off = async (document: Held, how: () => Promise<void>, detail = '') => {
    await how()
    held.delete(document.id)
    bar.at(++done, detail)
  }
  const notRead = async (document: Held, why: NotRead) => {
    if ('refused' in why) refused++
    await off(document, () => 'refused' in why ? queue.leave(document, why.refused) : queue.done([document]))
    const sentence = 'refused' in why ? why.refused : await whyNotRead(document.name, why)
    if (sentence !== null) bar.say(sentence)
    await report.notRead(document.name, why)
  }
  const readOne = async (document: Held, readers: Readers) => {
    if (document.damaged === true) return notRead(document, { refused: `${document.name} is damaged on the queue; put it there again.` })
    const reader = await readers.of(document.compartment)
    const known = reader.known(document)
    if (known !== null) return notRead(document, known)
    if (document.tries >= mostTries) return notRead(document, { refused: `${document.name} was given up, because ${document.tries} workers died while they held it; read it alone with \`travaux read\` to see why.` })
    const became = await reader.read(document)
    if (became === null) return
    if (!('reading' in became)) return notRead(document, became)
    await off(document, () => queue.done([document]), countedWords(became.reading))
    if (process.stdout.isTTY) bar.away()
    await report.reading(document.name, became.reading, became.added)
  }

  /** Works until there is nothing more to do (false), or the dossier has learned what later documents are to be read by (true). */
  const work = async (onTaken: () => void): Promise<boolean> => {
    const now: { learned: boolean; failed: { readonly error: unknown } | null } = { learned: false, failed: null }
    const readers = openReaders({ ...reading, queue, onLearned: () => { now.learned = true } })
    const busy = new Set<Promise<void>>()
    const most = ahead * reading.cores
    let wake: () => void = () => {}
    const onAbort = () => void readers.stop().then(() => wake())
    signal.addEventListener('abort', onAbort, { once: true })
    try {
      while (!signal.aborted && !now.learned && now.failed === null) {
        const room = most - busy.size
        const taken = room * 2 > most ? await queue.take(room) : []
        onTaken()
        for (const document of taken) held.set(document.id, document)
        if (taken.length > 0) await readers.follow()
        if (now.learned) break
        for (const document of taken) {
          const reads = readOne(document, readers).catch((error: unknown) => { now.failed ??= { error } }).finally(() => {
            busy.delete(reads)
            wake()
          })
          busy.add(reads)
        }
        if (busy.size === 0 && !wait) {
          const { waiting, held: by } = await queue.state()
          if (waiting + by === 0) return false
        }
        if (signal.aborted || taken.length > 0 && busy.size < most) continue
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, lookEvery)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      if (now.failed !== null) throw now.failed.error
      return now.learned && !signal.aborted
    } finally {
      signal.removeEventListener('abort', onAbort)
      if (now.failed !== null) await readers.stop()
      await Promise.allSettled(busy)
      // Where the server is away others take them later.
      await queue.giveBack([...held.values()]).catch(() => {})
      held.clear()
      await readers.close()
    }
  }

  try {
    await report.begin()
    let opened = -Infinity
    let away = false
    for (;;) {
      try {
        const began = performance.now()
        if (!await work(() => { away = false })) break
        // A person who goes through a list tells something each second: nothing is read by what is no longer so, and the record not gone through each time.
        if (began - opened < openEvery) await after(openEvery - (began - opened), undefined, { signal }).catch(() => {})
        opened = performance.now()
      } catch (error) {
        if (!wait || signal.aborted || !isAway(error)) throw error
        if (!away) say(`${storageSentence(error, reading.dossier)} It is asked again until it does.`)
        away = true
        await after(askEvery, undefined, { signal }).catch(() => {})
      }
      if (signal.aborted) break
    }
  } catch (error) {
    const sentence = storageSentence(error, reading.dossier)
    throw sentence === null ? error : new Stop('no', sentence)
  } finally {
    clearInterval(tick)
    clearInterval(keep)
    bar.away()
  }
  await report.end()
  if (refused > 0) say(`${counted(refused, 'document')} could not be read and ${refused === 1 ? 'is' : 'are'} left aside; \`travaux read --queue-state --into ADDRESS\` lists what is.`)
  const { waiting, held: by, left } = await queue.state()
  const rest = `${waiting + by === 0 ? 'The queue is empty' : `${waiting + by} on the queue`}${left.length === 0 ? '' : `, ${left.length} left aside`}.`
  if (signal.aborted && !wait) throw new Stop('interrupted', `Interrupted; what was read is recorded, and what was begun is on the queue again. ${rest}`)
  say(rest)
}

function isAway(error: unknown): boolean {
  return (error instanceof CannotOpen || error instanceof CannotAppend) && (error.reason === 'unreachable' || error.reason === 'unsure')
}
