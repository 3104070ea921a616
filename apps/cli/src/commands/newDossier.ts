import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { checkWritable } from '../checkWritable.ts'
import { codebookFile } from '../codebookFile.ts'
import { dossierArgument } from '../dossierArgument.ts'
import { dossierFile } from '../dossierFile.ts'
import { isAddress, shownPlace } from '../dossierPlace.ts'
import { exampleFolder } from '../example/exampleFolder.ts'
import { makeDossier } from '../example/makeDossier.ts'
import { madeWords } from '../example/madeWords.ts'
import { findingsOf } from '../findingsOf.ts'
import { interruption } from '../interruption.ts'
import { makeBeside } from '../makeBeside.ts'
import { newPassphrase } from '../passphrase/newPassphrase.ts'
import { exitCodes, Stop } from '../stop.ts'
import { storeFile } from '../storeFile.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'

interface NewOptions { readonly from?: string; readonly codebook?: string; readonly name?: string; readonly encrypted?: true; readonly format: Format }

/** `travaux new`: makes a dossier, and never overwrites one. */
export function newDossier(): Command {
  return new Command('new')
    .description('make a dossier: empty, with a codebook, or from an example')
    .addArgument(dossierArgument('<dossier>', 'the file to make, such as talks.travaux'))
    .option('--from <example>', 'an example by name, or a folder with a dossier.json')
    .option('--codebook <file>', 'what is known before reading: sides, persons, places, issues, propositions')
    .option('--name <name>', 'what the dossier is called (default: the codebook’s name)')
    .option('--encrypted', 'encrypt it with a passphrase, which is asked for, or taken from TRAVAUX_PASSPHRASE')
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux new talks.travaux
  travaux new talks.travaux --codebook codebook.json --name "Fisheries talks"
  travaux new talks.travaux --encrypted
  travaux new example.travaux --from northern-territories

Without its passphrase nobody can open an encrypted dossier again, and nobody can find it out.`)
    .action(async (given: string, { from, codebook, name, encrypted, format }: NewOptions) => {
      if (encrypted === true && isAddress(given)) throw new Stop('wrong', '--encrypted makes a file; what lies on a server is for its keepers to encrypt.')
      if (isAddress(given)) return await newOnServer(given, { ...from === undefined ? {} : { from }, ...codebook === undefined ? {} : { codebook }, format })
      const file = resolve(given)
      const locked = async () => encrypted === true ? { passphrase: await newPassphrase(given, { another: false }) } : {}
      if (from !== undefined) {
        if (codebook !== undefined || name !== undefined) throw new Stop('wrong', '--from brings its own codebook and name; leave --codebook and --name out.')
        const folder = exampleFolder(from)
        checkNotThere(file, given)
        const made = await makeDossier(file, folder, interruption(), await locked())
        await (format === 'json' ? print(json({ dossier: file, ...made })) : printWords(`${madeWords(given, made)}\n`))
        return
      }
      checkNotThere(file, given)
      await checkWritable(file)
      const known = codebook === undefined ? null : await codebookFile(codebook)
      const options = await locked()
      const entries = await makeBeside(file, async (making) => {
        const dossier = await dossierFile(making, { ...options, create: true, name: name ?? known?.name ?? basename(file).replace(/\.travaux$/, '') })
        try {
          return known === null ? 0 : (await dossier.record(findingsOf(known), { is: 'codebook', name: known.name })).length
        } finally {
          await dossier.close()
        }
      })
      await (format === 'json' ? print(json({ dossier: file, entries })) : printWords(`Made ${given}${entries === 0 ? '' : ` with ${entries} entries of its codebook`}. Next: travaux read FILES --into ${given}\n`))
    })
}

function checkNotThere(file: string, given: string): void {
  if (existsSync(file)) throw new Stop('no', `${given} is there already and is not overwritten; choose another name.`)
}

/** A dossier on a server is made in place: what stops it leaves an empty one. */
async function newOnServer(address: string, { from, codebook, format }: NewOptions): Promise<void> {
  const shown = shownPlace(address)
  if (from !== undefined) throw new Stop('wrong', `--from makes a file; make that, then \`travaux new ${shown}\` and \`travaux merge ${shown} FILE\`.`)
  const there = await storeFile(address, { readOnly: true }).catch((error: unknown) => {
    if (error instanceof Stop && error.exit === exitCodes.wrong) return null
    throw error
  })
  if (there !== null) {
    await there.close()
    throw new Stop('no', `${shown} is there already; choose another name.`)
  }
  const known = codebook === undefined ? null : await codebookFile(codebook)
  const dossier = await dossierFile(address, { create: true })
  try {
    const entries = known === null ? 0 : (await dossier.record(findingsOf(known), { is: 'codebook', name: known.name })).length
    await print(format === 'json' ? json({ dossier: shown, entries }) : `Made ${shown}${entries === 0 ? '' : ` with ${entries} entries of its codebook`}. Next: travaux read FILES --into ${shown}\n`)
  } finally {
    await dossier.close()
  }
}
