import { basename } from 'node:path'
import { Command } from 'commander'
import type { Clearance, Head, Verification } from '@travaux/record'
import { dossierArgument } from '../dossierArgument.ts'
import { receiptFile } from '../receiptFile.ts'
import { receiptOf } from '../receiptOf.ts'
import { Stop } from '../stop.ts'
import { shownPlace } from '../dossierPlace.ts'
import { storeFile } from '../storeFile.ts'
import { clearanceOption } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'

/** `travaux verify`: reads the whole log again and proves each writer's chain of hashes. */
export function verify(): Command {
  return new Command('verify')
    .description('prove a dossier whole, or say where it is not')
    .addArgument(dossierArgument('<dossier>', 'the dossier’s file; it is only read, and may be one that cannot be written to'))
    .option('--receipt', 'print a receipt to keep elsewhere: where each writer’s chain ends today')
    .option('--against <file>', 'hold the dossier against a receipt: it must still lead through all that stands there')
    .addOption(clearanceOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux verify talks.travaux
  travaux verify talks.travaux --receipt > receipt.txt
  travaux verify talks.travaux --against receipt.txt

Exits 1 with the first entry that is wrong.`)
    .action(async (file: string, { format, receipt, against, clearance = 'everything' }: { format: Format; receipt?: true; against?: string; clearance?: Clearance }) => {
      const all = against === undefined ? [] : await receiptFile(against)
      const noted = all.filter(({ writer }) => clearance === 'everything' || clearance.includes(writer.slice(0, writer.indexOf('/'))))
      const unseen = all.length - noted.length
      const proof = await proofOf(file, clearance, noted).catch(async (error: unknown) => {
        // A program is answered in JSON also where there is nothing to read.
        if (format === 'json' && error instanceof Stop) await print(json({ whole: false, position: null, entry: null, why: error.message } satisfies Verification))
        throw error
      })
      if (format === 'json') await print(json(unseen === 0 ? proof : { ...proof, notLookedAt: unseen }))
      if (!proof.whole) {
        const where = proof.position === null ? shownPlace(file) : `${shownPlace(file)}, entry ${proof.position}${proof.entry === null ? '' : ` (${proof.entry})`}`
        throw new Stop('no', format === 'json' ? '' : `${where}: ${proof.why.replace(/\.$/, '')}; go back to a copy that verifies.`)
      }
      if (format === 'json') return
      if (receipt === true) return await print(receiptOf(basename(shownPlace(file)), new Date(), proof))
      await printWords(`${shownPlace(file)} is whole: ${proof.entries} entries${against === undefined ? '' : `, and leads through ${unseen === 0 ? 'all ' : ''}${noted.length} lines of ${against}${unseen === 0 ? '' : `; ${unseen} more of it were not looked at, as they are of compartments that are not looked into`}`}.\n`)
      for (const { writer, entries, hash, keys } of proof.heads) await printWords(`  ${writer}: ${entries} entries, the last with hash ${hash.slice(0, 16)}…${keys.length === 0 ? '' : `, signed by ${keys.map((key) => `${key.slice(0, 16)}…`).join(' and ')}`}\n`)
    })
}

/** Through the store alone: a log that does not fold can still be read, and says where it is wrong. */
async function proofOf(file: string, clearance: Clearance, receipt: readonly Head[]): Promise<Verification> {
  const store = await storeFile(file, { readOnly: true, clearance })
  try {
    return await store.verify(receipt)
  } finally {
    await store.close()
  }
}
