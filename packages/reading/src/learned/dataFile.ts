/** What one section of a data file holds: typed arrays, texts, or anything JSON can say. */
export type Section = Uint8Array | Int8Array | Uint16Array | Int16Array | Int32Array | Uint32Array | Float32Array | { readonly json: unknown }

/** The sections of a data file by name. Each throws a `RangeError` where the file has no such section or it is of another type. */
export interface DataFile {
  readonly bytes: (name: string) => Uint8Array
  readonly int8: (name: string) => Int8Array
  readonly uint16: (name: string) => Uint16Array
  readonly int16: (name: string) => Int16Array
  readonly int32: (name: string) => Int32Array
  readonly float32: (name: string) => Float32Array
  readonly json: (name: string) => unknown
}

interface Entry { readonly type: string; readonly from: number; readonly bytes: number }
const makers = { Uint8Array, Int8Array, Uint16Array, Int16Array, Int32Array, Uint32Array, Float32Array } as const

/**
 * One file of named arrays: the length of the index (uint32, little endian), the index as JSON, then the arrays, each at a
 * multiple of 8 bytes. The same sections give the same bytes.
 */
export function packData(sections: Readonly<Record<string, Section>>): Uint8Array {
  const parts = Object.entries(sections).map(([name, section]) => ({
    name, type: 'json' in section ? 'json' : section.constructor.name,
    body: 'json' in section ? new TextEncoder().encode(JSON.stringify(section.json)) : new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
  }))
  const index: Record<string, Entry> = {}
  let at = 0
  for (const { name, type, body } of parts) {
    index[name] = { type, from: at, bytes: body.length }
    at += Math.ceil(body.length / 8) * 8
  }
  const head = new TextEncoder().encode(JSON.stringify(index))
  const start = bodyAt(head.length)
  const file = new Uint8Array(start + at)
  new DataView(file.buffer).setUint32(0, head.length, true)
  file.set(head, 4)
  for (const { name, body } of parts) file.set(body, start + (index[name]?.from ?? 0))
  return file
}

/** Opens what `packData` made. Arrays are views into a copy of `file`, so that it may stand at any address. */
export function openData(file: Uint8Array): DataFile {
  const copy = file.byteOffset % 8 === 0 ? file : file.slice()
  const length = new DataView(copy.buffer, copy.byteOffset).getUint32(0, true)
  const index = JSON.parse(new TextDecoder().decode(copy.subarray(4, 4 + length))) as Record<string, Entry>
  const start = bodyAt(length)
  const body = (name: string, type: string): [number, number] => {
    const entry = index[name]
    if (entry?.type !== type) throw new RangeError(`reading data has no section ${name} of type ${type}`)
    return [copy.byteOffset + start + entry.from, entry.bytes]
  }
  const array = <K extends keyof typeof makers>(type: K) => (name: string) => {
    const [from, bytes] = body(name, type)
    const Make = makers[type]
    return new Make(copy.buffer as ArrayBuffer, from, bytes / Make.BYTES_PER_ELEMENT) as InstanceType<(typeof makers)[K]>
  }
  return {
    bytes: array('Uint8Array'), int8: array('Int8Array'), uint16: array('Uint16Array'), int16: array('Int16Array'), int32: array('Int32Array'), float32: array('Float32Array'),
    json: (name) => {
      const [from, bytes] = body(name, 'json')
      return JSON.parse(new TextDecoder().decode(new Uint8Array(copy.buffer, from, bytes))) as unknown
    },
  }
}

function bodyAt(head: number): number {
  return Math.ceil((4 + head) / 8) * 8
}
