import { Command } from 'commander'
import { alignLanguages, articlesOfText, type LanguageAlignment } from '@travaux/drafting'
import { Stop } from '../stop.ts'
import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import { table } from '../terminal/table.ts'
import { listOption } from './listOption.ts'
import { textIn } from './textIn.ts'

/** `travaux text languages`: authentic texts side by side, and what differs in structure. */
export function languagesCommand(): Command {
  return new Command('languages')
    .description('set the texts of a treaty in several languages side by side, by article, and say what one has and another has not')
    .argument('<files...>', 'a file a language')
    .addOption(listOption('--languages <languages>', 'the language of each file, in their order, as in en,ru,ja').makeOptionMandatory())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux text languages treaty-en.docx treaty-ru.docx --languages en,ru

Numbers, dates, amounts, references, defined terms, paragraphs and brackets are compared; no translation is. Exits 1 where something differs.`)
    .action(async (files: readonly string[], { languages, format }: { readonly languages: readonly string[]; readonly format: Format }) => {
      if (files.length < 2) throw new Stop('wrong', 'Name a file for each of at least two languages.')
      if (languages.length !== files.length) throw new Stop('wrong', `--languages names ${counted(languages.length, 'language')} for ${counted(files.length, 'file')}; name one for each, in their order.`)
      const unknown = languages.find((language) => !isLanguage(language))
      if (unknown !== undefined) throw new Stop('wrong', `--languages ${unknown} is no language; write it as en, ru or ja.`)
      const texts = await Promise.all(files.map(textIn))
      for (const [i, { notes }] of texts.entries()) for (const note of notes) say(`${files[i]}: ${note}`)
      const alignment = alignLanguages(texts.map(({ text }, i) => ({ language: languages[i] ?? '', articles: articlesOfText(text) })))
      await (format === 'json' ? print(json(alignment)) : printWords(shown(alignment)))
      if (alignment.differences.length > 0) throw new Stop('no', '')
    })
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}

function shown({ languages, rows, differences }: LanguageAlignment): string {
  const colours = coloursFor(process.stdout)
  const side = table([{ title: 'Article' }, ...languages.map((title) => ({ title, grows: true }))], rows.map(({ label, cells }) => [label === '' ? '—' : label, ...cells.map((cell) => (cell === null ? '(none)' : cell.heading ?? cell.text.replace(/\s+/g, ' ').slice(0, 80)))]))
  return `${side}\n${differences.length === 0 ? 'Nothing differs in structure.\n' : `${colours.bold(counted(differences.length, 'difference'))}\n${differences.map(({ message }) => `${message}\n`).join('')}`}`
}
