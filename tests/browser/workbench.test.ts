/// <reference lib="dom" />
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { page, usePage, workbench } from './usePage.ts'

usePage()

const open = (query: string) => page.goto(`${workbench.address}/${query}`)
const position = async () => (await (await fetch(`${workbench.address}/api/dossier`)).json() as { position: number }).position
/** The finding in hand. */
const held = () => page.locator('article.finding[data-selected]')
const heldId = () => held().getAttribute('id')
/** How many findings of the open source wait for a word, as the frame says. */
const toReview = async () => Number(/^(\d+) of/.exec((await page.locator('.keys-status').textContent()) ?? '')?.[1] ?? 0)

/** The first statement of the example that nobody looked at and that has stances: where it is, and how many there are. */
async function statementWithStances(): Promise<{ source: string; subject: string; stances: number }> {
  const sources = await get<{ id: string }[]>('/api/sources')
  for (const { id } of sources) {
    const { cards } = await get<{ cards: { subject: string; kind: string; review: { review: string }; stances: { review: { review: string } }[] }[] }>(`/api/sources/${id}`)
    const card = cards.find(({ kind, review, stances }) => kind === 'statement' && review.review === 'found' && stances.length > 0 && stances.every((stance) => stance.review.review === 'found'))
    if (card !== undefined) return { source: id, subject: card.subject, stances: card.stances.length }
  }
  throw new RangeError('no statement of the example has a stance')
}
const get = async <Body>(path: string) => await (await fetch(workbench.address + path)).json() as Body

