import { canonicalJson } from '../canonicalJson.ts'
import type { Chained, Store } from '../store.ts'

/** Every entry of a log as a line of JSON (`{"entry":…,"hash":…,"previous":…,"signature":…}`, RFC 8785), with its line feed: complete, so that `chainedOf` gives the same entries back. */
export async function* entryLines(store: Store): AsyncIterable<string> {
  for await (const links of store.links(0)) {
    yield links.map(({ body, previous, hash, signature }) => `{"entry":${body},"hash":"${hash}","previous":${previous === null ? 'null' : `"${previous}"`},"signature":${canonicalJson(signature)}}\n`).join('')
  }
}

/** An entry of another copy, from its line; null where the line is none. Whether its hash is right is for the store that takes it in. */
export function chainedOf(line: string): Chained | null {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return null
  }
  const { entry, previous, hash, signature } = (read ?? {}) as Partial<Record<string, unknown>>
  if (typeof entry !== 'object' || entry === null || typeof hash !== 'string' || !isHex(hash, 64) || !(previous === null || isHex(previous, 64)) || !(signature === null || isSignature(signature))) return null
  return { body: canonicalJson(entry), previous, hash, signature }
}

function isSignature(of: unknown): of is { key: string; value: string } {
  const { key, value } = (of ?? {}) as Partial<Record<string, unknown>>
  return isHex(key, 64) && isHex(value, 128)
}

function isHex(of: unknown, length: number): of is string {
  return typeof of === 'string' && of.length === length && /^[0-9a-f]*$/.test(of)
}
