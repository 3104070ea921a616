import { print } from '../terminal/print.ts'
import type { Report } from './report.ts'

/** `{ "documents": [ … ] }` of the published schema, one document written at a time. `explain`: with how each thing was found. */
export function jsonListing(explain: boolean): Report {
  let first = true
  return {
    begin: () => print('{ "documents": ['),
    reading: async (file, reading) => {
      const { toReadDocument } = await import('@travaux/reading')
      await print(`${first ? '\n' : ',\n'}${JSON.stringify(toReadDocument(reading, file, { explain }), null, 1)}`)
      first = false
    },
    notRead: async () => undefined,
    end: () => print(`${first ? '' : '\n'}] }\n`),
  }
}
