import type { Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import { countedWords } from './countedWords.ts'
import type { Report } from './report.ts'

/** What was recorded in a dossier: a line a text, then the sum. */
export function recordedListing(dossier: string, format: Format): Report {
  const rows: object[] = []
  const row = (each: object) => { if (format === 'json') rows.push(each) }
  let [read, reprints, already, same, withdrawn, entries] = [0, 0, 0, 0, 0, 0]
  return {
    begin: async () => undefined,
    reading: async (file, reading, added) => {
      const { reprintOf, supersedes } = reading.source
      if (reprintOf === undefined) read++
      else reprints++
      entries += added
      const source = reading.findings.find(({ kind }) => kind === 'source')?.subject
      row({ file, source, title: reading.source.title, entries: added, ...reprintOf === undefined ? {} : { reprintOf }, ...supersedes === undefined ? {} : { supersedes } })
      if (format !== 'json') await printWords(`${oneLine(file)}: ${reprintOf === undefined ? countedWords(reading) : ''}${supersedes === undefined ? '' : ', '}${reprintOf === undefined && supersedes === undefined ? '' : oneLine(reading.notes.at(-1)?.message ?? '')}\n`)
    },
    notRead: async (file, why) => {
      if ('sameAs' in why) {
        same++
        row({ file, source: why.source, sameAs: why.sameAs })
      } else if ('already' in why) {
        if (why.known.is === 'withdrawn') withdrawn++
        else already++
        row({ file, source: why.already, already: true, ...why.known.is === 'withdrawn' ? { withdrawnBy: why.known.by } : {} })
      } else row({ file, refused: why.refused })
    },
    end: async () => {
      if (format === 'json') return print(json({ dossier, read, reprints, already, same, withdrawn, entries, files: rows }))
      const passed = [[reprints, reprints === 1 ? 'a reprint of another' : 'reprints of others'], [already, 'already there'], [same, 'the same as another'], [withdrawn, 'withdrawn by a person']] as const
      const also = passed.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(', ')
      say(`${read} ${read === 1 ? 'text' : 'texts'} read into ${dossier}, ${entries} entries recorded${also === '' ? '' : `; ${also}`}.`)
    },
  }
}
