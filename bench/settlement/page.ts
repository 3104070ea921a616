/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../tests/browser/launchChromium.ts'
import { startWorkbench } from '../../tests/browser/startWorkbench.ts'
import { bigSettlement } from './bigSettlement.ts'

/**
 * A settlement of 10^5 packages in the workbench: until it can be read, and, as a number is dragged, from the event of the drag to the frame in which every point and the frontier are drawn anew.
 * Beside it, in the same browser, a bare slider that moves one line.
 *
 *   npm run build && node bench/settlement/page.ts [--issues 5] [--alternatives 10] [--drags 120]
 */
const { values } = parseArgs({ options: { issues: { type: 'string', default: '5' }, alternatives: { type: 'string', default: '10' }, drags: { type: 'string', default: '120' } } })
const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
const file = join(folder, 'big.travaux')
await bigSettlement(file, Number(values.issues), Number(values.alternatives))
const workbench = await startWorkbench(file, folder)
const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // Once unmeasured: the server's code is compiled, as in a workbench that is at work.
  await opened(page)
  const until = [await opened(page), await opened(page), await opened(page)]
  console.log(`${(await page.locator('.plot-head').textContent()) ?? ''}`)
  console.log(`open                             ${told(until, 0.5)} ms   (median of 3)`)
  await page.getByRole('button', { name: /^What if/u }).click()
  // What is worked out beside the page has time to be done, then everything runs once unmeasured.
  await page.waitForTimeout(2000)
  await dragged(page, '.number-track input', '.plot-over > path', 30)
  // What the page's main thread itself is busy for: the same whatever else runs on the machine.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  const busyBefore = await busy()
  const { drew, taken } = await dragged(page, '.number-track input', '.plot-over > path', Number(values.drags))
  const busyFor = (await busy() - busyBefore) * 1000 / taken.length
  console.log(`drag to frontier redrawn         ${told(taken, 0.5)} ms   95 of 100 under ${told(taken, 0.95).trim()} ms, longest ${told(taken, 1).trim()} ms; ${drew} of ${taken.length} drags moved the frontier`)
  console.log(`main thread at work, a drag      ${busyFor.toFixed(1).padStart(7)} ms   mean, of its own time`)
  await page.evaluate(() => {
    document.body.innerHTML = '<input type="range" min="0" max="100" style="width: 300px"><svg width="300" height="300"><path d="M0 0" stroke="black"/></svg>'
    const path = document.querySelector('path')
    document.querySelector('input')?.addEventListener('input', (event) => path?.setAttribute('d', `M0 0L${(event.target as HTMLInputElement).value} 100`))
  })
  const bare = await dragged(page, 'input', 'svg > path', Number(values.drags))
  console.log(`a bare slider and one line       ${told(bare.taken, 0.5)} ms   95 of 100 under ${told(bare.taken, 0.95).trim()} ms`)
} finally {
  await browser.close()
  await workbench.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Until the frontier is drawn, in ms. */
async function opened(page: Page): Promise<number> {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(`${workbench.address}/?view=settlement`)
  await page.locator('.plot-ring').first().waitFor()
  return performance.now() - began
}

/** Drags the first slider to and fro with the mouse; of each event of it, the ms until after the frame that it made, as the page itself sees it, and how many changed what `lines` draw. */
async function dragged(page: Page, slider: string, lines: string, drags: number): Promise<{ readonly taken: readonly number[]; readonly drew: number }> {
  const input = page.locator(slider).first()
  await input.scrollIntoViewIfNeeded()
  const box = (await input.boundingBox())!
  await page.evaluate(([selector, drawing]) => {
    const taken: number[] = []
    let drew = 0
    const drawn = () => [...document.querySelectorAll(drawing!)].map((path) => path.getAttribute('d')).join(' ')
    let before = drawn()
    const listen = (event: Event) => {
      const began = event.timeStamp
      requestAnimationFrame(() => setTimeout(() => {
        taken.push(performance.now() - began)
        const now = drawn()
        if (now !== before) drew += 1
        before = now
      }))
    }
    document.querySelector(selector!)?.addEventListener('input', listen, { capture: true })
    Object.assign(globalThis, { measured: () => {
      document.querySelector(selector!)?.removeEventListener('input', listen, { capture: true })
      return { taken, drew }
    } })
  }, [slider, lines])
  const [top, left, reach] = [box.y + box.height / 2, box.x + 7, box.width - 14]
  const value = await input.evaluate((element) => { const { value, min, max } = element as HTMLInputElement; return (Number(value) - Number(min)) / (Number(max) - Number(min)) })
  await page.mouse.move(left + value * reach, top)
  await page.mouse.down()
  for (let i = 1; i <= drags; i += 1) {
    await page.mouse.move(left + reach * (0.5 + 0.4 * Math.sin(i / 7)), top)
    await page.waitForTimeout(25)
  }
  await page.mouse.up()
  await page.waitForTimeout(300)
  return page.evaluate(() => (globalThis as unknown as { measured: () => { taken: number[]; drew: number } }).measured())
}

function told(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1).padStart(7)
}
