import type { SourceId } from '@travaux/model'
import type { Reading } from '@travaux/reading'
import type { Format } from '../terminal/format.ts'
import { json } from '../terminal/format.ts'
import { print, say } from '../terminal/say.ts'
import { countedWords, printReading } from './printReading.ts'

/** What is printed as files are read. Each call writes at once: nothing is kept for the end but counts. */
export interface Report {
  begin(): Promise<void>
  reading(file: string, reading: Reading, entries: number): Promise<void>
  already(file: string, source: SourceId): Promise<void>
  refused(file: string, why: string): Promise<void>
  end(): Promise<void>
}

const nothing = async () => undefined

/** What was found in each text, for people. */
export function textListing(): Report {
  return { begin: nothing, reading: (file, reading) => print(printReading(file, reading)), already: nothing, refused: nothing, end: nothing }
}

/** `{ "documents": [ … ] }` of the published schema, one document written at a time. */
export function jsonListing(): Report {
  let first = true
  return {
    begin: () => print('{ "documents": ['),
    reading: async (file, reading) => {
      const { toReadDocument } = await import('@travaux/reading')
      await print(`${first ? '\n' : ',\n'}${JSON.stringify(toReadDocument(reading, file), null, 1)}`)
      first = false
    },
    already: nothing, refused: nothing,
    end: () => print(`${first ? '' : '\n'}] }\n`),
  }
}

/** What was recorded in a dossier: a line a text, then the sum. */
export function reportInto(dossier: string, format: Format): Report {
  const rows: object[] = []
  let read = 0
  let passed = 0
  let entries = 0
  return {
    begin: nothing,
    reading: async (file, reading, added) => {
      read++
      entries += added
      const source = reading.findings.find(({ kind }) => kind === 'source')?.subject
      if (format === 'json') rows.push({ file, source, title: reading.source.title, entries: added })
      else await print(`${file}: ${countedWords(reading)}\n`)
    },
    already: async (file, source) => {
      passed++
      if (format === 'json') rows.push({ file, source, already: true })
    },
    refused: async (file, why) => {
      if (format === 'json') rows.push({ file, refused: why })
    },
    end: async () => {
      if (format === 'json') await print(json({ dossier, read, already: passed, entries, files: rows }))
      else say(`${read} ${read === 1 ? 'text' : 'texts'} read into ${dossier}, ${entries} entries recorded${passed === 0 ? '' : `; ${passed} already there`}.`)
    },
  }
}
