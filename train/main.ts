import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { openWords } from '../packages/reading/src/learned/words.ts'
import { openParsing, openRead } from '../packages/reading/src/english.ts'
import { trainAttribution } from './attribution/trainAttribution.ts'
import { trainEvents } from './events/trainEvents.ts'
import { trainLinks } from './links/trainLinks.ts'
import { trainNames } from './names/trainNames.ts'
import { trainSyntax } from './syntax/trainSyntax.ts'
import { trainWords } from './words/trainWords.ts'

/**
 * Makes the reading data of `packages/reading/data/english` again, the same bytes from the same corpora. Names of stages as
 * arguments make those alone; stages later in the list use what earlier ones made.
 */
const stages: Readonly<Record<string, () => Uint8Array>> = {
  words: trainWords,
  syntax: () => trainSyntax(openWords(made('words'))),
  names: () => trainNames(openWords(made('words'))),
  attribution: () => trainAttribution(openParsing({ words: made('words'), syntax: made('syntax') })),
  events: () => trainEvents(openRead({ words: made('words'), syntax: made('syntax'), names: made('names'), attribution: made('attribution') })),
  links: () => trainLinks(openWords(made('words'))),
}

const folder = resolve(import.meta.dirname, '../packages/reading/data/english')
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(stages, name))
if (unknown !== undefined) {
  console.error(`There is no stage called ${unknown}. Stages: ${Object.keys(stages).join(', ')}.`)
  process.exit(2)
}
for (const [name, train] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const from = performance.now()
  const packed = brotliCompressSync(train(), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20 } })
  writeFileSync(join(folder, `${name}.bin`), packed)
  console.log(`${name}: ${(packed.length / 1e6).toFixed(2)} MB, ${((performance.now() - from) / 1000).toFixed(0)} s`)
}

/** What an earlier stage made, as it is read. */
function made(name: string): Uint8Array {
  return new Uint8Array(brotliDecompressSync(readFileSync(join(folder, `${name}.bin`))))
}
