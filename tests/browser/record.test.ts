/// <reference lib="dom" />
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EntryId, Finding } from '@travaux/model'
import { openDossier, openSqlite } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { run } from '../../apps/cli/test/run.ts'
import { copyExample } from '../copyExample.ts'
import { accessFaults } from './accessFaults.ts'
import { startWorkbench } from './startWorkbench.ts'
import { page, usePage, workbench } from './usePage.ts'

usePage()

const open = (query: string, address = workbench.address) => page.goto(`${address}/${query}`)
const get = async <Body>(path: string) => await (await fetch(workbench.address + path)).json() as Body
const position = async () => (await get<{ position: number }>('/api/dossier')).position
const list = () => page.getByRole('group', { name: 'What changed, newest first' })
const lines = () => list().locator('button.change')
const panel = () => page.getByRole('complementary', { name: /^History: / })
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-change') ?? document.activeElement?.className)
/** Draws every line: a long list is drawn as far as one has scrolled. */
const drawAll = async () => { for (const more = page.locator('.changes-more'); await more.count() > 0;) await more.scrollIntoViewIfNeeded().catch(() => {}) }
/** The first line of what a person did, by its words. */
const line = (words: RegExp) => lines().filter({ hasText: words }).first()

describe('record', () => {
  it('lists what changed by day, newest first: who did what to what, before and after, and why; a reading in one line', async () => {
    await open('?view=record&asOf=2019-02-28')
    await lines().first().waitFor()
    await drawAll()
    const days = await list().locator('section').evaluateAll((sections) => sections.map((section) => section.querySelector('time')!.dateTime.slice(0, 10)))
    expect(days).toEqual(days.toSorted().toReversed())
    const corrected = line(/18:40.*corrected/)
    expect(await corrected.textContent()).toMatch(/Treaty Desk.*corrected.*Sat 1 Dec 2018.*was December 2018.*is Sat 1 Dec 2018.*The leaders met in Buenos Aires/)
    expect(await corrected.locator('del').textContent()).toBe('December 2018')
    expect(await line(/the reader.*Munich, second round/).textContent()).toMatch(/the reader.*read.*\d+ statements, .*meetings/)
    expect(await line(/corrected, undone/).locator('.change-title').evaluate((title) => getComputedStyle(title).textDecorationLine)).toBe('line-through')
  })

  it('lists what was recorded since a day, and by whom and what is chosen', async () => {
    await open('?view=record')
    await lines().first().waitFor()
    const all = await lines().count()
    await page.getByRole('button', { name: 'Since the first entry' }).click()
    await page.getByRole('button', { name: /The last day of recording/ }).click()
    await expect.poll(() => lines().count()).toBe(4)
    expect(new URL(page.url()).searchParams.get('recordedSince')).toBe('2019-07-01')
    await page.getByRole('button', { name: 'All changes' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Legal Adviser' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => lines().count()).toBe(2)
    await open('?view=record')
    await expect.poll(() => lines().count()).toBe(all)
  })

  it('j k and arrows move, Enter opens the history, Escape returns to the line; letters can be turned off', async () => {
    await open('?view=record&asOf=2019-06-30')
    await lines().first().focus()
    const first = await focused()
    await page.keyboard.press('j')
    const second = await focused()
    expect(second).not.toBe(first)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    expect(await focused()).toBe(second)
    await page.keyboard.press('Enter')
    await panel().waitFor()
    await expect.poll(focused).toBe('history-title')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    await expect.poll(focused).toBe(second)
  })

  it('the history of a subject says first to last who said what, what was undone and what stands, and leads to the passage', async () => {
    await open('?view=record')
    await line(/corrected, undone/).click()
    await panel().getByRole('heading', { name: 'spring 2019' }).waitFor()
    expect(await panel().getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^18 Feb 2019, 10:00.*found by the reader.*stands.*spring 2019.*the spring.*Secretariat, ¶\s\d/), expect.stringMatching(/corrected by Treaty Desk.*undone since.*April 2019.*as was said by telephone/), expect.stringMatching(/20 Feb 2019.*undone by Treaty Desk.*took back: April 2019/),
    ])
    await panel().getByRole('button', { name: 'Open in Reading' }).click()
    await expect.poll(() => page.locator('.run.in-hand').first().textContent()).toBe('the spring')
  })

  it('x withdraws what the history is open of, with what hangs on it, and u takes all of it back; y copies it as a citation', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: workbench.address })
    await open('?view=record')
    await line(/confirmed.*Foreign ministers, Munich/).click()
    await panel().getByRole('heading', { name: /Munich/ }).waitFor()
    const before = await position()
    await page.keyboard.press('y')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Foreign ministers, Munich, round 2 \(meeting mtg_\S+\)\n18 Feb 2019, 10:00 UTC: found by the reader/)
    await panel().getByLabel(/Why/).fill('A note and not a read-out.')
    await panel().getByRole('button', { name: 'Withdraw' }).click()
    await panel().getByText('withdrawn by Reviewer Under Test').waitFor()
    expect(await panel().textContent()).toContain('A note and not a read-out.')
    await panel().getByRole('heading', { name: /Munich/ }).focus()
    await page.keyboard.press('u')
    await expect.poll(position).toBe(before + 2)
    await panel().getByText('undone by Reviewer Under Test').waitFor()
    await page.keyboard.press('x')
    await expect.poll(position).toBe(before + 3)
    await page.keyboard.press('u')
    await expect.poll(position).toBe(before + 4)
  })

  it('y on a line copies its history at once, and opens nothing', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: workbench.address })
    await page.setViewportSize({ width: 1100, height: 900 })
    await open('?view=record')
    await line(/confirmed.*Foreign ministers, Munich/).focus()
    await page.keyboard.press('y')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Foreign ministers, Munich, round 2 \(meeting mtg_/)
    expect(await panel().count()).toBe(0)
  })

  it('rival words stand above all else and in the tab; taking one answers both, and undo lets them stand apart again', async () => {
    await open('?view=record')
    await page.getByRole('tab', { name: /Record 2 rival words/ }).waitFor()
    await page.locator('button[data-rivals^="stn_"]').click()
    await panel().getByRole('heading', { name: 'Two persons say different things' }).waitFor()
    expect(await panel().locator('.rivals-word').allTextContents()).toEqual([expect.stringMatching(/Legal Adviser.*stands.*Japan supports, on conditions/), expect.stringMatching(/Treaty Desk.*Japan supports: .*was conditional.*is supports.*a matter of form/)])
    await panel().getByRole('button', { name: /Take this wording: Japan supports: / }).click()
    await page.getByRole('tab', { name: /Record 1 rival words/ }).waitFor()
    await panel().getByText('corrected by Reviewer Under Test').waitFor()
    expect(await panel().getByRole('heading', { name: /persons say different things/ }).count()).toBe(0)
    await panel().getByRole('button', { name: 'Undo your latest' }).click()
    await page.getByRole('tab', { name: /Record 2 rival words/ }).waitFor()
    await panel().getByRole('heading', { name: 'Two persons say different things' }).waitFor()
  })

  it('as of an earlier day lists what was recorded until then, and nothing can be written, which is said', async () => {
    await open('?view=record&asOf=2019-02-19')
    await line(/April 2019/).click()
    await panel().getByText('April, as was said by telephone.').waitFor()
    expect(await lines().first().getAttribute('data-undone')).toBeNull()
    expect(await panel().getByRole('button', { name: 'Withdraw' }).isDisabled()).toBe(true)
    expect(await panel().textContent()).toContain('This is what was known on 19 Feb 2019. Go back to latest to change anything.')
  })

  it('the history is reached from a card on the desk and from a line of evidence', async () => {
    await open('?view=reading')
    const title = await page.locator('article.finding[data-selected] h3').textContent()
    await page.locator('article.finding[data-selected]').getByRole('link', { name: /^History of/ }).click()
    await panel().getByRole('heading', { name: title! }).waitFor()
    await open('?view=positions')
    await page.getByRole('complementary', { name: /Evidence/ }).getByRole('link', { name: /^History of/ }).first().click()
    await panel().getByText('found by the reader').waitFor()
    expect(new URL(page.url()).searchParams.get('subject')).toMatch(/^st[mn]_/)
  })

  it('⌘K goes to the record and proves it', async () => {
    await open('?view=positions')
    await page.getByRole('grid', { name: /Positions/ }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('prove')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Integrity' }).getByText(/^Whole: [\d,]+ entries/).waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('record')
  })
})

