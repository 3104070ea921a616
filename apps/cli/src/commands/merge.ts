import { Command } from 'commander'
import type { Source } from '@travaux/model'
import { fold, inOrder, unite, type Chained, type Clearance, type Recorded, type Store, type United } from '@travaux/record'
import { dossierPlace, shownPlace } from '../dossierPlace.ts'
import { entriesFile } from '../entriesFile.ts'
import { hasFile } from '../hasFile.ts'
import { isRelated } from '../isRelated.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { storeFile } from '../storeFile.ts'
import { clearanceOption } from '../terminal/compartmentOptions.ts'
import { counted } from '../terminal/counted.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { progress } from '../terminal/progress.ts'
import { say } from '../terminal/say.ts'

interface TakingOptions { readonly clearance: Clearance; readonly unrelated: boolean }

/** `travaux merge`: takes into a dossier what other copies of it hold. */
export function merge(): Command {
  return new Command('merge')
    .description('take into a dossier what other copies hold: nothing is lost, and rival words are shown as rivals')
    .argument('<dossier>', 'the dossier to take them into')
    .argument('<others...>', 'other copies of it, or entries exported with `travaux export --to FILE.jsonl`; they are only read')
    .option('--unrelated', 'take in also what has no entry in common with the dossier; it cannot be taken out again')
    .addOption(clearanceOption('of the other copies, take only these compartments, by name, parted by commas (default: all in them)'))
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux merge talks.travaux from-geneva.travaux
  travaux merge talks.travaux entries.jsonl

Files that sources were taken from come with a dossier, and are not among entries. An entry is taken in once, as it was
recorded, with its hashes and signature. Interrupted, the same command goes on. Exits 1 where a copy is not whole, or is a copy of another
dossier; what was taken in before stays.`)
    .action(async (file: string, others: readonly string[], { format, clearance = 'everything', unrelated = false }: { readonly format: Format } & Partial<TakingOptions>) => {
      const into = await storeFile(dossierPlace(file), {})
      try {
        const taken: (United & { readonly from: string })[] = []
        for (const other of others) taken.push({ from: other, ...await takeIn(into, other, file, { clearance, unrelated }) })
        const rivals = await rivalsIn(into)
        if (format === 'json') return await print(json({ taken, rivals }))
        for (const { from, entries, originals } of taken) await print(`${shownPlace(from)}: ${entries === 0 ? 'nothing that was not here' : counted(entries, 'new entry', 'new entries')}${originals === 0 ? '' : `, ${counted(originals, 'file')}`}.\n`)
        if (rivals > 0) await print(`Of ${counted(rivals, 'subject')} persons say different things; \`travaux show ${shownPlace(file)} rivals\` lists them.\n`)
      } finally {
        await into.close()
      }
    })
}

async function takeIn(into: Store, other: string, file: string, { clearance, unrelated }: TakingOptions): Promise<United> {
  const bar = progress(`Taking in ${shownPlace(other)}`, 0)
  const check = async (links: AsyncIterable<readonly Chained[]>): Promise<void> => {
    if (!unrelated && !await isRelated(into, links)) throw new Stop('no', `${shownPlace(other)} is no copy of ${shownPlace(file)}: they have no entry in common, so nothing was taken in; --unrelated does it all the same, and it cannot be undone.`)
  }
  try {
    if (/\.jsonl$/i.test(other)) {
      await check(entriesFile(other, clearance))
      return { entries: await takeLines(into, other, clearance, (done) => bar.at(done)), originals: 0 }
    }
    if (dossierPlace(other) === dossierPlace(file)) throw new Stop('wrong', `${other} is the dossier itself; give another copy.`)
    const from = await storeFile(dossierPlace(other), { readOnly: true, clearance })
    try {
      await check(from.links(0))
      return await unite(into, from, (done) => bar.at(done))
    } finally {
      await from.close()
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Stop('no', `${other} is not whole: ${error.message}; \`travaux verify\` says more, and nothing more was taken in.`)
    const sentence = storageSentence(error, error instanceof Stop ? '' : file)
    throw sentence === null ? error : new Stop('no', sentence)
  } finally {
    bar.away()
  }
}

async function takeLines(into: Store, file: string, clearance: Clearance, onProgress: (entries: number) => void): Promise<number> {
  const missing = new Set<string>()
  let added = 0
  let seen = 0
  for await (const batch of entriesFile(file, clearance)) {
    added += await into.adopt(batch)
    for (const { id, sha256 } of filesOf(batch)) if (!await into.keepsOriginal(sha256)) missing.add(id)
    onProgress(seen += batch.length)
  }
  if (missing.size > 0) say(`${file} holds entries and no files: ${missing.size === 1 ? 'the one that a source was' : `those that ${counted(missing.size, 'source', 'sources')} were`} taken from ${missing.size === 1 ? 'is' : 'are'} not in it; \`travaux merge\` of a dossier that keeps ${missing.size === 1 ? 'it' : 'them'} brings ${missing.size === 1 ? 'it' : 'them'}.`)
  return added
}

/** The sources among entries that were taken from files which are kept where they were read. */
function filesOf(batch: readonly Chained[]): readonly { readonly id: string; readonly sha256: string }[] {
  return batch.flatMap(({ body }) => {
    // Most entries are of other kinds: only a source's words are worth reading for it.
    if (!body.includes('"kind":"source"')) return []
    const { kind, subject, value } = JSON.parse(body) as { readonly kind: string; readonly subject: string; readonly value?: Source }
    return kind !== 'source' || value === undefined || !hasFile(value) ? [] : [{ id: subject, sha256: value.sha256 ?? '' }]
  })
}

async function rivalsIn(store: Store): Promise<number> {
  const log: Recorded[] = []
  for await (const batch of store.read(0)) log.push(...batch)
  return [...fold(inOrder(log)).subjects.values()].filter(({ rivals }) => rivals.length > 0).length
}
