import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Sign } from '@travaux/record'
import { dataFolder } from './example/dataFolder.ts'
import { Stop } from './stop.ts'

/** An Ed25519 key. `public`: its 32 bytes in hex, by which others know it. */
export interface WriterKey { readonly file: string; readonly public: string; readonly sign: Sign }

/** Where this account's key is kept, whether it has one or not. */
export function keyFile(): string {
  return join(dataFolder(), 'key.pem')
}

/** This account's key; null where it has none.
 *  @throws Stop where the file is no Ed25519 key. */
export function writerKey(): WriterKey | null {
  const file = keyFile()
  let pem: string
  try {
    pem = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Stop('no', `The key ${file} may not be read; check its permissions.`)
  }
  try {
    return keyOf(createPrivateKey(pem), file)
  } catch {
    throw new Stop('no', `${file} is not an Ed25519 key in PEM; put the right one there, or move it away and make one with \`travaux key --new\`.`)
  }
}

/** Makes this account a key, in a file that only it may read. Never overwrites one. */
export function newWriterKey(): WriterKey {
  const file = keyFile()
  const { privateKey } = generateKeyPairSync('ed25519')
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' })
  return keyOf(privateKey, file)
}

function keyOf(key: KeyObject, file: string): WriterKey {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`${key.asymmetricKeyType} is not Ed25519`)
  const known = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x as string, 'base64url').toString('hex')
  return { file, public: known, sign: (hash) => ({ key: known, value: sign(null, Buffer.from(hash, 'hex'), key).toString('hex') }) }
}
