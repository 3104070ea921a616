import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { openEnglish, type English } from './src/english.ts'

let opened: English | null = null

/** The trained data for English, read from the files beside this one when it is first asked for: a fifth of a second, then at once. */
export function english(): English {
  const file = (name: string) => new Uint8Array(brotliDecompressSync(readFileSync(join(import.meta.dirname, 'data/english', `${name}.bin`))))
  return opened ??= openEnglish({ words: file('words'), syntax: file('syntax'), attribution: file('attribution'), names: file('names'), events: file('events'), links: file('links') })
}
