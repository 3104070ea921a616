import { Command } from 'commander'
import { parse, print as printRead } from '@travaux/drafting'
import { print } from '../terminal/print.ts'
import { say } from '../terminal/say.ts'
import type { DraftOptions } from './draftIn.ts'
import { withDraftOptions } from './draftOptions.ts'
import { paperIn } from './paperIn.ts'

/** `travaux text print`: a text as it was read, to the character; or a draft of a dossier, with its brackets. */
export function printCommand(): Command {
  return withDraftOptions(new Command('print')
    .description('print a text again, every character of it, or a draft of a dossier with its brackets and who wants which words')
    .argument('<file>', 'the text, or a dossier; - is standard input'))
    .action(async (file: string, options: DraftOptions) => {
      const { text, notes, remarks } = await paperIn(file, options)
      for (const note of [...notes, ...remarks]) say(`${file}: ${note}`)
      await print(printRead(parse(text)))
    })
}
