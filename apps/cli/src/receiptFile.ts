import { readFile } from 'node:fs/promises'
import type { Head } from '@travaux/record'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

/** The ends of chains that a receipt notes, as `travaux verify --receipt` or `--format json` prints it.
 *  @throws Stop where it cannot be read or notes none. */
export async function receiptFile(file: string): Promise<readonly Head[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Stop('wrong', storageSentence(error, file) ?? String(error))
  })
  const heads = text.split('\n').flatMap((line): readonly Head[] => {
    const [, writer, entries, hash] = /^([^\t]+)\t(\d+)\t([0-9a-f]{64})\r?$/.exec(line) ?? []
    return writer === undefined || entries === undefined || hash === undefined ? [] : [{ writer, entries: Number(entries), hash }]
  })
  const all = heads.length > 0 ? heads : headsInJson(text)
  if (all.length === 0) throw new Stop('wrong', `${file} is no receipt; give a file made by \`travaux verify DOSSIER --receipt\`.`)
  return all
}

function headsInJson(text: string): readonly Head[] {
  try {
    const { heads } = JSON.parse(text) as { heads?: readonly Head[] }
    return heads?.filter(({ writer, hash }) => typeof writer === 'string' && typeof hash === 'string') ?? []
  } catch {
    return []
  }
}
