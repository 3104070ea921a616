import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe { run(context: string, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[] }> }

/** What axe finds against WCAG 2.2 A and AA in a part of the page, a line a rule. */
export async function accessFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate((part) => (globalThis as unknown as { readonly axe: Axe }).axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }), within)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`)
}
