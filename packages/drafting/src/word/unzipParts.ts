import { Inflate } from 'fflate'

/**
 * How far an archive is opened: `entries` in its directory; `size`, bytes of all parts together as they come out; `ratio`, bytes that may come out of one that
 * goes in, looked at once `ratioFrom` bytes have come out, since a short part of the same words may well be packed tighter.
 */
export interface ArchiveLimits { readonly entries: number; readonly size: number; readonly ratio: number; readonly ratioFrom: number }

export type Unzipped = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly refused: string }

/** Bytes that are inflated between two looks at how much has come out. At most 1032 times as much comes out of them. */
const step = 8 * 1024

/**
 * The parts of a zip archive that are `wanted`, by the names in its central directory (APPNOTE.TXT 6.3.10, 4.3.12), whatever sizes the archive gives of itself.
 * Never throws.
 */
export function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ArchiveLimits): Unzipped {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = endRecord(view)
    if (end < 0) return { refused: damaged }
    const count = view.getUint16(end + 10, true)
    if (count > limits.entries) return { refused: `the file is an archive of ${count} parts, more than the ${limits.entries} that are opened: it was not read` }
    const parts = new Map<string, Uint8Array>()
    let left = limits.size
    let at = view.getUint32(end + 16, true)
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) return { refused: damaged }
      const flags = view.getUint16(at + 8, true)
      const method = view.getUint16(at + 10, true)
      const packed = view.getUint32(at + 20, true)
      const nameLength = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
      const local = view.getUint32(at + 42, true)
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      if (!wanted(name) || parts.has(name)) continue
      if ((flags & 1) === 1) return { refused: locked }
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const data = bytes.subarray(from, from + packed)
      const part = method === 0 ? data : method === 8 ? inflated(data, Math.min(left, Math.max(limits.ratioFrom, data.length * limits.ratio))) : undefined
      if (part === undefined) return { refused: damaged }
      if (part === null || part.length > left) return { refused: `the file unpacks to far more text than any document holds (the limit is ${Math.round(limits.size / 1048576)} MB, or ${limits.ratio} times its size): it was not read` }
      left -= part.length
      parts.set(name, part)
    }
    return { parts }
  } catch {
    return { refused: damaged }
  }
}

const damaged = 'the file is damaged: its parts cannot be unpacked; open it in the program that made it and save it again'
const locked = 'the file is locked with a password: save it without one first'

/** The end of central directory record: the last one, behind which only a comment may stand. -1 where there is none. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/** Null where more than `most` bytes come out. */
function inflated(data: Uint8Array, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  for (let from = 0; from < data.length || from === 0; from += step) {
    inflate.push(data.subarray(from, from + step), from + step >= data.length)
    if (length > most) return null
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
