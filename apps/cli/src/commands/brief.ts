import { Argument, Command, Option } from 'commander'
import { briefingNames, builtIn, type BriefingName } from '@travaux/briefing'
import { makeBriefing, type BriefOptions } from '../brief/makeBriefing.ts'
import { dossierArgument } from '../dossierArgument.ts'
import { Stop } from '../stop.ts'
import { clearanceOption } from '../terminal/compartmentOptions.ts'
import { formatOption } from '../terminal/formatOption.ts'
import { print } from '../terminal/print.ts'

/** `travaux brief`: a paper made of a dossier. */
export function brief(): Command {
  return new Command('brief')
    .description('make a briefing of a dossier: every line cites its source, and nothing is in it that is not in the record')
    .addArgument(dossierArgument('[dossier]'))
    .addArgument(new Argument('[name]', 'what it is to be').choices([...briefingNames]))
    .option('--to <file>', 'the file to make: .docx, .pdf, .md, .csv or .ics (default: Markdown, printed)')
    .option('--side <side>', 'whose paper it is: its names for places, its column first, “we”; what other delegations keep to themselves is left out unless --clearance names it')
    .option('--without-prejudice', 'for handing over: the shared part alone, marked on every page, without what is for us alone and without names of who recorded it')
    .option('--as-of <time>', 'as the dossier stood then (ISO date, to the end of that day UTC, or date and time)')
    .option('--on <date>', 'what held on that ISO date, from what had been published by then')
    .option('--meeting <meeting>', 'which meeting, by its id or words of its title (default: the next; of a record, the last)')
    .option('--template <file>', 'a template of your own, in Markdown')
    .addOption(new Option('--template-of <name>', 'print the built-in template of this briefing, to begin one from').choices([...briefingNames]))
    .option('--styles <file>', 'of a Word file: take the styles of this .docx')
    .addOption(clearanceOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux brief talks.travaux next-meeting --side Japan --to munich.docx
  travaux brief talks.travaux next-meeting --without-prejudice --to paper.pdf
  travaux brief talks.travaux calendar --to ahead.ics
  travaux brief talks.travaux statements --as-of 2019-02-12 --to said.csv
  travaux brief --template-of next-meeting > ours.md
  travaux brief talks.travaux next-meeting --template ours.md --styles ministry.docx --to munich.docx`)
    .action(async (file: string | undefined, name: BriefingName | undefined, options: BriefOptions) => {
      if (options.templateOf !== undefined) return print(builtIn[options.templateOf])
      if (file === undefined) throw new Stop('wrong', 'Name the dossier and the briefing: `travaux brief talks.travaux next-meeting`.')
      if (name === undefined) throw new Stop('wrong', `Name the briefing behind ${file}: ${briefingNames.join(', ')}.`)
      await makeBriefing(file, name, options)
    })
}
