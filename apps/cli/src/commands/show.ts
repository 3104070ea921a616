import { Argument, Command } from 'commander'
import type { Clearance } from '@travaux/record'
import { dossierArgument } from '../dossierArgument.ts'
import { dossierFile } from '../dossierFile.ts'
import { asked, type ShowOptions } from '../show/asked.ts'
import { tables, withOf, withoutSince } from '../show/tables.ts'
import { Stop } from '../stop.ts'
import { clearanceOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'

/** `travaux show`: one view of a dossier, as a table. */
export function show(): Command {
  return new Command('show')
    .description('show a view of a dossier: who met whom, who stands where, what is owed')
    .addArgument(dossierArgument('<dossier>'))
    .addArgument(new Argument('<view>', 'the view').choices(Object.keys(tables)))
    .option('--side <side>', 'speak as this side: its column first, its names for places; of statements, only its own')
    .option('--as-of <time>', 'as the dossier stood then (ISO date, to the end of that day UTC, or date and time)')
    .option('--on <date>', 'what held on that ISO date, from what had been published by then')
    .option('--since <time>', 'movement since that ISO date; of sources, statements and the calendar, what is dated then or later; of changes and alerts, what was recorded then or later (ISO date, or date and time)')
    .option('--of <subject>', 'of history: whose, by its id, as any view’s JSON and `changes` give it (stm_…, mtg_…, src_…); of a draft’s views: which draft, by id or title; of settlement: which model; of readouts: which meeting')
    .addOption(clearanceOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux show talks.travaux positions --side Japan
  travaux show talks.travaux chronology --as-of 2019-01-15
  travaux show talks.travaux positions --since 2018-11-14 --format json
  travaux show talks.travaux changes --since 2019-01-14 --as-of 2019-01-31
  travaux show talks.travaux alerts --since 2019-06-29
  travaux show talks.travaux changes --since 2019-01-14T16:00:00Z --format json
  travaux show talks.travaux history --of src_bb8a565a5087f949`)
    .action(async (file: string, view: keyof typeof tables, { clearance = 'everything', ...options }: ShowOptions & CompartmentOptions & { format: Format }) => {
      if (options.since !== undefined && withoutSince.has(view)) {
        throw new Stop('wrong', `--since says nothing to ${view}; it goes with ${Object.keys(tables).filter((each) => !withoutSince.has(each as typeof view)).join(', ')}.`)
      }
      if (options.of !== undefined && !withOf.has(view)) throw new Stop('wrong', `--of goes with ${[...withOf].join(', ')}, not with ${view}.`)
      if (options.of === '' && view === 'history') throw new Stop('wrong', '--of is empty; give the id of what the history is of, such as src_bb8a565a5087f949.')
      if ((view === 'changes' || view === 'alerts') && isLater(options.since, options.asOf)) throw new Stop('wrong', `--since ${options.since} is later than --as-of ${options.asOf}, so nothing can have changed between; give the earlier first.`)
      const dossier = await dossierFile(file, { readOnly: true, clearance })
      try {
        const { folded, options: wanted, sinceMoment } = asked(dossier, options)
        const nothing = folded.position > 0 || view === 'history' || options.format === 'json' ? null : nothingSeen(dossier.folded.position > 0, clearance, options.asOf)
        if (nothing !== null) return await printWords(nothing)
        const shown = await tables[view](folded, { ...wanted, sinceMoment, of: options.of ?? null })
        await (options.format === 'json' ? print(json(shown.value)) : printWords(shown.text()))
      } finally {
        await dossier.close()
      }
    })
}

/** A day is taken from its beginning as `since`, and to its end as `asOf`. False where one is not given or is no time, which is refused elsewhere. */
function isLater(since: string | undefined, asOf: string | undefined): boolean {
  if (since === undefined || asOf === undefined) return false
  return Date.parse(since) > Date.parse(asOf) + (asOf.length === 10 ? 86_399_999 : 0)
}

/**
 * Why there is nothing at all to show; null where nothing is recorded, and the view says what to add. A clearance that sees nothing gets the same words
 * whether there is something to see or not.
 */
function nothingSeen(later: boolean, clearance: Clearance, asOf: string | undefined): string | null {
  if (later) return `Nothing had been recorded by ${asOf}; a later --as-of shows what was since.\n`
  return clearance === 'everything' ? null : `Nothing is recorded that --clearance ${clearance.join(',')} may see.\n`
}
