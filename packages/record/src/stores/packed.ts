import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A file's bytes as they are stored: deflated (RFC 1951) where that saves a tenth. */
export interface Packed { readonly deflated: boolean; readonly bytes: Uint8Array }

export function packed(bytes: Uint8Array): Packed {
  const smaller = deflateRawSync(bytes)
  return smaller.length < bytes.length * 0.9 ? { deflated: true, bytes: smaller } : { deflated: false, bytes }
}

/** @throws where the bytes are not what was packed. */
export function unpacked({ deflated, bytes }: Packed): Uint8Array {
  return deflated ? inflateRawSync(bytes) : bytes
}
