import { setTimeout as pause } from 'node:timers/promises'
import { keepSource } from '@travaux/server'
import { say } from '../terminal/say.ts'
import { fetchFeed, shownUrl, type Validators } from './fetchFeed.ts'
import type { Taken, Take } from './taker.ts'

interface WatchFeedOptions {
  readonly take: Take
  readonly onTaken: (taken: Taken) => Promise<void>
  readonly once: boolean
  readonly signal: AbortSignal
  /** Minutes between two questions. */
  readonly every: number
}

const none: Validators = { etag: null, lastModified: null }

/**
 * Asks for a feed, and takes in its items that are new, until aborted. A server that asks for more time is given it, and one that fails is asked half as often each time, a day apart at
 * most. Resolves to whether the last question was answered.
 */
export async function watchFeed(address: URL, { take, onTaken, once, signal, every }: WatchFeedOptions): Promise<boolean> {
  let validators = none
  let failures = 0
  for (;;) {
    const fetched = await fetchFeed(address.href, { validators, signal })
    if (signal.aborted) return true
    let wait = every * 60
    if (fetched.is === 'failed') {
      failures += 1
      wait = Math.min(86_400, Math.max(fetched.wait ?? 0, wait * 2 ** (failures - 1)))
      say(once ? fetched.why : `${fetched.why} Asked again in ${Math.round(wait / 60)} minutes.`)
    } else failures = 0
    if (fetched.is === 'new' && await takeItems(address, fetched, { take, onTaken, signal })) validators = fetched.validators
    if (once || signal.aborted) return failures === 0
    await pause(wait * 1000, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return true
  }
}

/** True where all of them were dealt with, and need not be sent again. */
async function takeItems(address: URL, { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string | null }, { take, onTaken, signal }: Pick<WatchFeedOptions, 'take' | 'onTaken' | 'signal'>): Promise<boolean> {
  const shown = shownUrl(address)
  const kept = await keepSource(`feed.${/json/.test(mediaType ?? '') || /^\s*\{/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')) ? 'json' : 'rss'}`, bytes)
  if ('refused' in kept) {
    await onTaken({ is: 'refused', file: shown, why: `${shown} is no RSS, Atom or JSON feed that can be read: ${kept.refused.replace(/^feed\.\w+: /, '')}`, later: false })
    return true
  }
  if (kept.passedOver !== null) say(kept.passedOver.replace(/^feed\.\w+/, shown))
  let all = true
  // The latest comes first in a feed; what was said first is taken in first.
  for (const source of kept.sources.toReversed()) {
    if (signal.aborted) return false
    const name = `${shown} (${source.kept.part ?? 'item'})`
    const taken = await take({ path: shown, name, content: { kept: { ...source, file: name } } })
    if (taken.is === 'refused' && taken.later) all = false
    await onTaken(taken)
  }
  return all
}
