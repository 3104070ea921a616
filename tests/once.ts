import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * Gives a run of the tests a folder for what is made once and copied from then on, and the command as it is published, which starts twice as fast as a checkout's; takes both away at its end. Both
 * projects of the run share them.
 */
export default async function once(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TRAVAUX_TEST_ONCE'] !== undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'travaux-once-'))
  process.env['TRAVAUX_TEST_ONCE'] = folder
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
  execFileSync(process.execPath, [join(root, 'scripts/buildPage.ts')])
  // Below node_modules, so that it finds the libraries that it depends on.
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true })
  const built = await mkdtemp(join(root, 'node_modules/.cache/travaux-'))
  execFileSync(process.execPath, [join(root, 'apps/cli/build.ts'), join(built, 'dist')])
  for (const part of ['bin', 'package.json']) await cp(join(root, 'apps/cli', part), join(built, part), { recursive: true })
  await mkdir(join(built, 'path'))
  await symlink('../bin/travaux.js', join(built, 'path/travaux'))
  // Some tests run it as another user.
  for (const each of [built, join(built, 'bin/travaux.js')]) await chmod(each, 0o755)
  process.env['TRAVAUX_TEST_BUILT'] = built
  return async () => {
    // A command that is just ending may still write what it compiled.
    for (const each of [folder, built]) await rm(each, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}
