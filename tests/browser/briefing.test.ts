/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import type { Owed } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { forgive, page, usePage, workbench } from './usePage.ts'

usePage()

const place = () => new URL(page.url()).searchParams
const paper = () => page.getByRole('article')
const field = () => page.getByRole('textbox', { name: 'Words of your paragraph' })
const own = () => paper().locator('[data-from="person"]').allTextContents()
const markings = () => paper().locator('.paper-marking').allTextContents()
const names = ['The next meeting', 'Report to the leaders', 'Record of a meeting', 'Chronology', 'Statements', 'Follow-up', 'Calendar']

async function open(query = '') {
  await page.goto(`${workbench.address}/?view=briefing${query}`)
  await paper().waitFor()
}

/** Something that somebody else records meanwhile. */
async function add(kind: string, value: unknown) {
  const answer = await fetch(`${workbench.address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'add', kind, value, evidence: [] }) })
  expect(answer.status).toBe(200)
}

/** The file that the page hands over. */
async function handedOver(press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

describe('a briefing', () => {
  it('opens on the next meeting; each of the seven is chosen by keyboard, and the address keeps it', async () => {
    await open()
    const buttons = page.getByRole('region', { name: 'Which briefing' }).getByRole('listitem').getByRole('button')
    expect(await buttons.allTextContents()).toEqual(names)
    expect(await buttons.first().getAttribute('aria-pressed')).toBe('true')
    const titles = new Set([await paper().getAttribute('aria-label')])
    await buttons.first().focus()
    for (const name of names.slice(1)) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed')).toBe('true')
      await expect.poll(async () => titles.has(await paper().getAttribute('aria-label'))).toBe(false)
      titles.add(await paper().getAttribute('aria-label'))
    }
    expect(place().get('mode')).toBe('calendar')
    await page.reload()
    await expect.poll(() => page.getByRole('button', { name: 'Calendar', exact: true }).getAttribute('aria-pressed')).toBe('true')
  })

  it('is of another meeting where one is chosen', async () => {
    await open()
    const first = await paper().getAttribute('aria-label')
    await page.getByRole('combobox', { name: /^Meeting/ }).selectOption({ label: 'Foreign ministers, Munich, 2019-02-16' })
    await expect.poll(() => paper().getAttribute('aria-label')).not.toBe(first)
    expect(await paper().locator('.paper-subtitle').textContent()).toMatch(/16 February 2019|16 Feb 2019/)
    expect(place().get('meeting')).toMatch(/^mtg_/)
  })

  it('follows the record: what somebody else records stands in the preview without a reload', async () => {
    const instruction = (await (await fetch(`${workbench.address}/api/follow-up`)).json() as readonly Owed[]).find(({ is, level, lessSure }) => is === 'instruction' && level === 0 && !lessSure)!
    await open('&mode=report-to-leaders')
    const line = paper().getByRole('listitem').filter({ hasText: new RegExp(instruction.what, 'i') }).first()
    expect(await line.textContent()).toMatch(/0 not begun/)
    await add('assessment', { of: instruction.subject, provision: null, level: 2, on: '2019-07-01', words: 'drafts were exchanged', assessor: [], isReport: false })
    await expect.poll(() => line.textContent()).toMatch(/2 in good part/)
  })

  it('a line opens the passage it rests on, and every mark has its note', async () => {
    await open()
    const marks = await paper().locator('.paper-note').allTextContents()
    const notes = await paper().locator('.paper-notes li').count()
    expect(marks.length).toBeGreaterThan(20)
    expect(Math.max(...marks.map((mark) => Number(mark.replace(/\D/g, ''))))).toBe(notes)
    await paper().locator('.paper-note .passage-link').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => place().get('view')).toBe('reading')
    await page.locator('.run.in-hand').first().waitFor()
  })

  it('numbers and words its notes as the files do, where some notes are spelled out in a column alone, too', async () => {
    for (const mode of ['report-to-leaders', 'follow-up', 'next-meeting']) {
      await open(`&mode=${mode}`)
      const shown = await paper().locator('.paper-notes li').evaluateAll((items) => items.map((item) => [...item.childNodes].filter((node) => !(node instanceof Element && node.matches('.history-link'))).map(({ textContent }) => textContent).join('')))
      await page.getByRole('button', { name: 'Other files', exact: true }).click()
      const markdown = (await handedOver(() => page.getByRole('menuitem', { name: 'Markdown' }).click())).bytes.toString()
      const plain = (text: string) => text.replace(/[\\\s]/g, '')
      expect(shown.map((text, i) => plain(`[^${i + 1}]: ${text}`))).toEqual([...markdown.matchAll(/^\[\^\d+\]: .*$/gm)].map(([line]) => plain(line)))
      const marks = await paper().locator('.paper-note').allTextContents()
      expect(marks.map((mark) => mark.replace(/\D/g, ''))).toEqual([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    }
  })

  it('n leads to a paragraph of one’s own, Ctrl+Enter puts it into its section, u takes it back', async () => {
    await open()
    await page.getByRole('button', { name: names[0]!, exact: true }).focus()
    await page.keyboard.press('n')
    await page.keyboard.type('The Minister opens with the flights.')
    await page.getByLabel('Section').selectOption('Last round')
    await field().press('Control+Enter')
    await expect.poll(own).toEqual([expect.stringContaining('The Minister opens with the flights.')])
    expect(await paper().locator('section').filter({ has: page.locator('[data-from="person"]') }).getByRole('heading').first().textContent()).toBe('Last round')
    expect(await field().inputValue()).toBe('')
    await page.keyboard.press('u')
    await expect.poll(own).toEqual([])
  })

  it('is handed over as Word, PDF, Markdown, CSV and a calendar', async () => {
    await open('&mode=next-meeting')
    const title = await paper().getAttribute('aria-label')
    const button = (name: string) => () => page.getByRole('button', { name, exact: true }).click()
    const other = (name: string) => async () => {
      await button('Other files')()
      await page.getByRole('menuitem', { name }).click()
    }
    const word = await handedOver(button('Word'))
    expect([word.name, word.bytes.subarray(0, 2).toString()]).toEqual([`${title}.docx`, 'PK'])
    const pdf = await handedOver(button('PDF'))
    expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual([`${title}.pdf`, '%PDF-'])
    expect((await handedOver(other('Markdown'))).bytes.toString()).toContain(`# ${title}`)
    expect((await handedOver(other('Table, CSV'))).bytes.toString().split('\n').length).toBeGreaterThan(5)
    expect((await handedOver(other('Calendar, ICS'))).bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  it('a template that is changed shows what it makes, and is given back as it came', async () => {
    await open('&mode=calendar')
    await page.getByText('Template', { exact: true }).click()
    const template = page.getByRole('textbox', { name: 'Template' })
    const before = await template.inputValue()
    const bare = before.replaceAll(/^#.*$/gm, '')
    await template.fill(bare)
    await page.getByText(/no heading that a paragraph could stand under/).waitFor()
    await template.fill(bare.replace('{{what is ahead', '# Before the summer\n\n{{what is ahead'))
    await paper().getByRole('heading', { name: 'Before the summer' }).waitFor()
    await field().waitFor()
    await page.getByRole('button', { name: 'As it comes with Travaux' }).click()
    await expect.poll(() => paper().getByRole('heading', { name: 'Before the summer' }).count()).toBe(0)
    expect(await template.inputValue()).toBe(before)
  })

  it('names places as the side that speaks does', async () => {
    const said = { sid_japan: /the Northern Territories/, sid_russia: /the Southern Kurils/ }
    for (const [side, name] of Object.entries(said)) {
      await open(`&mode=next-meeting&as=${side}`)
      const headings = paper().locator('.paper-table').filter({ hasText: 'Apart' }).locator('tbody')
      await expect.poll(() => headings.first().textContent()).toMatch(name)
    }
  })

  it('without prejudice it is marked so, and holds nothing that one alone may see', async () => {
    await open()
    expect(await markings()).toEqual(['For secretariat alone'])
    await page.getByRole('switch', { name: /Without prejudice/ }).focus()
    await page.keyboard.press('Space')
    await expect.poll(markings).toEqual([expect.stringMatching(/^without prejudice/i)])
    const [request] = await Promise.all([page.waitForRequest('**/api/briefings/next-meeting/file*'), handedOver(() => page.getByRole('button', { name: 'Word', exact: true }).click())])
    expect(request.postDataJSON()).toMatchObject({ withoutPrejudice: true })
  })

  it('as of a moment it holds what was known then, and nothing is written into it, saying why', async () => {
    await open('&asOf=2019-01-20')
    expect(await paper().locator('.paper-as-of').textContent()).toBe('As known on 20 January 2019')
    expect(await paper().textContent()).not.toMatch(/Osaka|Munich, 16 Feb/)
    expect(await field().isDisabled()).toBe(true)
    expect(await page.locator('.briefing-why').textContent()).toMatch(/Go back to latest/)
  })

  it('says why it could not be made, and tries again', async () => {
    await page.route('**/api/briefings/next-meeting*', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: 'no JSON' }))
    await page.goto(`${workbench.address}/?view=briefing`)
    const alert = page.locator('.briefing-desk').getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    await page.unroute('**/api/briefings/next-meeting*')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await paper().waitFor()
    expect(await alert.count()).toBe(0)
  })
})

