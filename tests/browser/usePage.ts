import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchChromium } from './launchChromium.ts'
import { startWorkbench, type Workbench } from './startWorkbench.ts'

/** The workbench on the example, one for all tests of a file. */
export let workbench: Workbench
/** A page of its own for every test. */
export let page: Page

let browser: Browser
let context: BrowserContext
let errors: string[]

/** Has every test of the file begin with a page, and fail where the page throws or complains. `workbench` and `page` are there from then on. */
export function usePage(): void {
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
}

/** Faults of the page that a test means to see: those that `meant` knows are no longer held against it. */
export function forgive(meant: (error: string) => boolean): void {
  errors = errors.filter((error) => !meant(error))
}
