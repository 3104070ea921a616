import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../tests/browser/launchChromium.ts'
import { startWorkbench } from '../tests/browser/startWorkbench.ts'

/**
 * Pictures of every view of the example, light and dark, wide and narrow. `npm run screenshots` writes the README's into docs/images;
 * `npm run screenshots -- --all FOLDER` all of them into a folder, to be looked at.
 */
const { values } = parseArgs({ options: { all: { type: 'string' } } })
const root = resolve(import.meta.dirname, '..')
const to = values.all === undefined ? join(root, 'docs/images') : resolve(values.all)
mkdirSync(to, { recursive: true })

const views = {
  reading: '?view=reading',
  positions: '?view=positions',
  map: '?view=positions&mode=map',
  chronology: '?view=chronology',
  meeting: '?view=chronology&mode=meeting-before',
  'follow-up': '?view=follow-up',
  text: '?view=text&article=cls_art4&bracket=brk_4-1',
  settlement: '?view=settlement',
  briefing: '?view=briefing',
  record: '?view=record',
  ...values.all === undefined ? {} : {
    'meeting-notes': '?view=chronology&mode=meeting-during',
    'meeting-after': '?view=chronology&mode=meeting-after',
    alerts: '?view=follow-up&mode=alerts',
    'briefing-report': '?view=briefing&mode=report-to-leaders',
    'briefing-calendar': '?view=briefing&mode=calendar',
    'text-consolidated': '?view=text&mode=consolidated&article=cls_art4',
    'text-changes': '?view=text&mode=changes',
    'text-findings': '?view=text&mode=findings',
  },
}
const workbench = await startWorkbench()
const browser = await launchChromium()
try {
  for (const [width, height] of values.all === undefined ? [[1440, 900]] : [[1440, 900], [1024, 768]]) {
    for (const colorScheme of values.all === undefined ? ['light'] as const : ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width: width!, height: height! }, colorScheme, reducedMotion: 'reduce' })
      for (const [name, query] of Object.entries(views)) {
        const page = await context.newPage()
        page.on('console', (message) => { if (message.type() === 'error') console.error(`${name}: ${message.text()}`) })
        await page.goto(`${workbench.address}/${query}`)
        await page.waitForLoadState('load')
        await page.waitForTimeout(2500)
        const file = join(to, `${name}-${colorScheme}${values.all === undefined ? '' : `-${width}`}.png`)
        await page.screenshot({ path: file })
        console.log(file)
        await page.close()
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await workbench.stop()
}