describe('integrity', () => {
  it('proves the dossier whole, and its receipt is one that travaux verify --against takes', async () => {
    await open('?view=record')
    const integrity = page.getByRole('region', { name: 'Integrity' })
    await integrity.getByRole('button', { name: 'Prove it whole' }).click()
    await integrity.getByText(/^Whole: [\d,]+ entries/).waitFor()
    expect(await integrity.getByRole('row').allTextContents()).toContainEqual(expect.stringMatching(/^shared\/person\/Legal Adviser\d+[0-9a-f]{16}…no key$/))
    const [download] = await Promise.all([page.waitForEvent('download'), integrity.getByRole('button', { name: 'Save the receipt' }).click()])
    const receipt = await download.path()
    expect(readFileSync(receipt, 'utf8')).toMatch(/^Receipt of northern-territories\.travaux, \S+Z: whole, [\d,]+ entries\./)
    const { file } = await get<{ file: string }>('/api/dossier')
    expect(await run(['verify', file, '--against', receipt])).toMatchObject({ exit: 0, stdout: expect.stringContaining('leads through all') })
  })

  it('names the entry that is wrong, in words', async () => {
    await copyExample(join(workbench.folder, 'talks.travaux'))
    const own = await startWorkbench(join(workbench.folder, 'talks.travaux'), workbench.folder)
    try {
      const db = new DatabaseSync(join(workbench.folder, 'talks.travaux'))
      db.exec('DROP TRIGGER entries_are_never_deleted; PRAGMA foreign_keys = OFF; DELETE FROM entries WHERE position = 100')
      db.close()
      await open('?view=record', own.address)
      await page.getByRole('button', { name: 'Prove it whole' }).click()
      expect(await page.getByRole('region', { name: 'Integrity' }).getByRole('alert').textContent()).toMatch(/^Not whole at entry 100: entry 100 is missing.*Go back to a copy that verifies\.$/)
    } finally {
      // What it still listens for would end in an error of the page.
      await page.goto('about:blank')
      await own.stop()
    }
  })
})

