import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { codebookFile } from '../codebookFile.ts'
import { checkWritable, dossierFile } from '../dossierFile.ts'
import { exampleFolder } from '../example/exampleFolder.ts'
import { findingsOf, makeDossier } from '../example/makeDossier.ts'
import { madeWords } from '../example/madeWords.ts'
import { interruption } from '../interruption.ts'
import { Stop } from '../stop.ts'
import { formatOption, json, type Format } from '../terminal/format.ts'
import { print } from '../terminal/say.ts'

interface NewOptions { readonly from?: string; readonly codebook?: string; readonly name?: string; readonly format: Format }

/** `travaux new`: makes a dossier, and never overwrites one. */
export function make(): Command {
  return new Command('new')
    .description('make a dossier: empty, with a codebook, or from an example')
    .argument('<dossier>', 'the file to make, such as talks.travaux')
    .option('--from <example>', 'an example by name, or a folder with a dossier.json')
    .option('--codebook <file>', 'what is known before reading: sides, persons, places, issues, propositions')
    .option('--name <name>', 'what the dossier is called (default: the codebook’s name)')
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux new talks.travaux
  travaux new talks.travaux --codebook codebook.json --name "Fisheries talks"
  travaux new example.travaux --from northern-territories`)
    .action(async (given: string, { from, codebook, name, format }: NewOptions) => {
      const file = resolve(given)
      if (from !== undefined) {
        if (codebook !== undefined || name !== undefined) throw new Stop('wrong', '--from brings its own codebook and name; leave --codebook and --name out.')
        const made = await makeDossier(file, exampleFolder(from), interruption())
        await print(format === 'json' ? json({ dossier: file, ...made }) : `${madeWords(given, made)}\n`)
        return
      }
      if (existsSync(file)) throw new Stop('no', `${given} is there already and is not overwritten; choose another name.`)
      await checkWritable(file)
      const known = codebook === undefined ? null : await codebookFile(codebook)
      const called = name ?? known?.name
      const dossier = await dossierFile(file, { create: true, ...(called === undefined ? {} : { name: called }) })
      try {
        if (known !== null) await dossier.record(findingsOf(known), { is: 'codebook', name: known.name })
        const entries = dossier.folded.position
        await print(format === 'json' ? json({ dossier: file, entries }) : `Made ${given}${entries === 0 ? '' : ` with ${entries} entries of its codebook`}. Next: travaux read FILES --into ${given}\n`)
      } finally {
        await dossier.close()
      }
    })
}
