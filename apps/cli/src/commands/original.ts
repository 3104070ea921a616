import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { Source } from '@travaux/model'
import type { Dossier } from '@travaux/record'
import { dossierArgument } from '../dossierArgument.ts'
import { dossierFile } from '../dossierFile.ts'
import { hasFile } from '../hasFile.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { clearanceOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { print } from '../terminal/print.ts'
import { say } from '../terminal/say.ts'

/** `travaux original`: the file a source was taken from, byte for byte. */
export function original(): Command {
  return new Command('original')
    .description('give back the file that a source of a dossier was taken from, byte for byte')
    .addArgument(dossierArgument('<dossier>'))
    .argument('<source>', 'the source: its id (src_…), its title, or the name of its file')
    .option('--to <file>', 'write it there; nothing is overwritten. Without, to stdout')
    .addOption(clearanceOption())
    .addHelpText('after', `
Examples:
  travaux original talks.travaux read-out.pdf --to read-out.pdf
  travaux original talks.travaux src_0123456789abcdef > page.html

Of plain text and of collections the text alone is kept, which says all that the file says. A copy made of lines of JSON (.jsonl) has no
files; merging a dossier that keeps them brings them. Exits 1 where the file is not kept.`)
    .action(async (file: string, wanted: string, { to, clearance = 'everything' }: CompartmentOptions & { readonly to?: string }) => {
      const dossier = await dossierFile(file, { readOnly: true, clearance })
      try {
        const { bytes, sha256 } = await kept(dossier, file, wanted)
        if (to === undefined) return await print(bytes)
        await writeFile(to, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') throw new Stop('no', `${to} is there already and is not overwritten; choose another name.`)
          throw new Stop('no', storageSentence(error, to) ?? `${to} cannot be written: ${error.message}.`)
        })
        say(`Wrote ${to}, ${bytes.length.toLocaleString('en')} bytes, SHA-256 ${sha256}.`)
      } finally {
        await dossier.close()
      }
    })
}

/** @throws Stop where there is no such source, several, none of its file, or another than was taken in. */
async function kept(dossier: Dossier, file: string, wanted: string): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  const { id, value } = sourceNamed(dossier, file, wanted)
  const bytes = value.sha256 === null ? undefined : await dossier.original(value.sha256)
  if (value.sha256 === null || bytes === undefined) throw new Stop('no', `The file of source ${id} (${value.title}) is not kept in ${file}: ${hasFile(value) ? `another copy keeps it, and \`travaux merge ${file} THAT-COPY\` brings it, or it never was kept` : 'of plain text and collections the text alone is'}.`)
  if (createHash('sha256').update(bytes).digest('hex') !== value.sha256) throw new Stop('no', `The file kept of source ${id} is not the one that was taken in; go back to a copy that verifies.`)
  return { bytes, sha256: value.sha256 }
}

function sourceNamed({ folded }: Dossier, file: string, wanted: string): { readonly id: string; readonly value: Source } {
  const found = folded.byKind.source.filter(({ id, value }) => id === wanted || value.file === wanted || value.title === wanted)
  const [only] = found
  if (only === undefined) throw new Stop('wrong', `There is no source "${wanted}" in ${file}; \`travaux show ${file} sources --format json\` lists them with their ids.`)
  if (found.length > 1) throw new Stop('wrong', `"${wanted}" may be any of ${found.map(({ id }) => id).join(', ')}; give the id.`)
  return only
}
