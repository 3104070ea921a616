import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { Command } from 'commander'
import { fileOfPaper, paperEndings, type PaperEnding } from '@travaux/drafting'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { print } from '../terminal/print.ts'
import { say } from '../terminal/say.ts'
import type { DraftOptions } from './draftIn.ts'
import { withDraftOptions } from './draftOptions.ts'
import { paperIn } from './paperIn.ts'
import { pdfFonts } from './pdfFonts.ts'

/** `travaux text export`: a text as Word, Akoma Ntoso, PDF, Markdown or plain text. */
export function exportCommand(): Command {
  return withDraftOptions(new Command('export')
    .description('make a Word file with tracked changes by side, Akoma Ntoso, PDF, Markdown or plain text of a text')
    .argument('<file>', 'the text, or a dossier; - is standard input'))
    .requiredOption('--to <file>', `the file to make: ${paperEndings.join(', ')}`)
    .action(async (file: string, { to, ...options }: DraftOptions & { readonly to: string }) => {
      const ending = extname(to).toLowerCase()
      if (!isEnding(ending)) throw new Stop('wrong', `--to ${to} does not say by its ending what to make: ${paperEndings.join(', ')}.`)
      if (!existsSync(dirname(to))) throw new Stop('no', `The folder ${dirname(to)} does not exist, so ${basename(to)} was not made; make it, or choose another.`)
      if (existsSync(to)) throw new Stop('no', `${to} is there already and is not overwritten; choose another name.`)
      const { paper, notes, remarks, only } = await paperIn(file, options)
      const made = await fileOfPaper(paper, ending, pdfFonts)
      await writeFile(to, made.bytes, { flag: 'wx' }).catch((error: unknown) => { throw new Stop('no', storageSentence(error, to) ?? String(error)) })
      for (const note of [...notes, ...made.notes, ...ending === '.txt' || ending === '.md' ? remarks : []]) say(`${file}: ${note}`)
      if (only.length > 0) say(`${to} holds what only ${only.join(' and ')} may see; \`--clearance shared\` makes one without it.`)
      await print(`Made ${to}.\n`)
    })
}

function isEnding(ending: string): ending is PaperEnding {
  return (paperEndings as readonly string[]).includes(ending)
}
