/// <reference lib="dom" />
import type { Chronology, ReadOuts } from '@travaux/record'
import type { NoteShown } from '@travaux/server'
import { describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { forgive, page, usePage, workbench } from './usePage.ts'

usePage()

const open = (query: string) => page.goto(`${workbench.address}/${query}`)
const get = async <Body>(path: string) => await (await fetch(workbench.address + path)).json() as Body
const field = () => page.getByRole('combobox', { name: /What was said|The last line/ })
const lines = () => page.getByRole('group', { name: 'Lines of the note' }).locator('.note-lines li')
const type = (words: string) => page.keyboard.type(words)
const press = (key: string) => page.keyboard.press(key)
const place = () => new URL(page.url()).searchParams
/** The meeting whose page is open, and its notes on record. */
const notes = () => get<readonly NoteShown[]>(`/api/notes?meeting=${place().get('meeting')}`)
const texts = async () => (await notes()).flatMap((note) => note.lines.map(({ text }) => text))

/** Opens the notes of the next meeting on a day of its own, so that each test has a note of its own: the browser is another. */
async function takeNotes() {
  await open('?view=chronology&mode=meeting-during')
  await page.getByLabel('Day of the meeting').fill('2019-10-04')
  await field().focus()
}

describe('meeting page', () => {
  it('opens from the lanes and the panel with m, goes through its parts with 1 2 3, and back with m', async () => {
    await open('?view=chronology')
    await page.locator('.lane-mark[tabindex="0"]').first().focus()
    await press('m')
    await page.locator('#meeting-page-title').waitFor()
    for (const [key, part] of [['2', 'During'], ['1', 'Before'], ['3', 'After']] as const) {
      // In the field digits are digits: Escape leaves it for the list.
      if (part === 'Before') await press('Escape')
      await press(key)
      await expect.poll(() => page.getByRole('radio', { name: part }).getAttribute('aria-checked')).toBe('true')
    }
    await press('m')
    await page.getByRole('button', { name: 'Meeting page' }).waitFor()
    expect(place().get('mode')).toBeNull()
  })

  it('opens from the search box', async () => {
    await open('?view=reading')
    await press('Control+k')
    await type('take notes')
    await press('Enter')
    await field().waitFor()
    expect(place().get('mode')).toBe('meeting-during')
  })

  it('shows before a meeting who comes with offices, the last round, where each side stands, what is owed, brackets and agreed language, each with its passage', async () => {
    await open('?view=chronology&mode=meeting-before')
    const heading = (name: RegExp) => page.getByRole('heading', { name })
    for (const name of [/Who meets/, /The last round/, /Where each side stands and what moved since Foreign ministers, Tokyo/, /What was instructed/, /What is owed/, /Agreed language/, /Open brackets/]) await heading(name).waitFor()
    expect(await page.locator('.meeting-people').textContent()).toMatch(/Taro Kono.*Sergey Lavrov/)
    const said = page.locator('.meeting-stands tbody tr').filter({ hasText: 'Missile defence' })
    await said.locator('.passage-link').first().focus()
    await press('Enter')
    await expect.poll(() => place().get('view')).toBe('reading')
    await open('?view=chronology&mode=meeting-before')
    expect(await page.getByRole('link', { name: 'Briefing', exact: true }).getAttribute('href')).toMatch(/view=briefing.*mode=next-meeting|mode=next-meeting.*view=briefing/)
  })

  it('shows after a meeting its accounts side by side, where only one mentions something, and silence as a cell', async () => {
    const told = (await get<readonly ReadOuts[]>('/api/read-outs')).find(({ topics, accounts }) => accounts.length > 1 && topics.some(({ onlyIn }) => onlyIn !== null))
    await open(`?view=chronology&mode=meeting-after&meeting=${told?.meeting}`)
    const table = page.getByRole('group', { name: 'Accounts side by side' })
    await table.waitFor()
    expect(await table.locator('thead th').count()).toBeGreaterThan(2)
    expect(await table.textContent()).toMatch(/one account only/)
    expect(await table.getByText('not mentioned').count()).toBeGreaterThan(0)
  })
})

describe('notes', () => {
  it('records each line as it is entered, by keys alone: initials, completion, kinds, issues and stances; a wordless line is not taken', async () => {
    await takeNotes()
    await press('Enter')
    expect(await lines().count()).toBe(0)
    await type('SL: "We hear each other" and nothing more +#')
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(2)
    await type('declaration')
    await press('Enter')
    await press('Enter')
    await expect.poll(texts).toEqual(['Sergey Lavrov: "We hear each other" and nothing more'])
    await type('!@kon')
    await press('Tab')
    await type('send the draft due:2019-11')
    await press('Enter')
    await type('> @')
    await press('ArrowDown')
    await press('Enter')
    await type('@taro')
    await press('Enter')
    await type('report in a week')
    await press('Enter')
    await type('tea is served')
    await press('Enter')
    await expect.poll(async () => (await texts()).length).toBe(4)
    const [note] = await notes()
    expect(note?.lines.map(({ said: { is, due, stances } }) => [is, due, stances.length])).toEqual([['statement', null, 1], ['undertaking', '2019-11', 0], ['instruction', null, 0], ['statement', null, 0]])
    expect(note?.lines[1]?.text).toBe('Taro Kono undertakes: send the draft')
    expect((await get<Chronology>('/api/chronology')).meetings.find(({ id }) => id === place().get('meeting'))?.status).toBe('under-way')
    // Each line opens its words.
    await lines().first().getByRole('link').focus()
    await press('Enter')
    await expect.poll(() => place().get('source')).toBe(note?.note)
  })

  it('mends the last line with ArrowUp, leaves it with Escape, and takes it back with u in the list', async () => {
    await takeNotes()
    await type('TK: the first')
    await press('Enter')
    await type('TK: the secnd')
    await press('Enter')
    const own = async () => (await notes()).findLast(({ lines: all }) => all.some(({ text }) => text === 'Taro Kono: the first'))?.lines.map(({ text }) => text)
    await expect.poll(own).toEqual(['Taro Kono: the first', 'Taro Kono: the secnd'])
    await expect.poll(() => page.locator('[data-held]').count()).toBe(0)
    await press('ArrowUp')
    await expect.poll(() => field().inputValue()).toBe('the secnd')
    await press('Escape')
    expect(await field().inputValue()).toBe('')
    await press('ArrowUp')
    await field().evaluate((input: HTMLInputElement) => input.select())
    await type('the second')
    await press('Enter')
    await expect.poll(own).toEqual(['Taro Kono: the first', 'Taro Kono: the second'])
    await expect.poll(() => page.locator('[data-held]').count()).toBe(0)
    await press('Escape')
    await press('u')
    await expect.poll(own).toEqual(['Taro Kono: the first'])
    await press('n')
    await type('SL: the third')
    await press('Enter')
    await expect.poll(own).toEqual(['Taro Kono: the first', 'Sergey Lavrov: the third'])
  })

  it('keeps what is typed and what is not recorded through a reload, says so, and sends it once the server answers', async () => {
    await takeNotes()
    await type('SL: heard')
    await press('Enter')
    await expect.poll(async () => (await texts()).includes('Sergey Lavrov: heard')).toBe(true)
    await expect.poll(() => page.locator('[data-held]').count()).toBe(0)
    await page.route('**/api/notes/**', (route) => route.abort())
    await type('SL: while away')
    await press('Enter')
    await type('SL: also')
    await press('Enter')
    await page.getByText(/2 lines are kept in this browser and not recorded yet/).waitFor()
    expect(await page.locator('[data-held]').allTextContents()).toEqual([expect.stringMatching(/while away.*not recorded yet/), expect.stringMatching(/also.*not recorded yet/)])
    await type('TK: half a li')
    await page.reload()
    await expect.poll(() => page.locator('[data-held]').count()).toBe(2)
    expect(await field().inputValue()).toBe('half a li')
    expect(await page.locator('.note-entry').textContent()).toMatch(/Taro Kono/)
    await page.unroute('**/api/notes/**')
    const own = async () => (await notes()).findLast(({ lines: all }) => all.some(({ text }) => text === 'Sergey Lavrov: heard'))?.lines.map(({ text }) => text)
    await expect.poll(own, { timeout: 20_000 }).toEqual(['Sergey Lavrov: heard', 'Sergey Lavrov: while away', 'Sergey Lavrov: also'])
    await expect.poll(() => page.locator('[data-held]').count()).toBe(0)
    // A server that is away is an error to the browser, and here it is wanted.
    forgive((error) => error.includes('ERR_FAILED'))
  })

  it('takes a meeting as held once the notes are done', async () => {
    await takeNotes()
    await type('SL: goodbye')
    await press('Enter')
    await expect.poll(async () => (await texts()).includes('Sergey Lavrov: goodbye')).toBe(true)
    await press('Escape')
    await press('3')
    await page.getByRole('button', { name: 'It has been held' }).focus()
    await press('Enter')
    const status = async () => (await get<Chronology>('/api/chronology')).meetings.find(({ id }) => id === place().get('meeting'))?.status
    await expect.poll(status).toBe('held')
  })

  it('writes nothing into what was known then, saying why', async () => {
    await open('?view=chronology&mode=meeting-during&asOf=2019-03-01')
    await field().waitFor()
    expect(await field().getAttribute('readonly')).not.toBeNull()
    expect(await page.locator('.note-hint').textContent()).toMatch(/Go back to latest/)
  })
})

describe('the calendar', () => {
  it('has its address where what is ahead stands: it is copied, and answers as a calendar in the names that are spoken', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('?view=chronology&as=sid_japan')
    await page.getByRole('button', { name: 'Subscribe' }).focus()
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Subscribe to the calendar' })
    await dialog.getByText(/answered while Travaux runs on this machine/).waitFor()
    const address = await dialog.getByLabel('Address of the calendar').inputValue()
    expect(address).toBe(`${workbench.address}/api/calendar.ics?as=sid_japan`)
    await dialog.getByRole('button', { name: 'Copy' }).focus()
    await press('Enter')
    await dialog.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
    const feed = await fetch(address)
    expect(feed.headers.get('content-type')).toMatch(/^text\/calendar/)
    expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link', { name: /Download it once/ }).click()])
    expect(file.suggestedFilename()).toBe('calendar.ics')
    expect(await accessFaults(page, '.subscribe')).toEqual([])
    await press('Escape')
    await expect.poll(() => page.getByRole('button', { name: 'Subscribe' }).evaluate((button) => button === document.activeElement)).toBe(true)
  })
})

describe('anybody can use it', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no violation that axe finds, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      for (const part of ['before', 'during', 'after']) {
        await open(`?view=chronology&mode=meeting-${part}`)
        await page.locator('#meeting-page-title').waitFor()
        await expect.poll(() => page.getByText('Looking…').count()).toBe(0)
        if (part === 'during') {
          await field().focus()
          await type('@')
          await page.getByRole('option').first().waitFor()
        }
        expect(await accessFaults(page)).toEqual([])
      }
    })
  }
})
