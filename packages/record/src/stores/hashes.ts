import { createPublicKey, hash as digest, verify } from 'node:crypto'
import type { CheckSignature, Signature } from '../signature.ts'

export const sha256 = (text: string): string => digest('sha256', text, 'hex')

/** A hash in hex as the 32 bytes that are stored, and back. */
export const bytes = (hash: string): Uint8Array => Buffer.from(hash, 'hex')
export const hex = (hash: Uint8Array): string => Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex')

/** A signature as the 96 bytes that are stored, key first, and back. */
export const signatureBytes = ({ key, value }: Signature): Uint8Array => Buffer.from(key + value, 'hex')
export const signatureOf = (stored: Uint8Array): Signature => ({ key: hex(stored.subarray(0, 32)), value: hex(stored.subarray(32)) })

/** Ed25519 (RFC 8032). False also where the key is none. */
export const checkSignature: CheckSignature = ({ key, value }, hash) => {
  try {
    const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'hex').toString('base64url') } })
    return verify(null, bytes(hash), publicKey, Buffer.from(value, 'hex'))
  } catch {
    return false
  }
}