describe('what we knew on, and what held on', () => {
  /** What each view shows, counted where it shows it. */
  const shown: Readonly<Record<string, readonly [query: string, count: () => Promise<number>]>> = {
    sources: ['?view=reading', () => page.getByRole('listbox', { name: 'Sources' }).getByRole('option').count()],
    positions: ['?view=positions', async () => (await page.locator('.stance-proposition').allTextContents()).length],
    chain: ['?view=positions&issue=iss_habomai-shikotan&side=sid_russia', () => page.locator('.chain .link').count()],
    chronology: ['?view=chronology', () => page.locator('table tr').count()],
    record: ['?view=record', () => lines().count()],
    names: ['?view=record', async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('ministers')
      await page.locator('.search-item').first().waitFor()
      await page.waitForTimeout(600)
      return page.locator('.search-item').count()
    }],
  }
  const settledCount = async (query: string, count: () => Promise<number>): Promise<number> => {
    await open(query)
    await page.waitForLoadState('networkidle').catch(() => {})
    let last = -1
    await expect.poll(async () => { const before = last; last = await count(); return last === before && last >= 0 }, { interval: 250 }).toBe(true)
    return last
  }

  for (const [name, [query, count]] of Object.entries(shown)) {
    it(`${name} moves with each, alone and together`, async () => {
      if (name === 'names') {
        const counted = async (more: string) => { await open(query + more); await page.getByRole('tab', { name: /Record/ }).waitFor(); return count() }
        const [latest, asOf, on, both] = [await counted(''), await counted('&asOf=2018-12-31'), await counted('&on=2018-11-15'), await counted('&asOf=2018-11-13&on=2018-11-13')]
        expect(Math.max(asOf, on)).toBeLessThan(latest)
        expect(both).toBeLessThan(Math.min(asOf, on))
        return
      }
      const [latest, asOf, on, both] = [await settledCount(query, count), await settledCount(`${query}&asOf=2018-12-31`, count), await settledCount(`${query}&on=2018-11-15`, count), await settledCount(`${query}&asOf=2018-12-31&on=2017-12-31`, count)]
      expect({ asOf: asOf < latest, on: on < latest, both: both < asOf }).toEqual({ asOf: true, on: true, both: true })
    })
  }

  it('the control sets the day beside the slider, says so, and leads back; a source published later says why it is not shown', async () => {
    const sources = () => page.getByRole('listbox', { name: 'Sources' }).getByRole('option').count()
    await open('?view=reading')
    await expect.poll(sources).toBe(17)
    const { id } = (await get<{ id: string; published: string }[]>('/api/sources')).find(({ published }) => published === '2019-05-31')!
    await page.getByRole('button', { name: 'Held on any day' }).click()
    await page.getByRole('dialog', { name: 'What held on' }).getByRole('button', { name: /22 Jan 2019/ }).click()
    await expect.poll(sources).toBeLessThan(17)
    expect(await page.locator('.header[data-past]').count()).toBe(1)
    await page.getByRole('button', { name: 'Held on 22 Jan 2019' }).waitFor()
    const then = await sources()
    await page.getByRole('slider', { name: 'What we knew on' }).focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Home')
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2018-11-13')
    await expect.poll(sources).toBeLessThan(then)
    expect(new URL(page.url()).searchParams.get('on')).toBe('2019-01-22')
    await page.getByRole('button', { name: 'Back to latest' }).click()
    await open(`?view=reading&on=2019-01-22&source=${id}`)
    await page.getByText('This source had not been published by 22 Jan 2019.').waitFor()
    await page.getByRole('banner').getByRole('button', { name: 'Back to any day' }).click()
    await expect.poll(sources).toBe(17)
  })
})

