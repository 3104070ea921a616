import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { fontFiles } from './src/text/fontFiles.ts'

/**
 * Builds what is published: the command and its worker with the packages of the workspace bundled in, the built page,
 * the examples and the licence. Third-party libraries stay dependencies (docs/decisions/0008). Run by `npm pack`, and by
 * the tests with a folder of their own: `node build.ts FOLDER`.
 */
const here = import.meta.dirname
const root = resolve(here, '../..')
const to = process.argv[2] ?? join(here, 'dist')
const page = join(root, 'apps/workbench/dist')
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> }

if (!existsSync(join(page, 'index.html'))) throw new Error(`${page} has no index.html: run \`npm run build\` first`)

rmSync(to, { recursive: true, force: true })
const bundle = await rolldown({
  input: { main: join(here, 'src/main.ts'), readWorker: join(here, 'src/read/readWorker.ts'), takeInWorker: join(here, 'src/read/takeInWorker.ts'), settleWorker: join(here, 'src/settle/settleWorker.ts'), typesetWorker: join(here, 'src/text/typesetWorker.ts') },
  platform: 'node',
  external: (id) => id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
})
const { output } = await bundle.write({ dir: to, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js', sourcemap: false })
await bundle.close()

const strays = output.flatMap((chunk) => chunk.type === 'chunk' ? chunk.imports : []).filter((id) => !id.startsWith('node:') && !id.startsWith('chunk-') && !id.endsWith('.js') && !Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)))
if (strays.length > 0) throw new Error(`not a dependency of the published package: ${strays.join(', ')}`)

cpSync(join(root, 'LICENSE'), join(here, 'LICENSE'))
cpSync(join(root, 'packages/reading/data'), join(to, 'data'), { recursive: true })
cpSync(page, join(to, 'web'), { recursive: true })
cpSync(join(root, 'examples'), join(to, 'examples'), { recursive: true, filter: (path) => !path.endsWith('.test.ts') && !path.endsWith('.travaux') })
for (const { from, folder, file } of fontFiles) {
  const of = dirname(fileURLToPath(import.meta.resolve(`${from}/package.json`)))
  cpSync(join(of, folder, file), join(to, 'fonts', file))
  cpSync(join(of, 'LICENSE_FONT'), join(to, 'fonts', `LICENSE_${from.split('/').at(-1)}`))
}
