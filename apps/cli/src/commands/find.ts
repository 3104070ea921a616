import { dateWords, found } from '@travaux/record'
import { Command } from 'commander'
import { dossierArgument } from '../dossierArgument.ts'
import { shownPlace } from '../dossierPlace.ts'
import { dossierFile } from '../dossierFile.ts'
import { Stop } from '../stop.ts'
import { coloursFor } from '../terminal/coloursFor.ts'
import { clearanceOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'

/** `travaux find`: paragraphs of sources that hold words. */
export function find(): Command {
  return new Command('find')
    .description('find the paragraphs of a dossier’s sources that hold words')
    .addArgument(dossierArgument('<dossier>'))
    .argument('<words...>', 'all of them must stand in the paragraph; "quoted words" are a phrase, a trailing * any ending')
    .option('--limit <n>', 'at most so many paragraphs', '20')
    .addOption(clearanceOption())
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  travaux find talks.travaux joint economic\n  travaux find talks.travaux \'"joint economic" sovereign*\'\n\nExits 1 where nothing holds the words.')
    .action(async (file: string, words: string[], { format, limit, clearance = 'everything' }: CompartmentOptions & { format: Format; limit: string }) => {
      if (!/^[1-9]\d{0,4}$/.test(limit)) throw new Stop('wrong', `--limit ${limit} is not a whole number from 1 to 99999.`)
      const dossier = await dossierFile(file, { readOnly: true, clearance })
      try {
        const asked = words.join(' ')
        const hits = await dossier.search(asked, { limit: Number(limit) })
        const rows = found(dossier.folded, hits)
        if (format === 'json') await print(json({ hits: rows }))
        else {
          const colours = coloursFor(process.stdout)
          for (const { title, published, text, passage, matches, reprintOf } of rows) {
            await printWords(`${colours.bold(oneLine(title))}${published === null ? '' : colours.dim(` · ${dateWords(published.slice(0, 10))}`)}${reprintOf === null ? '' : colours.dim(` · only in this reprint of “${reprintOf}”`)}\n`)
            await printWords(`  ${marked(text, matches.map(({ from, to }) => [from - passage.from, to - passage.from]), colours.yellow)}\n\n`)
          }
        }
        if (rows.length === 0) {
          if (format === 'text') say(`Nothing in ${shownPlace(file)} holds ${asked}.`)
          throw new Stop('no', '')
        }
      } finally {
        await dossier.close()
      }
    })
}

/** The text with each match passed through `mark`. Matches are half-open, ascending and apart. */
function marked(text: string, matches: readonly (readonly [number, number])[], mark: (words: string) => string): string {
  let out = ''
  let at = 0
  for (const [from, to] of matches) {
    if (from < at) continue
    out += text.slice(at, from) + mark(text.slice(from, to))
    at = to
  }
  return (out + text.slice(at)).replace(/\s*\n\s*/g, ' ')
}
