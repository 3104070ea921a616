import { rmSync } from 'node:fs'
import { mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largestText } from '@travaux/reading'
import { Stop } from '../stop.ts'
import type { TextsGiven } from './textsIn.ts'

/**
 * What comes from standard input, as a file that is taken away when the command ends: it is read like any other, on a thread of its own where it is long.
 *
 * @throws Stop where more comes than is taken in.
 */
export async function standardInput(): Promise<TextsGiven> {
  const folder = await mkdtemp(join(tmpdir(), 'travaux-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const name = 'standard-input.txt'
  const path = join(folder, name)
  const file = await open(path, 'wx', 0o600)
  let length = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > largestText) throw new Stop('no', `More than ${largestText / 1048576} MB come from standard input, and no more can be read: split it into its documents.`)
      await file.appendFile(chunk)
    }
  } finally {
    await file.close()
  }
  return { path, name }
}
