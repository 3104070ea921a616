import { globSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a browser is sent for the first view, by kind, as built by `npm run build`: bytes as they are and gzipped. Fonts load as their scripts occur. */
const dist = resolve(import.meta.dirname, '../apps/workbench/dist')
const files = globSync('**/*', { cwd: dist }).map((file) => join(dist, file)).filter((file) => statSync(file).isFile())
if (files.length === 0) throw new Error(`nothing is built in ${dist}: npm run build builds it`)
// What index.html names is sent at once; other scripts come when they are asked for.
const first = readFileSync(join(dist, 'index.html'), 'utf8')

console.log('page                      files       kB   gzipped kB')
for (const [kind, ending] of [['scripts', /\.js$/], ['styles', /\.css$/], ['fonts', /\.woff2$/]] as const) {
  for (const [when, chosen] of [['at once', (file: string) => first.includes(file.split('/').at(-1)!)], ['in all', () => true]] as const) {
    if (kind === 'fonts' && when === 'at once') continue
    const those = files.filter((file) => ending.test(file) && chosen(file))
    const bytes = those.map((file) => readFileSync(file))
    const sum = (sizes: number[]) => (sizes.reduce((a, b) => a + b, 0) / 1000).toFixed(0)
    console.log(`${`${kind}, ${when}`.padEnd(24)} ${String(those.length).padStart(6)} ${sum(bytes.map((each) => each.length)).padStart(8)} ${sum(bytes.map((each) => gzipSync(each).length)).padStart(12)}`)
  }
}
