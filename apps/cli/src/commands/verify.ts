import { Command } from 'commander'
import type { Verification } from '@travaux/record'
import { dossierArgument } from '../dossierArgument.ts'
import { Stop } from '../stop.ts'
import { storeFile } from '../storeFile.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'

/** `travaux verify`: reads the whole log again and proves each writer's chain of hashes. */
export function verify(): Command {
  return new Command('verify')
    .description('prove a dossier whole, or say where it is not')
    .addArgument(dossierArgument('<dossier>', 'the dossier’s file; it is only read, and may be one that cannot be written to'))
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  travaux verify talks.travaux\n\nExits 1 with the first entry that is wrong.')
    .action(async (file: string, { format }: { format: Format }) => {
      const proof = await proofOf(file).catch(async (error: unknown) => {
        // A program is answered in JSON also where there is nothing to read.
        if (format === 'json' && error instanceof Stop) await print(json({ whole: false, position: null, entry: null, why: error.message } satisfies Verification))
        throw error
      })
      if (format === 'json') await print(json(proof))
      if (!proof.whole) {
        const where = proof.position === null ? file : `${file}, entry ${proof.position}${proof.entry === null ? '' : ` (${proof.entry})`}`
        throw new Stop('no', format === 'json' ? '' : `${where}: ${proof.why.replace(/\.$/, '')}; go back to a copy that verifies.`)
      }
      if (format === 'text') {
        await printWords(`${file} is whole: ${proof.entries} entries.\n`)
        for (const { writer, entries, hash } of proof.heads) await printWords(`  ${writer}: ${entries} entries, the last with hash ${hash.slice(0, 16)}…\n`)
      }
    })
}

/** Through the store alone: a log that does not fold can still be read, and says where it is wrong. */
async function proofOf(file: string): Promise<Verification> {
  const store = await storeFile(file, { readOnly: true })
  try {
    return await store.verify()
  } finally {
    await store.close()
  }
}
