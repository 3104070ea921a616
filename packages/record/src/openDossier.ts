import type { Entry, EntryId, SourceId } from '@travaux/model'
import { decideAct } from './decideAct.ts'
import type { Dossier, Refusal } from './dossier.ts'
import { fold } from './fold.ts'
import type { Folded } from './folded.ts'
import { follows, inOrder } from './inOrder.ts'
import { lookedAt } from './lookedAt.ts'
import { newEntries } from './newEntries.ts'
import { sameValue } from './sameValue.ts'
import { searchQuery } from './searchQuery.ts'
import { seenFrom } from './seenFrom.ts'
import { sourceText } from './sourceText.ts'
import { StaleAppend } from './staleAppend.ts'
import type { Recorded, Store } from './store.ts'
import { known } from './views/known.ts'
import { statementHits } from './views/search/statementHits.ts'

export interface OpenDossierOptions {
  readonly store: Store
  /** The clock: entries bear its time, in UTC. */
  readonly now: () => Date
  /** A new entry's id, `ent_…`, never given before. */
  readonly newId: () => EntryId
  /** Where what is recorded goes: `shared` by default. What answers a word that only a narrower compartment knows goes there. */
  readonly compartment?: string
  /** Is told what a subscriber threw, or why the log could not be read up after another's append. Neither stops anything: default, nobody is told. */
  readonly onError?: (error: unknown) => void
}

/**
 * Reads a store's log and keeps it folded. Where others append in between, an act is decided again on what they said.
 *
 * @throws CannotOpen where the log cannot be read to its end. The store is closed then.
 */
export async function openDossier({ store, now, newId, compartment = 'shared', onError = () => {} }: OpenDossierOptions): Promise<Dossier> {
  let log: Recorded[] = []
  const listeners = new Set<(folded: Folded) => void>()
  const byId = new Map<EntryId, Recorded>()
  const asOfBefore = new Map<string, Folded>()
  let folded = fold([])
  let ground = folded
  /** Whether there is anything that is not seen from where is recorded. */
  let hides = false

  const take = (entries: readonly Recorded[]): void => {
    const unknown = entries.filter(({ position }) => position > folded.position)
    if (unknown.length === 0) return
    const later = inOrder(unknown)
    const last = log.at(-1)
    if (last === undefined || follows(last, later[0] as Recorded)) {
      for (const entry of later) log.push(entry)
      folded = fold(later, folded)
      const below = later.filter((entry) => seenFrom(compartment, entry))
      hides ||= below.length < later.length
      // The same object as long as there is no difference, so that it costs nothing.
      ground = hides ? fold(below, ground) : folded
    } else {
      // What another copy recorded before goes where it belongs.
      log = [...inOrder([...log, ...unknown])]
      folded = fold(log)
      const below = log.filter((entry) => seenFrom(compartment, entry))
      hides = below.length < log.length
      ground = hides ? fold(below) : folded
      byId.clear()
    }
    asOfBefore.clear()
    // One listener's failure is its own: the entries are recorded whatever becomes of it.
    for (const listener of listeners) void Promise.resolve(folded).then(listener).catch(onError)
  }
  const catchUp = async (): Promise<void> => {
    const all: Recorded[] = []
    for await (const batch of store.read(folded.position)) for (const entry of batch) all.push(entry)
    take(all)
  }

  /** Later than all that those see who see a compartment, also where a clock was set back: what is said last must come last. Were it later than more, a clock that is ahead in a
   *  compartment they do not see would tell them of it. */
  const moment = (where: string): string => {
    const last = log.findLast((entry) => seenFrom(where, entry))
    return new Date(Math.max(now().getTime(), last === undefined ? 0 : Date.parse(last.recordedAt) + 1)).toISOString()
  }

  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }
  /** Appends what is decided on the whole log, others' entries included, and decides again where it has grown meanwhile. */
  const append = async <R extends Refusal>(decide: () => readonly Entry[] | R): Promise<readonly Recorded[] | R> => {
    for (;;) {
      await catchUp()
      const decided = decide()
      if ('refused' in decided) return decided
      if (decided.length === 0) return []
      try {
        const recorded = await store.append(decided, folded.position)
        take(recorded)
        return recorded
      } catch (error) {
        if (!(error instanceof StaleAppend)) throw error
      }
    }
  }

  // Watch first, then read: what is appended between the two is not missed.
  const stopWatching = store.subscribe((position) => {
    if (position > folded.position) void inTurn(catchUp).catch(onError)
  })
  try {
    await inTurn(catchUp)
  } catch (error) {
    stopWatching()
    await store.close()
    throw error
  }

  const foldedAsOf = (asOf: string): Folded => {
    const until = endOf(asOf)
    let then = asOfBefore.get(until)
    if (then === undefined) {
      const time = Date.parse(until)
      const before = log.filter(({ recordedAt }) => recordedAt.length === until.length ? recordedAt <= until : Date.parse(recordedAt) <= time)
      then = before.length === log.length ? folded : fold(before)
      if (asOfBefore.size >= 4) asOfBefore.delete(asOfBefore.keys().next().value as string)
      asOfBefore.set(until, then)
    }
    return then
  }

  const sharedAsOf = (asOf: string | null): Folded => {
    const until = asOf === null ? null : Date.parse(endOf(asOf))
    const shared = log.filter((entry) => entry.compartment === 'shared' && (until === null || Date.parse(entry.recordedAt) <= until))
    return shared.length === log.length ? folded : fold(shared)
  }

  return {
    name: store.name,
    get folded() { return folded },
    get ground() { return ground },

    foldedAsOf,
    sharedAsOf,

    record: (findings, author) => inTurn(() => append<never>(() => newEntries(findings, author, {
      said: (subject) => ground.subjects.get(subject)?.history.findLast((entry) => sameValue(entry.author, author)),
      textOf: (source) => sourceText(ground, source),
    }, { newId, recordedAt: moment(compartment), compartment }))),

    review: (act, person) => inTurn(() => append<Refusal>(() => {
      const decided = decideAct(act, person, folded, log, { newId, momentIn: moment, compartment })
      if (decided === null) return []
      return 'refused' in decided ? decided : [decided]
    })),

    entry(id) {
      for (let at = byId.size; at < log.length; at += 1) byId.set((log[at] as Recorded).id, log[at] as Recorded)
      return byId.get(id)
    },

    async search(words, { limit = 20, asOf = null, on = null, ...filter } = {}) {
      const then = asOf === null ? folded : foldedAsOf(asOf)
      const seen = known(then, on)
      if (searchQuery(words).length === 0) return statementHits(seen, filter, limit)
      // The index holds each source's latest text: where it was another then, its paragraphs are not those found now.
      const isSame = (source: SourceId): boolean => then === folded || sourceText(then, source) === sourceText(folded, source)
      return store.search(words, limit, lookedAt(seen, isSame, filter))
    },

    keepOriginals: (originals) => store.keepOriginals(originals),
    original: (sha256) => store.original(sha256),
    keepsOriginal: (sha256) => store.keepsOriginal(sha256),

    verify: () => store.verify(),

    subscribe(onChange) {
      const own = (now: Folded): void => onChange(now)
      listeners.add(own)
      return () => void listeners.delete(own)
    },

    async close() {
      stopWatching()
      await turn
      await store.close()
    },
  }
}

/** The last moment of a date, or the moment itself, as ISO date and time in UTC. */
function endOf(asOf: string): string {
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? `${asOf}T23:59:59.999Z` : asOf)
  if (Number.isNaN(time)) throw new RangeError(`${JSON.stringify(asOf)} is neither an ISO date nor a date and time`)
  return new Date(time).toISOString()
}
