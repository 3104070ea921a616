import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives a run of the tests a folder for what is made once and copied from then on, and takes it away at its end. Both projects of the run share it. */
export default async function once(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TRAVAUX_TEST_ONCE'] !== undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'travaux-once-'))
  process.env['TRAVAUX_TEST_ONCE'] = folder
  return () => rm(folder, { recursive: true, force: true })
}
