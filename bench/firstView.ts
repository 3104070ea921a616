import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium } from '../tests/browser/launchChromium.ts'

/** Seconds from an empty folder to the first view of the example: clone, `npm ci`, `npm start`, the first finding drawn in a browser. */
const folder = mkdtempSync(join(tmpdir(), 'travaux-first-view-'))
const clone = join(folder, 'travaux')
const port = '7790'
const marks: [string, number][] = []
const from = performance.now()
const mark = (what: string) => marks.push([what, (performance.now() - from) / 1000])

execFileSync('git', ['clone', '--quiet', resolve(import.meta.dirname, '..'), clone])
mark('cloned')
execFileSync('npm', ['ci', '--silent'], { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] })
mark('installed')
const started = spawn('npm', ['start', '--silent', '--', '--no-open', '--port', port], { cwd: clone, env: { ...process.env, TRAVAUX_HOME: join(folder, 'home') }, stdio: 'inherit', detached: true })
try {
  while (!await fetch(`http://127.0.0.1:${port}/`).then((response) => response.ok, () => false)) await new Promise((later) => setTimeout(later, 50))
  mark('serving')
  const browser = await launchChromium()
  const page = await browser.newPage()
  const opened = performance.now()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.locator('article.finding').first().waitFor()
  const drawn = performance.now() - opened
  await browser.close()
  for (const [what, seconds] of marks) console.log(`${what.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`)
  console.log(`first view   ${((marks.at(-1)![1]) + drawn / 1000).toFixed(1).padStart(6)} s   (the page itself: ${drawn.toFixed(0)} ms)`)
} finally {
  process.kill(-started.pid!, 'SIGTERM')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
