import { levels } from '@travaux/model'
import { askedSearch, dateWords, found, type Found } from '@travaux/record'
import { Command } from 'commander'
import { dossierArgument } from '../dossierArgument.ts'
import { shownPlace } from '../dossierPlace.ts'
import { dossierFile } from '../dossierFile.ts'
import { asked as askedView } from '../show/asked.ts'
import { Stop } from '../stop.ts'
import { coloursFor } from '../terminal/coloursFor.ts'
import { clearanceOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'

type FindOptions = CompartmentOptions & {
  readonly format: Format; readonly limit: string
  readonly speaker?: string; readonly side?: string; readonly issue?: string; readonly level?: string; readonly since?: string; readonly until?: string
  readonly asOf?: string; readonly on?: string
}

/** `travaux find`: paragraphs of sources that hold words, and who said what. */
export function find(): Command {
  return new Command('find')
    .description('find the paragraphs of a dossier’s sources that hold words, or what somebody said')
    .addArgument(dossierArgument('<dossier>'))
    .argument('[words...]', 'all of them must stand in the paragraph, or in the statement where it is asked who spoke; "quoted words" are a phrase, a trailing * any ending')
    .option('--speaker <name>', 'only what this person said: a name, a part of it, or an id')
    .option('--side <side>', 'only what this side’s people said')
    .option('--issue <issue>', 'only what was said on this issue: its name, a part of it that fits no other, or its id')
    .option('--level <level>', `only what was said at this level: ${levels.join(', ')}`)
    .option('--since <date>', 'said on that ISO date or later; without the options above, published then or later')
    .option('--until <date>', 'said, or published, on that ISO date or before')
    .option('--as-of <time>', 'in the dossier as it stood then (ISO date, to the end of that day UTC, or date and time)')
    .option('--on <date>', 'in what had been published by that ISO date')
    .option('--limit <n>', 'at most so many paragraphs', '20')
    .addOption(clearanceOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux find talks.travaux joint economic
  travaux find talks.travaux '"joint economic" sovereign*'
  travaux find talks.travaux treaty --speaker Lavrov --since 2019-01-01
  travaux find talks.travaux --side Japan --level ministerial

Without words, what was said is listed, newest first. Exits 1 where nothing is found.`)
    .action(async (file: string, words: string[], { format, limit, clearance = 'everything', asOf, on, ...filter }: FindOptions) => {
      if (!/^[1-9]\d{0,4}$/.test(limit)) throw new Stop('wrong', `--limit ${limit} is not a whole number from 1 to 99999.`)
      const wanted = words.join(' ')
      if (wanted.trim() === '' && Object.keys(filter).length === 0) throw new Stop('wrong', 'Say what to find: words, or who spoke with --speaker, --side, --issue or --level.')
      const dossier = await dossierFile(file, { readOnly: true, clearance })
      try {
        const { folded } = askedView(dossier, { ...asOf === undefined ? {} : { asOf }, ...on === undefined ? {} : { on } })
        const looked = askedSearch(dossier.folded, filter, (option, given) => `--${option} ${given}`)
        if ('refused' in looked) throw new Stop('wrong', looked.refused)
        const hits = await dossier.search(wanted, { limit: Number(limit), asOf: asOf ?? null, on: on ?? null, ...looked })
        const rows = found(folded, hits, { on: on ?? null })
        if (format === 'json') await print(json({ hits: rows }))
        else for (const row of rows) await printWords(shown(row))
        if (rows.length === 0) {
          if (format === 'text') say(nothing(shownPlace(file), wanted, Object.entries(filter).map(([option, given]) => `--${option} ${given}`).join(' ')))
          throw new Stop('no', '')
        }
      } finally {
        await dossier.close()
      }
    })
}

function nothing(dossier: string, words: string, options: string): string {
  if (words.trim() === '') return `Nothing in ${dossier} fits ${options}.`
  return options === '' ? `Nothing in ${dossier} holds ${words}.` : `Nothing in ${dossier} that fits ${options} holds ${words}.`
}

function shown({ title, published, text, passage, matches, reprintOf, said }: Found): string {
  const colours = coloursFor(process.stdout)
  const day = published === null ? '' : colours.dim(` · ${dateWords(published.slice(0, 10))}`)
  const by = said.length === 0 ? '' : colours.dim(` · ${[...new Set(said.map(({ speaker, date }) => `${speaker === '' ? 'not named' : speaker}${date === null || date === published?.slice(0, 10) ? '' : `, ${dateWords(date)}`}`))].join('; ')}`)
  const copy = reprintOf === null ? '' : colours.dim(` · only in this reprint of “${reprintOf}”`)
  return `${colours.bold(oneLine(title))}${day}${by}${copy}\n  ${marked(text, matches.map(({ from, to }) => [from - passage.from, to - passage.from]), colours.yellow)}\n\n`
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
