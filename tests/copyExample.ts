import { execFile } from 'node:child_process'
import { copyFile, rename } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const travaux = resolve(import.meta.dirname, '../apps/cli/bin/travaux.js')

/** Puts the example dossier at `file`: made by the real command the first time in a run of the tests, since that takes seconds, and copied from then on. */
export async function copyExample(file: string): Promise<void> {
  const made = join(process.env['TRAVAUX_TEST_ONCE']!, 'example.travaux')
  if (!existsSync(made)) {
    // Another file of tests may be making it too; whoever is done first, it is the same.
    const making = join(process.env['TRAVAUX_TEST_ONCE']!, `making-${process.pid}.travaux`)
    await promisify(execFile)(process.execPath, [travaux, 'new', making, '--from', 'northern-territories'])
    await rename(making, made)
  }
  await copyFile(made, file)
}
