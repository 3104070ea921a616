import { readEntry } from './readEntry.ts'
import type { Chained, Original, Store } from './store.ts'

/** What uniting added: entries, and files that sources were taken from. */
export interface United { readonly entries: number; readonly originals: number }

/**
 * Takes everything another copy holds into a store, as it was recorded there. Uniting is commutative, associative and idempotent in what is then
 * folded: entries are one set, put in one order. In steps, each whole in itself: cut off in between, it is begun again and loses nothing.
 * Both may be cleared for the same compartments only; what is not seen of the other copy is not taken.
 *
 * @throws RangeError where the other copy's entries are not whole; CannotAppend where they cannot be written.
 */
export async function unite(into: Store, from: Store, onProgress: (entries: number) => void = () => {}): Promise<United> {
  let originals = 0
  let kept: Original[] = []
  let bytes = 0
  const keep = async (): Promise<void> => {
    await into.keepOriginals(kept)
    originals += kept.length
    kept = []
    bytes = 0
  }
  let entries = 0
  let seen = 0
  for await (const links of from.links(0)) {
    for (const sha256 of filesOf(links)) {
      if (await into.keepsOriginal(sha256)) continue
      const file = await from.original(sha256)
      if (file === undefined) continue
      kept.push({ sha256, bytes: file })
      bytes += file.length
      if (bytes > 32e6) await keep()
    }
    // Files before the entries that tell of them.
    await keep()
    entries += await into.adopt(links)
    onProgress(seen += links.length)
  }
  return { entries, originals }
}

/** The files that sources among these entries were taken from, each once. */
function filesOf(links: readonly Chained[]): ReadonlySet<string> {
  const files = new Set<string>()
  for (const { body } of links) {
    // Most entries are of other kinds: only a source's words are worth reading for it.
    const entry = body.includes('"kind":"source"') ? readEntry(body) : null
    if (entry?.kind === 'source' && 'value' in entry && entry.value.sha256 !== null) files.add(entry.value.sha256)
  }
  return files
}
