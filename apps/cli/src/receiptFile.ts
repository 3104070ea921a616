import { readFile } from 'node:fs/promises'
import type { Head } from '@travaux/record'
import { checkOf } from './checkOf.ts'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

/** The ends of chains that a receipt notes, as `travaux verify --receipt` or `--format json` prints it. Several receipts may stand in one file.
 *  @throws Stop where it cannot be read, notes none, or is not as it was printed. One from before receipts told what they hold is taken as it is. */
export async function receiptFile(file: string): Promise<readonly Head[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Stop('wrong', storageSentence(error, file) ?? String(error))
  })
  const heads = text.replaceAll('\r\n', '\n').split(/^(?=Receipt of )/m).flatMap((receipt) => headsInLines(receipt, file))
  const all = heads.length > 0 ? heads : headsInJson(text)
  if (all.length === 0) throw new Stop('wrong', `${file} is no receipt; give a file made by \`travaux verify DOSSIER --receipt\`.`)
  return all
}

function headsInLines(receipt: string, file: string): readonly Head[] {
  const heads = receipt.split('\n').flatMap((line): readonly Head[] => {
    const [, writer, entries, hash] = /^([^\t]+)\t(\d+)\t([0-9a-f]{64})$/.exec(line) ?? []
    return writer === undefined || entries === undefined || hash === undefined ? [] : [{ writer, entries: Number(entries), hash }]
  })
  const [, heading, count, check] = /^(Receipt of .*: whole, \d+ entries\.) Lines: (\d+), check ([0-9a-f]{8})\./.exec(receipt) ?? []
  if (heading === undefined) return heads
  if (heads.length !== Number(count)) throw new Stop('wrong', `${file} is not as it was printed: its heading tells of ${count} lines, and ${heads.length} can be read; give the whole of it.`)
  const lines = heads.map(({ writer, entries, hash }) => `${writer}\t${entries}\t${hash}\n`).join('')
  if (checkOf(`${heading}\n${lines}`) !== check) throw new Stop('wrong', `${file} is not as it was printed: its lines do not give the check in its heading, so that one or the other was changed; give it as it was.`)
  return heads
}

function headsInJson(text: string): readonly Head[] {
  try {
    const { heads } = JSON.parse(text) as { heads?: readonly Head[] }
    return heads?.filter(({ writer, entries, hash }) => typeof writer === 'string' && typeof entries === 'number' && typeof hash === 'string') ?? []
  } catch {
    return []
  }
}
