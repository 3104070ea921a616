/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './launchChromium.ts'
import { startWorkbench, type Workbench } from './startWorkbench.ts'

let workbench: Workbench
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  ;[workbench, browser] = await Promise.all([startWorkbench(), launchChromium()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await workbench?.stop()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

const open = (query: string) => page.goto(`${workbench.address}/${query}`)
const position = async () => (await (await fetch(`${workbench.address}/api/dossier`)).json() as { position: number }).position
/** The finding in hand. */
const held = () => page.locator('article.finding[data-selected]')
const heldTitle = async () => (await held().locator('.finding-title').textContent()) ?? ''

describe('reading desk', () => {
  it('opens on a source of the example with its findings beside it, marked as retold', async () => {
    await open('?view=reading')
    await page.getByRole('navigation', { name: 'Sources' }).waitFor()
    await held().waitFor()
    expect(await page.locator('article.finding').count()).toBeGreaterThan(5)
    expect(await page.getByText('retold', { exact: true }).count()).toBeGreaterThan(0)
  })

  it('j and k move, c confirms and goes on to the next to do, u takes it back by further entries', async () => {
    await open('?view=reading')
    await held().waitFor()
    await page.getByRole('button', { name: /To review/ }).or(page.getByRole('radio', { name: /To review/ })).first().click()
    const todo = page.locator('article.finding[data-todo]')
    await todo.first().click()
    const first = await heldTitle()
    await page.keyboard.press('j')
    await expect.poll(heldTitle).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(heldTitle).toBe(first)

    const before = await position()
    const left = await todo.count()
    await page.keyboard.press('c')
    await expect.poll(position).toBeGreaterThan(before)
    await expect.poll(() => todo.count()).toBe(left - 1)
    expect(await held().getAttribute('data-todo')).toBe('true')

    const confirmed = await position()
    await page.keyboard.press('u')
    await expect.poll(position).toBeGreaterThan(confirmed)
    await expect.poll(() => todo.count()).toBe(left)
  })

  it('x withdraws: the finding stays on the desk, struck, and leaves the other views', async () => {
    await open('?view=reading')
    await held().waitFor()
    const subject = await held().getAttribute('id')
    await held().focus()
    await page.keyboard.press('x')
    await page.locator(`[id="${subject}"][data-review=withdrawn]`).waitFor()
    await page.locator(`[id="${subject}"]`).click()
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(`[id="${subject}"][data-review=withdrawn]`).count()).toBe(0)
  })

  it('a document pasted in is read, and its markup is text, never run', async () => {
    await open('?view=reading')
    await page.getByRole('button', { name: 'Add source' }).click()
    const text = 'Ministers meet again\n\nGENEVA, Nov 20 (Wire) - <img src=x onerror="document.title=\'run\'"> Foreign Minister Taro Kono said on Tuesday that "the talks are useful". <script>document.title = "run"</script>\n'
    await page.getByLabel('Text of the document, pasted').fill(text)
    await page.getByLabel('Published, if it does not say').fill('2018-11-21')
    await page.getByRole('button', { name: 'Read this text' }).click()
    await page.getByRole('option', { name: /Ministers meet again/ }).click()
    await page.getByRole('heading', { name: 'Ministers meet again' }).first().waitFor()
    await held().waitFor()
    expect(await page.title()).not.toBe('run')
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.locator('article.finding').count()).toBeGreaterThan(0)
  })

  it('a binary dropped in is refused with a sentence, and nothing is recorded', async () => {
    await open('?view=reading')
    await held().waitFor()
    const before = await position()
    await page.getByRole('button', { name: 'Add source' }).click()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /Choose files/ }).click()])
    await chooser.setFiles({ name: 'scan.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 0, 7]) })
    await expect.poll(() => page.getByLabel('Being added').textContent()).toMatch(/scan\.bin.*\S+ \S+/)
    expect(await position()).toBe(before)
  })
})

