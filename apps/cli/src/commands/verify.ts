import { Command } from 'commander'
import { dossierFile } from '../dossierFile.ts'
import { Stop } from '../stop.ts'
import { formatOption, json, type Format } from '../terminal/format.ts'
import { print } from '../terminal/say.ts'

/** `travaux verify`: reads the whole log again and proves each writer's chain of hashes. */
export function verify(): Command {
  return new Command('verify')
    .description('prove a dossier whole, or say where it is not')
    .argument('<dossier>', 'the dossier’s file')
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  travaux verify talks.travaux\n\nExits 1 with the first entry that is wrong.')
    .action(async (file: string, { format }: { format: Format }) => {
      const dossier = await dossierFile(file)
      try {
        const proof = await dossier.verify()
        if (format === 'json') await print(json(proof))
        if (!proof.whole) {
          const where = proof.position === null ? file : `${file}, entry ${proof.position}${proof.entry === null ? '' : ` (${proof.entry})`}`
          throw new Stop('no', format === 'json' ? '' : `${where}: ${proof.why.replace(/\.$/, '')}; go back to a copy that verifies.`)
        }
        if (format === 'text') {
          await print(`${file} is whole: ${proof.entries} entries.\n`)
          for (const { writer, entries, hash } of proof.heads) await print(`  ${writer}: ${entries} entries, the last with hash ${hash.slice(0, 16)}…\n`)
        }
      } finally {
        await dossier.close()
      }
    })
}
