import { mostHashes, sketchOf, type Sketch } from './nearDuplicate.ts'
import { sentenceHashes } from './sentenceHashes.ts'

/** By what a text is known again: the sketch that finds texts nearly the same, and the hashes of its sentences, which tell whether they say the same. */
export interface Known { readonly sketch: Sketch; readonly sentences: Uint32Array }

/** As it is kept on record: base64 of either's hashes, 4 bytes each, the least significant first, with a full stop between. Null where the text is too short. */
export function sketchText(text: string): string | null {
  const sketch = sketchOf(text)
  return sketch === null ? null : `${toBase64(sketch)}.${toBase64(sentenceHashes(text))}`
}

/** What is kept on record of a text, or else made of the text itself; sketches made before sentences were kept have none. Null where it is too short. */
export function knownBy(text: string, kept: string | undefined): Known | null {
  const [first = '', second] = kept?.split('.') ?? []
  const sketch = kept === undefined ? sketchOf(text) : fromBase64(first)?.subarray(0, mostHashes) ?? null
  return sketch === null ? null : { sketch, sentences: (second === undefined ? null : fromBase64(second)) ?? sentenceHashes(text) }
}

function toBase64(hashes: Uint32Array): string {
  let bytes = ''
  for (const hash of hashes) bytes += String.fromCharCode(hash & 0xFF, hash >>> 8 & 0xFF, hash >>> 16 & 0xFF, hash >>> 24)
  return btoa(bytes)
}

/** Null where the text is no base64. */
function fromBase64(text: string): Uint32Array | null {
  try {
    const bytes = atob(text)
    const hashes = new Uint32Array(bytes.length >> 2)
    for (let i = 0; i < hashes.length; i++) hashes[i] = bytes.charCodeAt(4 * i) | bytes.charCodeAt(4 * i + 1) << 8 | bytes.charCodeAt(4 * i + 2) << 16 | bytes.charCodeAt(4 * i + 3) << 24
    return hashes
  } catch {
    return null
  }
}
