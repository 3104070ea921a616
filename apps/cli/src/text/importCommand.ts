import { basename, extname } from 'node:path'
import { Command } from 'commander'
import { isoDate } from '@travaux/model'
import { account } from '../account.ts'
import { dossierFile } from '../dossierFile.ts'
import { Stop } from '../stop.ts'
import { compartmentOption } from '../terminal/compartmentOptions.ts'
import { print } from '../terminal/print.ts'
import { newDraft } from './newDraft.ts'
import { reviseDraft } from './reviseDraft.ts'

interface ImportOptions { readonly into: string; readonly title?: string; readonly date?: string; readonly by?: string; readonly compartment?: string; readonly language?: string; readonly draft?: string; readonly round?: string; readonly addSides?: true }

/** `travaux text import`: a text becomes a draft of a dossier, or what was done to a draft in a file that went out is taken back into it. */
export function importCommand(): Command {
  return new Command('import')
    .description('make a text a draft of a dossier, its brackets open, who wants which words recorded; or take back what was done in a file that was exported')
    .argument('<file>', 'the text: plain text, Markdown, Word, Akoma Ntoso, PDF or a page')
    .requiredOption('--into <dossier>', 'the dossier')
    .option('--draft <draft>', 'the draft (id or title) that the file was exported from: what its authors struck, put in and remarked since becomes proposals and notes of theirs')
    .option('--round <n>', 'with --draft: the round in which they did so; the draft’s last, where none is named')
    .option('--title <title>', 'of a new draft: what it is called; by default as the file is')
    .option('--date <date>', 'when it was tabled, or done (ISO date); by default today')
    .option('--language <language>', 'of a new draft: its language, as in en, ru, ja (default: en)')
    .option('--add-sides', 'of a new draft: make sides of those that the text names and the dossier does not know, so that what they want is recorded')
    .option('--by <name>', 'under whose name it is recorded; by default yours on this machine')
    .addOption(compartmentOption())
    .action(async (file: string, { into, draft, round, addSides, compartment = 'shared', ...options }: ImportOptions) => {
      const { title = basename(file, extname(file)), date = new Date().toISOString().slice(0, 10), language = 'en', by = account() } = options
      if (!isoDate.safeParse(date).success) throw new Stop('wrong', `--date ${date} is not a day of the calendar; write it as 2019-01-15.`)
      if (round !== undefined && draft === undefined) throw new Stop('wrong', '--round goes with --draft; a new draft begins with round 1.')
      const idle = draft === undefined ? undefined : options.title !== undefined ? '--title' : options.language !== undefined ? '--language' : addSides === true ? '--add-sides' : undefined
      if (idle !== undefined) throw new Stop('wrong', `${idle} is of a new draft, and --draft ${draft} is there already; leave one of them out.`)
      if (by.trim() === '') throw new Stop('wrong', '--by is empty; give the name that this is to be recorded under.')
      if (title.trim() === '') throw new Stop('wrong', '--title is empty; give what the draft is called.')
      if (file === '-' && options.title === undefined && draft === undefined) throw new Stop('wrong', 'A text from standard input has no name; say with --title what the draft is called.')
      if (!isLanguage(language)) throw new Stop('wrong', `--language ${language} is no language; write it as in en, ru or ja.`)
      const dossier = await dossierFile(into, { compartment })
      try {
        const author = { is: 'person', name: by.trim() } as const
        await print(draft === undefined ? await newDraft(dossier, file, { title, date, language, sides: addSides === true }, author) : await reviseDraft(dossier, file, { draft, date, ...round === undefined ? {} : { round } }, author))
      } finally {
        await dossier.close()
      }
    })
}

/** A tag of BCP 47 whose language is one that has a name. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false
  }
}