describe('the search box', () => {
  /** Opens it, and waits until it takes what is typed. */
  const openSearch = async () => {
    await page.getByRole('button', { name: 'Search or go to' }).waitFor()
    await page.keyboard.press('Control+k')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder') ?? '')).toMatch(/^A name/)
  }
  const found = () => page.locator('.search-item').filter({ has: page.locator('mark') })
  const choose = (name: string, label: string) => page.getByRole('combobox', { name, exact: true }).selectOption({ label })

  it('looks for what somebody said, on what, and when; with words and without; and opens the passage', async () => {
    await open('?view=positions')
    await openSearch()
    await page.keyboard.insertText('treaty')
    await found().first().waitFor()
    const all = await found().count()
    await choose('Side', 'Japan')
    await choose('Speaker', 'Taro Kono')
    await expect.poll(() => found().count()).toBeLessThan(all)
    await expect.poll(async () => (await found().locator('[slot=description]').allTextContents()).every((words) => words.startsWith('Kono'))).toBe(true)
    await page.getByLabel('Said from', { exact: true }).fill('2019-06-01')
    await page.getByText('Nothing that was said fits.').waitFor()
    await expect.poll(() => accessFaults(page, '[role=dialog]')).toEqual([])
    await page.getByRole('button', { name: 'Clear the choices' }).click()
    await expect.poll(() => found().count()).toBe(all)
    await page.getByRole('searchbox', { name: 'Search or go to' }).fill('')
    await choose('Level', 'Summits')
    await found().first().click()
    await page.locator('.document').waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('reading')
  })

  it('says how many passages are found, Enter leads from a choice back to the words, and a heading is listed once', async () => {
    await open('?view=positions')
    await openSearch()
    await page.keyboard.insertText('Munich, second')
    await found().first().or(page.locator('.search-item').first()).waitFor()
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toMatch(/^\d+ passages?( or more)? found\.$/)
    expect(await page.locator('.search-item [slot=label]').filter({ hasText: /^Munich, second round$/ }).count()).toBe(1)
    await page.getByRole('combobox', { name: 'Side', exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName)).toMatch(/searchbox|INPUT|combobox/)
    const [from, until] = await Promise.all([page.getByLabel('Said from', { exact: true }).boundingBox(), page.getByLabel('Said until', { exact: true }).boundingBox()])
    expect(from!.y).toBe(until!.y)
  })

  it('has a name for each choice, is reached by Tab, and has no fault that axe finds', async () => {
    await open('?view=positions')
    await openSearch()
    await page.locator('select[aria-label=Speaker]:enabled').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Speaker')
    expect(await accessFaults(page, '.said-filters')).toEqual([])
  })
})

