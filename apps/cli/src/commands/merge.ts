import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { chainedOf, fold, inOrder, unite, type Chained, type Recorded, type Store, type United } from '@travaux/record'
import { dossierPlace, shownPlace } from '../dossierPlace.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { storeFile } from '../storeFile.ts'
import { counted } from '../terminal/counted.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { progress } from '../terminal/progress.ts'

/** `travaux merge`: takes into a dossier what other copies of it hold. */
export function merge(): Command {
  return new Command('merge')
    .description('take into a dossier what other copies hold: nothing is lost, and rival words are shown as rivals')
    .argument('<dossier>', 'the dossier to take them into')
    .argument('<others...>', 'other copies of it, or entries exported with `travaux export --to FILE.jsonl`; they are only read')
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux merge talks.travaux from-geneva.travaux
  travaux merge talks.travaux entries.jsonl

An entry is taken in once, as it was recorded, with its hashes and signature. Interrupted, the same command goes on. Exits 1 where a copy is
not whole; what was taken in before stays.`)
    .action(async (file: string, others: readonly string[], { format }: { format: Format }) => {
      const into = await storeFile(dossierPlace(file), {})
      try {
        const taken: (United & { readonly from: string })[] = []
        for (const other of others) taken.push({ from: other, ...await takeIn(into, other, file) })
        const rivals = await rivalsIn(into)
        if (format === 'json') return await print(json({ taken, rivals }))
        for (const { from, entries, originals } of taken) await print(`${shownPlace(from)}: ${entries === 0 ? 'nothing that was not here' : counted(entries, 'new entry', 'new entries')}${originals === 0 ? '' : `, ${counted(originals, 'file')}`}.\n`)
        if (rivals > 0) await print(`Of ${counted(rivals, 'subject')} persons say different things; \`travaux show ${shownPlace(file)} rivals\` lists them.\n`)
      } finally {
        await into.close()
      }
    })
}

async function takeIn(into: Store, other: string, file: string): Promise<United> {
  const bar = progress(`Taking in ${shownPlace(other)}`, 0)
  try {
    if (/\.jsonl$/i.test(other)) return { entries: await fromLines(into, other, (done) => bar.at(done)), originals: 0 }
    if (dossierPlace(other) === dossierPlace(file)) throw new Stop('wrong', `${other} is the dossier itself; give another copy.`)
    const from = await storeFile(dossierPlace(other), { readOnly: true })
    try {
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

async function fromLines(into: Store, file: string, onProgress: (entries: number) => void): Promise<number> {
  let batch: Chained[] = []
  let added = 0
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const chained = chainedOf(line)
    if (chained === null) throw new Stop('no', `${file}, line ${number}, is no entry; give a file made by \`travaux export --to FILE.jsonl\`.`)
    batch.push(chained)
    if (batch.length < 1000) continue
    added += await into.adopt(batch)
    batch = []
    onProgress(number)
  }
  return added + await into.adopt(batch)
}

async function rivalsIn(store: Store): Promise<number> {
  const log: Recorded[] = []
  for await (const batch of store.read(0)) log.push(...batch)
  return [...fold(inOrder(log)).subjects.values()].filter(({ rivals }) => rivals.length > 0).length
}
