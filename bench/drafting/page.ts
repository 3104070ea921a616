/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../tests/browser/launchChromium.ts'
import { startWorkbench } from '../../tests/browser/startWorkbench.ts'
import { bigDraft } from './bigDraft.ts'

/**
 * A draft of 300 pages with 2,000 brackets in the workbench: until it can be read, by columns and consolidated, and from a key's press to its letter on the screen in a proposal. Beside
 * them, in the same browser, the same words typed into a bare text area.
 *
 *   npm run build && node bench/drafting/page.ts [--pages 300] [--brackets 2000]
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '300' }, brackets: { type: 'string', default: '2000' } } })
const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
const file = join(folder, 'big.travaux')
const draft = await bigDraft(file, Number(values.pages), Number(values.brackets))
const workbench = await startWorkbench(file, folder)
const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // Once unmeasured: the server's code is compiled, as in a workbench that is at work.
  await opened(page, '', '.brackets tr')
  console.log(`open, by columns           ${median([await opened(page, '', '.brackets tr'), await opened(page, '', '.brackets tr'), await opened(page, '', '.brackets tr')]).toFixed(0).padStart(6)} ms   (median of 3)`)
  console.log(`open, consolidated         ${median([await opened(page, '&mode=consolidated', '.consolidated .clause-words'), await opened(page, '&mode=consolidated', '.consolidated .clause-words'), await opened(page, '&mode=consolidated', '.consolidated .clause-words')]).toFixed(0).padStart(6)} ms`)
  await page.locator('.consolidated .clause-words').nth(3).click()
  await page.keyboard.press('p')
  await page.locator('.ProseMirror').waitFor()
  await page.locator('.ProseMirror').click()
  const typed = await latencies(page, '.ProseMirror')
  await page.evaluate(() => document.body.replaceChildren(document.createElement('textarea')))
  await page.locator('textarea').focus()
  const bare = await latencies(page, 'textarea')
  console.log(`typing, key to paint       ${median(typed).toFixed(1).padStart(6)} ms   95 of 100 under ${quantile(typed, 0.95).toFixed(1)} ms; a bare text area ${median(bare).toFixed(1)} ms`)
} finally {
  await browser.close()
  await workbench.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function opened(page: Page, query: string, ready: string): Promise<number> {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(`${workbench.address}/?view=text&draft=${draft}${query}`)
  await page.locator(ready).first().waitFor()
  return performance.now() - began
}

/** Of forty letters: from keydown to the frame after it, as the page itself sees it. */
async function latencies(page: Page, where: string): Promise<readonly number[]> {
  await page.evaluate((selector) => {
    const taken: number[] = []
    Object.assign(globalThis, { taken })
    document.querySelector(selector)?.addEventListener('keydown', () => {
      const began = performance.now()
      requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - began)))
    }, { capture: true })
  }, where)
  for (const letter of 'the parties shall consult each other soon') await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 20 })
  await page.waitForTimeout(300)
  return page.evaluate(() => (globalThis as unknown as { taken: number[] }).taken)
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5)
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}
