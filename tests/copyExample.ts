import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { command } from './command.ts'

/**
 * Puts the example dossier at `file`: made by the real command the first time in a run of the tests, since that takes seconds, and copied from then on. Gives what the
 * command printed, as if it had made `file`.
 */
export async function copyExample(file: string): Promise<string> {
  const folder = process.env['TRAVAUX_TEST_ONCE']!
  const [made, printed] = [join(folder, 'example.travaux'), join(folder, 'printed.txt')]
  if (!existsSync(made)) {
    // Another file of tests may be making it too; whoever is done first, it is the same.
    const making = `making-${process.pid}.travaux`
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, 'new', making, '--from', 'northern-territories'], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
    await writeFile(join(folder, `${making}.txt`), (stdout + stderr).replaceAll(making, 'example.travaux'))
    await rename(join(folder, `${making}.txt`), printed)
    await rename(join(folder, making), made)
  }
  await copyFile(made, file)
  return (await readFile(printed, 'utf8')).replaceAll('example.travaux', basename(file))
}