describe('a long record', () => {
  it('of 10,000 changes is there at once, and the last is a key away', async () => {
    const file = join(workbench.folder, 'long.travaux')
    const dossier = await openDossier({ store: openSqlite(file, { create: true, name: 'Long' }), now: () => new Date('2019-01-14T09:00:00Z'), newId: () => `ent_${randomUUID()}` as EntryId })
    for (let batch = 0; batch < 10; batch += 1) {
      await dossier.record(Array.from({ length: 1000 }, (_, i): Finding => ({ subject: `iss_${batch}_${i}`, kind: 'issue', value: { name: `Issue ${batch * 1000 + i + 1}`, bySide: {}, group: null, raised: null, terms: [] }, evidence: [], confidence: null }) as unknown as Finding), { is: 'person', name: 'A. Reviewer' })
    }
    await dossier.close()
    const own = await startWorkbench(file, workbench.folder)
    try {
      const began = performance.now()
      await open('?view=record', own.address)
      await lines().first().waitFor()
      const took = performance.now() - began
      expect(await list().getByRole('heading').first().textContent()).toBe('14 Jan 201910,000 changes')
      expect(await lines().count()).toBeLessThan(1000)
      // Generous: what is measured is that it does not grow with the list.
      expect(took).toBeLessThan(8000)
      await lines().first().focus()
      await page.keyboard.press('PageDown')
      await page.keyboard.press('End')
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Issue 1000')
      await expect.poll(() => lines().count()).toBe(10_000)
    } finally {
      // What it still listens for would end in an error of the page.
      await page.goto('about:blank')
      await own.stop()
    }
  }, 60_000)
})

describe('everyone can use it', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`record, ${colorScheme}: no violation of WCAG 2.2 A or AA that axe can find, and nothing wider than the window at 1024`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 1024, height: 768 })
      await open('?view=record&asOf=2019-02-28&on=2019-02-28')
      await lines().first().waitFor()
      await drawAll()
      await line(/18:40.*corrected/).click()
      await panel().waitFor()
      await page.getByRole('button', { name: 'Prove it whole' }).click()
      await page.getByText('Save the receipt').waitFor()
      expect(await accessFaults(page)).toEqual([])
      expect(await page.getByRole('slider', { name: 'What we knew on', exact: true }).count()).toBe(1)
      expect(await page.locator('h1, h2, h3').evaluateAll((heads) => heads.map(({ tagName }) => Number(tagName[1])).some((level, i, all) => i > 0 && level > all[i - 1]! + 1))).toBe(false)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
    })
  }

  it('a high-contrast theme keeps the line whose history is open apart from the rest, and what stands', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await open('?view=record&asOf=2019-02-28')
    await lines().first().waitFor()
    await drawAll()
    await line(/18:40.*corrected/).click()
    await panel().waitFor()
    expect(await line(/18:40.*corrected/).evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid')
    expect(await panel().locator('.thread-stands').first().evaluate((tag) => getComputedStyle(tag).backgroundColor)).not.toBe(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
  })

  it('prints every change and the history, without what only a screen needs', async () => {
    await open('?view=record')
    await lines().first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('tablist').isVisible()).toBe(false)
    expect(await lines().last().isVisible()).toBe(true)
    expect(await panel().getByRole('button', { name: /Withdraw/ }).isVisible()).toBe(false)
  })
})