describe('a briefing that is refused', () => {
  it('says why, and offers another meeting, as trying again changes nothing', async () => {
    await page.goto(`${workbench.address}/?view=briefing&mode=next-meeting&meeting=mtg_never-held`)
    const alert = page.locator('.briefing-desk').getByRole('alert')
    await alert.getByText(/^There is no meeting “mtg_never-held”/).waitFor()
    forgive((error) => error.includes('400'))
    expect(await alert.getByRole('button').count()).toBe(0)
    expect(await accessFaults(page, '.frame')).toEqual([])
    const choice = alert.getByRole('combobox', { name: 'Choose a meeting' })
    expect(await choice.locator('option:checked').textContent()).toBe('One that is not on record')
    await choice.selectOption({ label: 'Foreign ministers, Munich, 2019-02-16' })
    await paper().waitFor()
    expect(place().get('meeting')).toMatch(/^mtg_/)
  })
})

describe('anybody can use it', () => {
  it.each([['light', 1440, 900], ['dark', 1440, 900], ['light', 1024, 768], ['dark', 1024, 768]] as const)('axe finds nothing in %s at %i, nothing is cut or scrolled sideways', async (colorScheme, width, height) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    for (const mode of ['next-meeting', 'calendar']) {
      await open(`&mode=${mode}`)
      expect(await accessFaults(page, '.frame')).toEqual([])
      expect(await page.locator('.briefing-desk').evaluate((desk) => desk.scrollWidth - desk.clientWidth)).toBeLessThanOrEqual(0)
      const controls = await page.locator('.view-controls button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left))
      expect(Math.min(...controls)).toBeGreaterThan(await page.getByRole('tab').last().evaluate((tab) => tab.getBoundingClientRect().right))
    }
  })

  it('on paper only the paper stands', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('region', { name: 'Which briefing' }).isVisible()).toBe(false)
    expect(await paper().isVisible()).toBe(true)
  })
})
