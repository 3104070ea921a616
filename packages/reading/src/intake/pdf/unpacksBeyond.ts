import { Inflate } from 'fflate'

/** Bytes that are inflated between two looks at how much has come out. At most 1032 times as much comes out of them. */
const step = 8 * 1024

/**
 * Whether the streams of a PDF, images aside, unpack to more than `most` bytes together: asked before PDF.js, which keeps all that comes out. Nothing that comes
 * out is kept here, and inflating stops as soon as it is too much. An image is not drawn, so that its size does not matter, unless more comes out of
 * it alone than of any. Streams packed otherwise than by Flate (ISO 32000-1, 7.4.4), or only inside of another filter, are not looked into.
 */
export function unpacksBeyond(bytes: Uint8Array, most: number): boolean {
  let left = most
  for (let at = indexOf(bytes, 'stream', 0); at >= 0; at = indexOf(bytes, 'stream', at + 6)) {
    if (bytes[at - 1] === 0x64) continue // the end of "endstream"
    let from = at + 6
    if (bytes[from] === 0x0D) from++
    if (bytes[from] === 0x0A) from++
    if (!isZlib(bytes, from)) continue
    const end = indexOf(bytes, 'endstream', from)
    const packed = bytes.subarray(from, end < 0 ? bytes.length : end)
    const isImage = /\/Subtype\s*\/Image\b/.test(String.fromCharCode(...bytes.subarray(Math.max(0, at - 600), at)).replace(/^[\s\S]*\bobj\b/, ''))
    const room = isImage ? 4 * most : left
    // At most 1032 times as much comes out: the most part of images need not be inflated.
    const out = isImage && packed.length * 1032 < room ? 0 : inflatedLength(packed, room)
    if (out > room) return true
    if (!isImage) left -= out
    if (end < 0) break
    at = end + 3
  }
  return false
}

/** How many bytes come out of a stream, also where it was packed twice; more than `most` where it is more. What is damaged gives what came out before. */
function inflatedLength(packed: Uint8Array, most: number): number {
  let length = 0
  let inner: Inflate | null = null
  const unpacked = { twice: 0 }
  const inflate = new Inflate((chunk) => {
    if (length === 0 && isZlib(chunk, 0)) inner = new Inflate((each) => { unpacked.twice += each.length })
    const isFirst = length === 0
    length += chunk.length
    if (inner === null) return
    for (let from = isFirst ? 2 : 0; from < chunk.length && unpacked.twice <= most; from += step) pushed(inner, chunk.subarray(from, from + step))
  })
  // The two bytes of the zlib header are not Deflate's.
  for (let from = 2; from < packed.length; from += step) {
    if (!pushed(inflate, packed.subarray(from, from + step)) || Math.max(length, unpacked.twice) > most) break
  }
  return Math.max(length, unpacked.twice)
}

function pushed(inflate: Inflate, bytes: Uint8Array): boolean {
  try {
    inflate.push(bytes)
    return true
  } catch {
    return false
  }
}

/** RFC 1950, 2.2. */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2)
  return (method & 15) === 8 && (method >> 4) <= 7 && (method * 256 + flags) % 31 === 0
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1
    while (i < word.length && bytes[at + i] === word.charCodeAt(i)) i++
    if (i === word.length) return at
  }
  return -1
}