describe('reading desk', () => {
  it('opens on a source of the example with its findings beside it, marked as retold', async () => {
    await open('?view=reading')
    await page.getByRole('navigation', { name: 'Sources' }).waitFor()
    await held().waitFor()
    expect(await page.locator('article.finding').count()).toBeGreaterThan(5)
    expect(await page.getByText('retold', { exact: true }).count()).toBeGreaterThan(0)
  })

  it('j and k move, c confirms and goes on to the next to do, u takes the whole act back by further entries', async () => {
    await open('?view=reading')
    await held().waitFor()
    await page.getByRole('radio', { name: /To review/ }).click()
    await page.locator('article.finding[data-todo]').first().click()
    const first = await heldId()
    await page.keyboard.press('j')
    await expect.poll(heldId).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(heldId).toBe(first)

    const [before, left] = [await position(), await toReview()]
    await page.keyboard.press('c')
    await expect.poll(toReview).toBe(left - 1)
    await expect.poll(heldId).not.toBe(first)
    expect(await held().getAttribute('data-todo')).toBe('true')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(await heldId())

    const confirmed = await position()
    expect(confirmed).toBeGreaterThan(before)
    await page.keyboard.press('u')
    await expect.poll(toReview).toBe(left)
    expect(await position()).toBe(confirmed + (confirmed - before))
    await expect.poll(heldId).toBe(first)
  })

  it('Least sure leads to the finding the reader was least sure of, and its card says how it was found', async () => {
    await open('?view=reading')
    await held().waitFor()
    await page.getByRole('radio', { name: /Least sure/ }).click()
    expect(await held().getAttribute('data-todo')).toBe('true')
    await held().getByText('How it was found').click()
    await expect.poll(() => held().textContent()).toMatch(/By .+\./)
  })

  it('confirming a statement confirms the stances that hang on it, and after loading the page again one u still takes all of it back', async () => {
    const finding = await statementWithStances()
    await open(`?view=reading&source=${finding.source}&finding=${finding.subject}`)
    await held().waitFor()
    await expect.poll(heldId).toBe(`card-${finding.subject}`)
    const before = await position()
    await held().focus()
    await page.keyboard.press('c')
    await expect.poll(position).toBe(before + 1 + finding.stances)
    await expect.poll(heldId).not.toBe(`card-${finding.subject}`)
    await page.reload()
    await held().waitFor()
    await held().focus()
    await page.keyboard.press('u')
    await expect.poll(position).toBe(before + 2 * (1 + finding.stances))
    expect(await statementWithStances()).toEqual(finding)
  })

  it('a finding the reader was not sure of says so where it is closed', async () => {
    await open('?view=reading')
    await held().waitFor()
    const unsure = page.locator('article.finding[data-unsure]:not([data-selected])').first()
    expect(await unsure.textContent()).toContain('less sure')
    expect(Number(await unsure.locator('.finding-title').evaluate((title) => getComputedStyle(title).fontWeight))).toBeLessThan(500)
  })

  it('x withdraws: the finding stays on the desk, struck, and u restores it', async () => {
    await open('?view=reading')
    await held().waitFor()
    const id = await heldId()
    const before = await position()
    await held().focus()
    await page.keyboard.press('x')
    await page.locator(`[id="${id}"][data-review=withdrawn]`).waitFor()
    await page.keyboard.press('u')
    await page.locator(`[id="${id}"]:not([data-review=withdrawn])`).waitFor()
    await expect.poll(position).toBeGreaterThan(before + 1)
  })

  it('y copies the words in hand as a citation: the words, publisher, title, day and paragraph', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: workbench.address })
    await open('?view=reading')
    await held().waitFor()
    const words = await page.locator('.run.in-hand').first().textContent()
    await held().focus()
    await page.keyboard.press('y')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(words!)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/“.+”.*, \d{1,2} [A-Z][a-z]+ \d{4}, ¶ \d+/s)
  })

  it('a value the model refuses comes back as one sentence that names the field', async () => {
    const finding = await statementWithStances()
    const refused = await fetch(`${workbench.address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'correct', subject: finding.subject, value: { speakers: 'Lavrov' }, evidence: [] }) })
    expect(refused.status).toBe(409)
    const { error } = await refused.json() as { error: string }
    expect(error).toMatch(/speakers/)
    expect(error).not.toMatch(/\^|regex|pattern|ZodError|\n/)
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

  it('a text in a language that is not read yet says so, and is found by words that no spaces part', async () => {
    await fetch(`${workbench.address}/api/sources`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'ja.txt', text: '外相会談を開催\n\n東京、2018年12月3日。外相は記者団に「交渉を続けることで一致した」と述べ、北方領土の問題については双方の立場に隔たりがあると説明した。\n' }) }).then((answer) => answer.text())
    await open('?view=reading')
    await page.getByRole('option', { name: /外相会談を開催/ }).filter({ hasText: 'not read yet' }).click()
    await page.locator('.document-meta').getByText(/^not read yet/).first().waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('北方領土の問題')
    await page.getByRole('menuitem').or(page.getByRole('option')).filter({ hasText: '北方領土の問題' }).first().waitFor()
    expect(await page.locator('.search-words-found mark').first().textContent()).toBe('北方領土の問題')
  })

  it('the file a source was taken from is saved as it was taken in, never shown', async () => {
    const html = (await Promise.all((await get<{ id: string }[]>('/api/sources')).map(({ id }) => get<{ source: { id: string; file: string; sha256: string } }>(`/api/sources/${id}`)))).find((desk) => desk.source.file?.endsWith('.html'))!
    await open(`?view=reading&source=${html.source.id}`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Save the original/ }).click()])
    expect(download.suggestedFilename()).toBe(html.source.file)
    expect(hash('sha256', readFileSync(await download.path()), 'hex')).toBe(html.source.sha256)
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
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('0-2')
    await page.keyboard.press('Enter')
    const link = evidence.locator('.link a').first()
    await link.waitFor()
    await link.click()
    await page.getByRole('navigation', { name: 'Sources' }).waitFor()
    await expect.poll(() => page.locator('.document mark, [data-hand], .in-hand').count()).toBeGreaterThan(0)
  })

  it('the evidence of a side that said two things names both, and marks where its stance changed, each with its passage', async () => {
    await open('?view=positions')
    const evidence = page.getByRole('complementary', { name: /Evidence: Russia on Habomai/ })
    await evidence.getByRole('heading', { name: /statements do not sit together/ }).waitFor()
    expect(await evidence.locator('.contradiction a').count()).toBeGreaterThan(1)
    const changed = evidence.locator('.link-changed').first()
    expect(await changed.textContent()).toMatch(/changed: before this, supports/)
    await changed.getByRole('link').click()
    await page.locator('.in-hand').first().waitFor()
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

  it('what recurs and has no issue is proposed with its passages; made an issue it is a row, and Undo takes all of it back', async () => {
    await open('?view=positions')
    const row = page.getByRole('listitem', { name: 'military build-up' })
    const inGrid = page.getByRole('grid', { name: /Positions/ }).getByText('Military build-up', { exact: true })
    await row.waitFor()
    expect(await row.textContent()).toMatch(/3 statements in 2 sources.*Japan.*Russia/)
    expect(await row.locator('.proposal-said a').count()).toBe(3)
    const before = await position()
    await row.getByRole('checkbox').check()
    await row.getByRole('button', { name: 'Make it an issue' }).click()
    await inGrid.waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await expect.poll(position).toBe(before + 2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
    await expect.poll(async () => [await inGrid.count(), await position()]).toEqual([0, before + 4])
  })

  it('what recurs and is left is not proposed again, until u takes that back', async () => {
    await open('?view=positions')
    const row = page.getByRole('listitem', { name: 'military build-up' })
    await row.getByRole('button', { name: 'Leave it' }).click()
    await expect.poll(() => row.count()).toBe(0)
    await page.reload()
    await page.getByText('Nothing recurs that has no issue').waitFor()
    await page.getByRole('heading', { name: /What recurs/ }).focus()
    await page.keyboard.press('u')
    await row.waitFor()
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
    const marks = lanes.locator('button[data-meeting]')
    await expect.poll(() => marks.count()).toBeGreaterThan(3)
    const mark = lanes.locator('button[data-meeting][aria-pressed=false]').first()
    const meeting = await mark.getAttribute('data-meeting')
    expect(await mark.textContent()).toMatch(/held|planned|expected|possible|cancelled|under way/)
    await mark.click()
    await expect.poll(() => new URL(page.url()).searchParams.get('meeting')).toBe(meeting)
    const chosen = lanes.locator(`button[data-meeting="${meeting}"]`)
    await expect.poll(() => chosen.getAttribute('aria-pressed')).toBe('true')
    expect(await chosen.textContent()).toContain(await page.locator('#meeting-title').textContent())
  })

  it('lets every meeting in sight be reached by pointer and by key, however close they lie', async () => {
    await open('?view=chronology')
    const lanes = page.getByRole('region', { name: 'Meetings over time' })
    await lanes.locator('button[data-meeting]').first().waitFor()
    const meetings = await lanes.locator('button[data-meeting]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-meeting')!))
    for (const meeting of meetings) {
      await lanes.locator(`button[data-meeting="${meeting}"]`).click({ timeout: 5000 })
      await expect.poll(() => lanes.locator('button[aria-pressed=true]').getAttribute('data-meeting')).toBe(meeting)
    }
    await page.keyboard.press('Home')
    const seen = new Set<string | null>()
    for (let steps = 0; steps < 60; steps += 1) {
      seen.add(new URL(page.url()).searchParams.get('meeting'))
      await page.keyboard.press(']')
    }
    expect(meetings.filter((meeting) => !seen.has(meeting))).toEqual([])
  })

  it('leaves out what the reader was not sure of, says how much that is, and draws it where it is asked for', async () => {
    await open('?view=chronology')
    const ahead = page.getByRole('region', { name: 'Ahead' })
    const note = page.getByText(/less sure findings are not drawn/)
    await note.waitFor()
    expect(await ahead.getByText('less sure', { exact: false }).count()).toBe(0)
    await note.getByRole('button', { name: 'show' }).click()
    await ahead.getByRole('button', { name: /show all/ }).click()
    await expect.poll(() => ahead.getByText('less sure', { exact: false }).count()).toBeGreaterThan(0)
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

  it('names the window after the view and the dossier', async () => {
    await open('?view=positions')
    await expect.poll(() => page.title()).toMatch(/^Positions · .+ · Travaux$/)
    await page.getByRole('tab', { name: /Chronology/ }).click()
    await expect.poll(() => page.title()).toMatch(/^Chronology · /)
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
    const other = await page.context().newPage()
    await other.goto(page.url())
    const card = other.locator('article.finding[data-todo]').first()
    await card.waitFor()
    const id = await card.getAttribute('id')
    await card.click()
    await other.keyboard.press('c')
    const seen = () => page.locator(`[id="${id}"]`).getAttribute('data-review')
    await expect.poll(seen, { timeout: 5000 }).toBe('confirmed')
    await other.keyboard.press('u')
    await expect.poll(seen, { timeout: 5000 }).toBe('found')
  })
})

describe('everyone can use it', () => {
  it('a high-contrast theme keeps what is in hand and what is chosen apart from the rest', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await open('?view=reading')
    await held().waitFor()
    const background = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background('.run.in-hand')).not.toBe(await background('body'))
    expect(await background('.segmented > button[data-selected]')).not.toBe(await background('.segmented > button:not([data-selected])'))
  })


  for (const colorScheme of ['light', 'dark'] as const) {
    for (const view of ['reading', 'positions', 'chronology']) {
      it(`${view}, ${colorScheme}: no violation of WCAG 2.2 A or AA that axe can find, and nothing wider than the window at 1024`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width: 1024, height: 768 })
        await open(`?view=${view}`)
        await page.locator('article.finding, [role=grid] td, .lanes button').first().waitFor()
        // The policy of the page forbids inline scripts; a debugger's evaluation is not one.
        expect(await accessFaults(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
      })
    }
  }
})
