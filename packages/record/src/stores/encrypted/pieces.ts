import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { packed, unpacked } from '../packed.ts'

const nonceLength = 24

/** Encrypts what a dossier is kept in, piece by piece, each for its place, and decrypts it. */
export interface Pieces {
  encrypt(place: string, bytes: Uint8Array): Uint8Array
  /** @throws Error where the bytes are not as they were encrypted for this place in this dossier. */
  decrypt(place: string, encrypted: Uint8Array): Uint8Array
  /** What a file is called by its SHA-256 (hex): who has not the key cannot tell whether a file he knows is in the dossier. */
  nameOf(sha256: string): Uint8Array
}

/**
 * Deflated where that saves a tenth, then XChaCha20-Poly1305 under nonces drawn at random (24 bytes: they may be drawn for ever), which stand before the piece.
 * The dossier's id and the place are authenticated with it, so that no piece can be taken for another, of this or of another dossier.
 */
export function pieces(dataKey: Uint8Array, id: string): Pieces {
  const keyFor = (use: string): Buffer => Buffer.from(hkdfSync('sha256', dataKey, '', `travaux ${use}`, 32))
  const key = keyFor('pieces')
  const names = keyFor('names')
  const at = (place: string): Buffer => Buffer.from(`travaux piece 1\n${id}\n${place}`)
  return {
    encrypt(place, bytes) {
      const nonce = randomBytes(nonceLength)
      const smaller = packed(bytes)
      return Buffer.concat([nonce, xchacha20poly1305(key, nonce, at(place)).encrypt(Buffer.concat([Uint8Array.of(smaller.deflated ? 1 : 0), smaller.bytes]))])
    },
    decrypt(place, encrypted) {
      const bytes = xchacha20poly1305(key, encrypted.subarray(0, nonceLength), at(place)).decrypt(encrypted.subarray(nonceLength))
      return unpacked({ deflated: bytes[0] === 1, bytes: bytes.subarray(1) })
    },
    nameOf: (sha256) => createHmac('sha256', names).update(sha256, 'hex').digest(),
  }
}