describe('positions', () => {
  it('arrows move, Enter opens the evidence, a quotation opens its passage, Escape returns to the cell', async () => {
    await open('?view=positions')
    const grid = page.getByRole('grid', { name: /Positions/ })
    await grid.locator('[data-at="0-1"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('0-2')
    await page.keyboard.press('Enter')
    const evidence = page.getByRole('complementary', { name: /Evidence/ })
    await evidence.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => evidence.count()).toBe(0)
    await page.keyboard.press('Enter')
    const link = evidence.locator('.link a').first()
    await link.waitFor()
    await link.click()
    await page.getByRole('navigation', { name: 'Sources' }).waitFor()
    await expect.poll(() => page.locator('.document mark, [data-hand], .in-hand').count()).toBeGreaterThan(0)
  })

  it('speaking as a side changes names and the order of columns, and no quotation', async () => {
    await open('?view=positions')
    const grid = page.getByRole('grid', { name: /Positions/ })
    await grid.waitFor()
    const quotations = async () => (await grid.locator('q').allTextContents()).sort()
    const issues = () => grid.locator('.issue-name').allTextContents()
    const [neutralQuotations, neutralIssues] = [await quotations(), await issues()]
    expect(await grid.locator('.side-name').first().textContent()).toBe('Japan')
    expect((await grid.textContent())!.replaceAll(/“[^”]*”/g, '')).not.toMatch(/Southern Kuril|Northern Territor/)
    await page.getByRole('radio', { name: 'Russia' }).click()
    await expect.poll(() => grid.locator('.side-name').first().textContent()).toBe('Russia')
    expect(await issues()).not.toEqual(neutralIssues)
    await expect.poll(quotations).toEqual(neutralQuotations)
  })

  it('silence is a cell of its own', async () => {
    await open('?view=positions')
    await page.getByRole('grid', { name: /Positions/ }).waitFor()
    expect(await page.getByText('No statement on record').count()).toBeGreaterThan(0)
  })
})

describe('chronology', () => {
  it('draws each meeting with its certainty, and opens the one that is chosen', async () => {
    await open('?view=chronology')
    const lanes = page.getByRole('region', { name: 'Meetings over time' })
    await lanes.waitFor()
    const marks = lanes.getByRole('button')
    await expect.poll(() => marks.count()).toBeGreaterThan(3)
    const mark = marks.nth(2)
    const name = (await mark.getAttribute('aria-label'))!
    await mark.click()
    await expect.poll(() => page.locator('#meeting-title').textContent()).toBe(name.split(',').slice(0, -2).join(',').split(/, \d/)[0])
  })

  it('shows the same meetings as a table for those who do not see the lanes', async () => {
    await open('?view=chronology')
    await page.getByRole('region', { name: 'Meetings over time' }).waitFor()
    expect(await page.locator('table').filter({ hasText: /held/ }).count()).toBeGreaterThan(0)
  })
})

describe('frame', () => {
  it('what we knew on an earlier day: fewer sources, and nothing can be written', async () => {
    await open('?view=reading')
    await held().waitFor()
    const rows = page.getByRole('listbox', { name: 'Sources' }).getByRole('option')
    const all = await rows.count()
    await open('?view=reading&asOf=2019-01-15')
    await expect.poll(() => rows.count()).toBeGreaterThan(0)
    expect(await rows.count()).toBeLessThan(all)
    expect(await page.getByRole('button', { name: 'Add source' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Back to latest' }).click()
    await expect.poll(() => rows.count()).toBe(all)
  })

  it('⌘K finds anything named and any passage, by keyboard alone', async () => {
    await open('?view=positions')
    await page.getByRole('grid', { name: /Positions/ }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('declaration')
    await page.getByRole('menuitem').or(page.getByRole('option')).filter({ hasText: /declaration/i }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('an act in one window shows in another', async () => {
    await open('?view=reading')
    await held().waitFor()
    const other = await context.newPage()
    await other.goto(page.url())
    const card = other.locator('article.finding[data-todo]').first()
    await card.waitFor()
    const id = await card.getAttribute('id')
    await card.click()
    await other.keyboard.press('c')
    await page.locator(`[id="${id}"][data-review=confirmed]`).waitFor({ timeout: 5000 })
    await other.keyboard.press('u')
  })
})

describe('everyone can use it', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const view of ['reading', 'positions', 'chronology']) {
      it(`${view}, ${colorScheme}: no violation of WCAG 2.2 A or AA that axe can find, and nothing wider than the window at 1024`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width: 1024, height: 768 })
        await open(`?view=${view}`)
        await page.locator('article.finding, [role=grid] td, .lanes button').first().waitFor()
        // The policy of the page forbids inline scripts; a debugger's evaluation is not one.
        await page.evaluate(axe)
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
      })
    }
  }
})
