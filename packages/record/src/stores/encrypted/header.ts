import { hash, randomBytes, scrypt } from 'node:crypto'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { CannotOpen } from '../../cannotOpen.ts'

/** A header as it is stored, readable by anybody. `sum`: of `words`, against chance: it tells a damaged header from a wrong passphrase. */
export interface Header { readonly words: string; readonly sum: Uint8Array }

/** What the passphrase unlocks: the dossier's id (hex), drawn when it was made, and the key of its pieces, 32 bytes. */
export interface Unlocked { readonly id: string; readonly dataKey: Uint8Array }

interface Words { readonly id: string; readonly kdf: 'scrypt'; readonly N: number; readonly r: number; readonly p: number; readonly salt: string; /** Nonce and data key under the passphrase's key. */ readonly wrapped: string }

/** 128 MB and some 0.3 s a try (RFC 7914; OWASP's advice for passwords kept). */
export const defaultCost = 2 ** 17

export function newUnlocked(): Unlocked {
  return { id: randomBytes(16).toString('hex'), dataKey: randomBytes(32) }
}

/** The header that `passphrase` unlocks. `cost`: scrypt's N, a power of two. */
export async function lock({ id, dataKey }: Unlocked, passphrase: string, cost: number): Promise<Header> {
  const open = { id, kdf: 'scrypt', N: cost, r: 8, p: 1, salt: randomBytes(32).toString('hex') } as const
  const nonce = randomBytes(24)
  const wrapped = xchacha20poly1305(await keyOf(passphrase, open), nonce, boundTo(open)).encrypt(dataKey)
  const words = JSON.stringify({ ...open, wrapped: Buffer.concat([nonce, wrapped]).toString('hex') } satisfies Words)
  return { words, sum: sumOf(words) }
}

/** @throws CannotOpen where the passphrase is another, or the header is damaged or asks for more than a try may cost (1 GB). */
export async function unlock({ words, sum }: Header, passphrase: string, file: string): Promise<Unlocked> {
  const read = sumOf(words).equals(sum) ? wordsIn(words) : null
  if (read === null) throw new CannotOpen('damaged', `${file} is damaged where its key is kept, so that no passphrase opens it; go back to a copy made before.`)
  const { wrapped, ...open } = read
  const bytes = Buffer.from(wrapped, 'hex')
  const key = await keyOf(passphrase, open)
  try {
    return { id: open.id, dataKey: xchacha20poly1305(key, bytes.subarray(0, 24), boundTo(open)).decrypt(bytes.subarray(24)) }
  } catch (error) {
    throw new CannotOpen('passphrase', `The passphrase is not that of ${file}; try again, minding capitals and the keyboard’s language${passphrase.trim() === passphrase ? '' : '; what was given begins or ends with a blank'}.`, error)
  }
}

/** Composed alike wherever it is typed (NFC, as RFC 8265 asks): keyboards differ in how they make é or が. */
function keyOf(passphrase: string, { N, r, p, salt }: Omit<Words, 'wrapped'>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'hex'), 32, { N, r, p, maxmem: 128 * r * (N + p + 3) }, (error, key) => error === null ? resolve(key) : reject(error))
  })
}

function boundTo(open: Omit<Words, 'wrapped'>): Buffer {
  return Buffer.from(`travaux key 1\n${JSON.stringify(open)}`)
}

function sumOf(words: string): Buffer {
  return Buffer.from(hash('sha256', words, 'hex').slice(0, 16), 'hex')
}

/** What is asked for is bounded before it is done: the file may be anybody's. */
function wordsIn(words: string): Words | null {
  const { id, kdf, N, r, p, salt, wrapped } = objectIn(words)
  const within = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
  const isHex = (value: unknown, bytes: number): value is string => typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]+$/.test(value)
  if (kdf !== 'scrypt' || !within(N, 2 ** 20) || N < 2 || !Number.isInteger(Math.log2(N)) || !within(r, 16) || !within(p, 4) || 128 * N * r > 2 ** 30) return null
  return isHex(id, 16) && isHex(salt, 32) && isHex(wrapped, 72) ? { id, kdf, N, r, p, salt, wrapped } : null
}

function objectIn(words: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(words) ?? {}) as Readonly<Record<string, unknown>>
  } catch {
    return {}
  }
}
