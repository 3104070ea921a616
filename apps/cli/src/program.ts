import { Command } from 'commander'
import { completion } from './commands/completion.ts'
import { exportDossier } from './commands/exportDossier.ts'
import { find } from './commands/find.ts'
import { key } from './commands/key.ts'
import { merge } from './commands/merge.ts'
import { newDossier } from './commands/newDossier.ts'
import { open } from './commands/open.ts'
import { original } from './commands/original.ts'
import { passphrase } from './commands/passphrase.ts'
import { read } from './commands/read.ts'
import { show } from './commands/show.ts'
import { verify } from './commands/verify.ts'
import { version } from './packageRoot.ts'
import { coloursFor } from './terminal/coloursFor.ts'
import { visible } from './terminal/visible.ts'

/** The whole command, as commander knows it. Help and completion and docs/reference/command.md are made from it. */
export function program(): Command {
  const travaux = new Command('travaux')
    .description('A workbench for treaty negotiations: documents in, a dossier you can read and trust out.')
    .version(version)
    .configureHelp({ styleTitle: (title) => coloursFor(process.stdout).bold(title), sortSubcommands: false })
    .addHelpText('after', `
Examples:
  travaux open                                  the example dossier, in a browser
  travaux new talks.travaux --codebook codebook.json
  travaux read papers/ --into talks.travaux     read a folder of documents into it
  travaux show talks.travaux positions
  travaux read report.txt --format json         what is found in one text, for programs

Exit codes: 0 done, 1 the answer is no, 2 called wrongly, 130 interrupted.`)
  for (const command of [open(), newDossier(), read(), show(), find(), original(), verify(), merge(), exportDossier(), passphrase(), key()]) travaux.addCommand(command)
  travaux.addCommand(completion(travaux))
  for (const command of [travaux, ...travaux.commands]) {
    command.exitOverride().showSuggestionAfterError().configureOutput({
      outputError: (text, write) => write(visible(`${text.replace(/^error: /, 'travaux: ').replace('command-argument value', 'argument').trimEnd().replace(/\.$/, '')}; \`travaux ${command === travaux ? '' : `${command.name()} `}--help\` says how it is called.\n`, process.stderr)),
    })
  }
  return travaux
}
