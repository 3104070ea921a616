import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Builds the workbench's page where it is missing or older than its sources, so that a second start opens at once.
 * Run by `npm start`; `--always` (npm run build) builds whatever the times say.
 */
const root = resolve(import.meta.dirname, '..')
const built = join(root, 'apps/workbench/dist/index.html')
const sources = ['apps/workbench/src/**/*', 'apps/workbench/*.{html,ts,json}', 'packages/*/src/**/*.ts', 'package-lock.json']

if (process.argv.includes('--always') || timeOf(built) < Math.max(...globSync(sources, { cwd: root }).map((file) => timeOf(join(root, file))))) {
  const from = performance.now()
  process.stderr.write('Building the workbench page …\n')
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps/workbench'), stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  process.stderr.write(`Built the workbench page in ${((performance.now() - from) / 1000).toFixed(1)} s.\n`)
}

/** Last change in ms since 1970; before everything where there is no such file. */
function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity
}
