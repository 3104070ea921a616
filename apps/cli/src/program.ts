import { Command } from 'commander'
import { version } from './packageRoot.ts'
import { coloursFor } from './terminal/coloursFor.ts'
import { visible } from './terminal/visible.ts'

/** Each is loaded when it is wanted: most need a part of the code alone, and start three times as fast without the rest. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  open: async () => (await import('./commands/open.ts')).open(),
  new: async () => (await import('./commands/newDossier.ts')).newDossier(),
  read: async () => (await import('./commands/read.ts')).read(),
  watch: async () => (await import('./commands/watch.ts')).watch(),
  show: async () => (await import('./commands/show.ts')).show(),
  find: async () => (await import('./commands/find.ts')).find(),
  text: async () => (await import('./commands/text.ts')).text(),
  brief: async () => (await import('./commands/brief.ts')).brief(),
  settle: async () => (await import('./commands/settle.ts')).settle(),
  original: async () => (await import('./commands/original.ts')).original(),
  verify: async () => (await import('./commands/verify.ts')).verify(),
  merge: async () => (await import('./commands/merge.ts')).merge(),
  export: async () => (await import('./commands/exportDossier.ts')).exportDossier(),
  passphrase: async () => (await import('./commands/passphrase.ts')).passphrase(),
  key: async () => (await import('./commands/key.ts')).key(),
}

/** The whole command, as commander knows it, from which help and completion and docs/reference/command.md are made; or with `only` one of its commands. */
export async function program(only?: string): Promise<Command> {
  const travaux = new Command('travaux')
    .description('A workbench for treaty negotiations: documents in, a dossier you can read and trust out.')
    .version(version)
    .configureHelp({ styleTitle: (title) => coloursFor(process.stdout).bold(title), sortSubcommands: false })
    .addHelpText('after', `
Examples:
  travaux open                                  the example dossier, in a browser
  travaux new talks.travaux --codebook codebook.json
  travaux read papers/ --into talks.travaux     read a folder of documents into it
  travaux watch incoming/ --into talks.travaux  the same as documents come, with what each changed
  travaux show talks.travaux positions
  travaux read report.txt --format json         what is found in one text, for programs
  travaux text check draft.docx                 a draft’s brackets, and who wants which words
  travaux settle talks.travaux                  which agreements are possible, and which would hold
  travaux brief talks.travaux next-meeting      the paper for the minister

Exit codes: 0 done, 1 the answer is no, 2 called wrongly, 130 interrupted.`)
  const named = Object.entries(commands).filter(([name]) => name === only)
  for (const [, make] of named.length === 0 ? Object.entries(commands) : named) travaux.addCommand(await make())
  if (named.length === 0) travaux.addCommand((await import('./commands/completion.ts')).completion(travaux))
  for (const { command, called } of withAll(travaux, '')) {
    command.exitOverride().showSuggestionAfterError().configureOutput({
      outputError: (text, write) => write(visible(`${text.replace(/^error: /, 'travaux: ').replace('command-argument value', 'argument').trimEnd().replace(/\.$/, '')}; \`travaux ${called}--help\` says how it is called.\n`, process.stderr)),
    })
  }
  return travaux
}

/** A command with all below it, and how each is called after `travaux`, a space behind each word. */
function withAll(command: Command, called: string): readonly { readonly command: Command; readonly called: string }[] {
  return [{ command, called }, ...command.commands.flatMap((each) => withAll(each, `${called}${each.name()} `))]
}
