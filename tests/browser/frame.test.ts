import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../apps/cli/test/run.ts'
import { copyExample } from '../copyExample.ts'
import { startWorkbench } from './startWorkbench.ts'
import { forgive, page, usePage, workbench } from './usePage.ts'

usePage()

const open = (query: string, address = workbench.address) => page.goto(`${address}/${query}`)
const view = () => page.locator('#view')

describe('looking at the past', () => {
  it('says of which day there is nothing, in every view, and asks nobody to add anything', async () => {
    for (const [name, sentence] of Object.entries({ reading: 'Nothing was known on 1 Jan 1900.', positions: 'No issue was known on 1 Jan 1900.', chronology: 'No meeting was known on 1 Jan 1900.', record: 'Nothing was known on 1 Jan 1900.' })) {
      await open(`?view=${name}&asOf=1900-01-01`)
      await view().getByText(sentence).waitFor()
      expect(await page.getByText(/Add the first document|yet\. They are found|No issues yet|Nothing is recorded yet/).count()).toBe(0)
    }
    await open('?view=reading&on=1850-01-01')
    await view().getByText('Nothing had been published by 1 Jan 1850.').waitFor()
    await view().getByRole('button', { name: 'Show any day' }).click()
    await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').first().waitFor()
  })

  it('lets nobody write: every Add source is off, and the dialog says why', async () => {
    await open('?view=reading&asOf=1900-01-01')
    await view().getByText(/Nothing was known/).waitFor()
    await page.locator('#why-not-write').getByText(/^This is what was known on 1 Jan 1900\./).waitFor()
    for (const add of await page.getByRole('button', { name: 'Add source' }).all()) expect(await add.isDisabled()).toBe(true)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('add source')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Add source' })
    await dialog.getByText('This is what was known on 1 Jan 1900. Go back to latest to change anything.').waitFor()
    for (const field of [dialog.getByRole('button', { name: 'Choose files…' }), dialog.getByRole('button', { name: 'Read this text' }), dialog.getByRole('textbox', { name: /Text of the document/ })]) expect(await field.isDisabled()).toBe(true)
  })
})

describe('an address that cannot be understood', () => {
  it('shows the latest, any day, where a day in it is none', async () => {
    for (const day of ['garbage', '2019-02-30']) {
      await open(`?view=record&asOf=${day}&on=${day}&recordedSince=${day}&since=${day}`)
      await page.locator('button.change').first().waitFor()
      await page.getByRole('button', { name: 'Held on any day' }).waitFor()
      expect(await page.locator('.header[data-past]').count()).toBe(0)
    }
  })
})

describe('a fault in a view', () => {
  it('leaves the frame, says what is wrong, and leads back', async () => {
    await page.route('**/api/changes*', (route) => route.fulfill({ json: [{ at: null }] }))
    await open('?view=record&as=sid_japan')
    await view().getByRole('alert').getByText(/^This view could not be drawn: .+ Nothing of the dossier is changed by this\.$/).waitFor()
    await page.getByRole('tab', { name: /Reading/ }).waitFor()
    await page.unroute('**/api/changes*')
    await view().getByRole('button', { name: 'Back to latest' }).click()
    await page.locator('button.change').first().waitFor()
    expect(new URL(page.url()).search).toBe('?view=record')
    // The browser tells of the fault; here it is meant.
    forgive(() => true)
  })
})

describe('compartments', () => {
  it('what is not shared says whose it is, wherever it stands: in the list of sources, on its card, in what changed and in its history', async () => {
    const cwd = workbench.folder
    writeFileSync(join(cwd, 'note.txt'), 'Minister Taro Kono said that the lighthouse would stay lit.')
    await copyExample(join(cwd, 'apart.travaux'))
    await run(['read', 'note.txt', '--published', '2019-06-20', '--into', 'apart.travaux', '--compartment', 'japan'], { cwd })
    const own = await startWorkbench(join(cwd, 'apart.travaux'), cwd)
    const tags = (within: string) => page.locator(`${within} .compartment-tag`).allTextContents()
    try {
      await open('?view=reading', own.address)
      await page.locator('article.finding').first().waitFor()
      expect(await page.getByRole('option').filter({ hasText: 'Japan only' }).allTextContents()).toEqual([expect.stringMatching(/note|lighthouse/i)])
      await page.getByRole('option').filter({ hasText: 'Japan only' }).click()
      await page.locator('article.finding .compartment-tag').first().waitFor()
      expect(new Set(await tags('article.finding'))).toEqual(new Set(['Japan only. ']))
      await open('?view=record', own.address)
      const line = page.locator('button.change').filter({ hasText: 'Japan only' }).filter({ hasText: 'the reader' })
      await line.waitFor()
      expect(await page.locator('button.change').count()).toBeGreaterThan(10)
      expect(await line.count()).toBe(1)
      await line.click()
      await page.getByRole('complementary', { name: /^History: / }).getByRole('listitem').first().waitFor()
      expect(await tags('.thread')).toEqual(['Japan only. '])
    } finally {
      // What it still listens for would end in an error of the page.
      await page.goto('about:blank')
      await own.stop()
    }
  }, 60_000)
})

describe('a narrow window', () => {
  it('keeps the names of what is looked at, and of the compartment, at 1024; tells the day that held from the way back', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open('?view=record&asOf=2019-02-01&on=2019-01-15')
    const header = page.getByRole('banner')
    await page.locator('button.change').first().waitFor()
    for (const words of ['Shared', 'What we knew on', '1 Feb 2019', 'Held on', '15 Jan 2019', 'Speak as']) expect(await header.getByText(words, { exact: true }).first().isVisible()).toBe(true)
    expect(await page.evaluate(() => [...document.querySelectorAll('.header .control')].map((control) => `${control.textContent?.trim()} ${getComputedStyle(control).backgroundColor}`))).toEqual(expect.arrayContaining([expect.stringMatching(/^Back to latest rgb/), expect.stringMatching(/^Held on 15 Jan 2019 rgba\(0, 0, 0, 0\)/)]))
  })

  it('at 640, which is a window of 1280 at 200 %, needs no scrolling sideways in any view, nor the frame at 320', async () => {
    const there = { reading: '.document', positions: '.stance-proposition', chronology: '.chronology-below', record: 'button.change' }
    for (const [width, views] of [[640, ['reading', 'positions', 'chronology', 'record']], [320, ['reading', 'record']]] as const) {
      await page.setViewportSize({ width, height: 640 })
      for (const name of views) {
        await open(`?view=${name}&on=2019-06-30`)
        await view().locator(there[name]).first().waitFor()
        expect({ name, width, needed: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ name, width, needed: width })
      }
    }
  })
})
