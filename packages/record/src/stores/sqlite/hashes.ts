import { hash as digest } from 'node:crypto'

export const sha256 = (text: string): string => digest('sha256', text, 'hex')

/** A hash in hex as the 32 bytes that are stored, and back. */
export const bytes = (hash: string): Uint8Array => Buffer.from(hash, 'hex')
export const hex = (hash: Uint8Array): string => Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex')
