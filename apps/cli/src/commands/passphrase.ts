import { Command } from 'commander'
import { changePassphrase, isEncrypted } from '@travaux/record'
import { dossierArgument } from '../dossierArgument.ts'
import { newPassphrase } from '../passphrase/newPassphrase.ts'
import { withPassphrase } from '../passphrase/withPassphrase.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { checkIsFile } from '../checkIsFile.ts'
import { printWords } from '../terminal/printWords.ts'

/** `travaux passphrase`: another passphrase for an encrypted dossier. */
export function passphrase(): Command {
  return new Command('passphrase')
    .description('give an encrypted dossier another passphrase')
    .addArgument(dossierArgument('<dossier>'))
    .addHelpText('after', `
Examples:
  travaux passphrase talks.travaux

Both are asked for on the terminal, or taken from TRAVAUX_PASSPHRASE and TRAVAUX_NEW_PASSPHRASE. What is recorded is not encrypted anew: who
knows the old passphrase and has a copy of the file from before can open later copies too. Where the old one got out, make a new copy with
\`travaux export DOSSIER --encrypted --to FILE\`, which has a key of its own, and go on with that.`)
    .action(async (file: string) => {
      await checkIsFile(file)
      if (!isEncrypted(file)) throw new Stop('wrong', `${file} is not encrypted; \`travaux export ${file} --encrypted --to FILE\` makes an encrypted copy.`)
      let oldOpens = false
      try {
        let to: string | null = null
        oldOpens = (await withPassphrase(file, async (from) => changePassphrase(file, { from, to: to ??= await newPassphrase(file, { another: true, old: from }) }))).oldOpens
      } catch (error) {
        const sentence = storageSentence(error, file)
        throw sentence === null ? error : new Stop('no', sentence)
      }
      if (oldOpens) await printWords(`${file} has its new passphrase, but is open elsewhere: until all have closed it, a copy of the file alone still opens with the old one. So do copies made before.\n`)
      else await printWords(`${file} opens with the new passphrase alone. Copies made before still open with the old one.\n`)
    })
}
