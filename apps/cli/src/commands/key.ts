import { Command } from 'commander'
import { Stop } from '../stop.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { keyFile, newWriterKey, writerKey } from '../writerKey.ts'

/** `travaux key`: the key this account's entries are signed with. */
export function key(): Command {
  return new Command('key')
    .description('show the key that what you record is signed with, or make one')
    .option('--new', 'make a key; what is recorded from then on is signed')
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux key --new
  travaux key

The key (Ed25519) stands in your data folder, or in TRAVAUX_HOME where that is set, unencrypted and for your account alone; keep
a copy where your secrets are kept. Give others the public part this prints: by it they know your signatures in \`travaux verify\`.`)
    .action(async ({ new: make, format }: { new?: true; format: Format }) => {
      if (make === true && writerKey() !== null) throw new Stop('no', `There is a key already, ${keyFile()}, and it is not overwritten; move it away first.`)
      const found = make === true ? newWriterKey() : writerKey()
      if (found === null) throw new Stop('no', 'There is no key, so what you record is not signed; `travaux key --new` makes one.')
      await print(format === 'json' ? json({ public: found.public, file: found.file }) : `${found.public}\n`)
    })
}
