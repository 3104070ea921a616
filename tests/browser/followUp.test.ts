/// <reference lib="dom" />
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EntryId, IdOf } from '@travaux/model'
import { openDossier, openSqlite, type Alert, type ConductKept, type Owed } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { page, usePage, workbench } from './usePage.ts'

usePage()

const get = async <Body>(path: string) => await (await fetch(workbench.address + path)).json() as Body
const owed = () => get<readonly Owed[]>('/api/follow-up')
const conduct = () => get<readonly ConductKept[]>('/api/conduct')
const position = async () => (await get<{ position: number }>('/api/dossier')).position
const panel = () => page.locator('.owed-panel')
const rows = () => page.locator('.owed-row')
const inHand = () => page.locator('.owed-row[data-in-hand] button').getAttribute('data-row')
const focusedRow = () => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null)

async function open(query = '') {
  await page.goto(`${workbench.address}/?view=follow-up${query}`)
  await rows().first().waitFor()
}

describe('follow-up', () => {
  it('lists undertakings, instructions and provisions, each with how far it is carried out, by whom, since, due and its course in words', async () => {
    await open()
    expect(await page.getByRole('table').locator('.owed-part').allTextContents()).toEqual([expect.stringMatching(/^Undertakings \d+$/), expect.stringMatching(/^Instructions \d+$/), expect.stringMatching(/^Provisions \d+$/)])
    expect(await rows().count()).toBe((await owed()).filter(({ conduct: binds, lessSure }) => !binds && !lessSure).length)
    const tokyo = page.getByRole('row', { name: /Meet again in Tokyo/i })
    expect(await tokyo.textContent()).toMatch(/3carried out.*Lavrov, Kono.*10 May/)
    expect(await tokyo.getByRole('img', { name: /^0 not begun, 10 May 2019; 3 carried out, 31 May 2019$/ }).count()).toBe(1)
    expect(await page.locator('.owed-due[data-late]').first().textContent()).toContain('22 Jan, overdue')
  })

  it('shows less sure findings where they are asked for', async () => {
    await open()
    const sure = await rows().count()
    await page.getByRole('button', { name: 'show', exact: true }).click()
    await expect.poll(() => rows().count()).toBe((await owed()).filter(({ conduct: binds }) => !binds).length)
    expect(await rows().count()).toBeGreaterThan(sure)
  })

  it('opens what is overdue first; j and k move, the panel follows, and the address holds the row', async () => {
    await open()
    expect(await panel().textContent()).toMatch(/Report to the leaders ahead of the January summit.*overdue/i)
    await page.locator('[data-row][tabindex="0"]').focus()
    const first = await inHand()
    await page.keyboard.press('j')
    const second = await inHand()
    expect(second).not.toBe(first)
    expect(await focusedRow()).toBe(second)
    await expect.poll(() => new URL(page.url()).searchParams.get('owed')).toBe(second)
    await page.keyboard.press('ArrowUp')
    expect(await inHand()).toBe(first)
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await focusedRow()).toBe(first)
  })

  it('each step opens the passage it rests on', async () => {
    await open()
    await panel().locator('.step .passage-link').first().click()
    await page.locator('.run.in-hand').first().waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('reading')
  })

  it('2 opens the form at that level; what is recorded is an assessment with evidence, and u takes it back', async () => {
    const row = (await owed()).find(({ what }) => what === 'speed up the five projects')!
    await open(`&owed=${row.subject}`)
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('2')
    const form = page.getByRole('form', { name: 'Assess' })
    expect(await form.getByRole('radio', { name: '2 in good part' }).isChecked()).toBe(true)
    await form.getByLabel('Judged by').fill('two of five under way')
    await form.getByLabel('As of').fill('2019-06')
    await form.getByRole('checkbox').first().check()
    const before = await position()
    await form.getByRole('button', { name: 'Record' }).click()
    await expect.poll(position).toBe(before + 1)
    await panel().getByText('two of five under way').first().waitFor()
    const assessed = (await owed()).find(({ subject }) => subject === row.subject)!
    expect(assessed.level).toBe(2)
    expect(assessed.course.at(-1)).toMatchObject({ by: 'assessment', level: 2, on: '2019-06', words: 'two of five under way', review: { by: 'Reviewer Under Test' }, quote: { passage: row.course.at(-1)!.quote!.passage } })
    await expect.poll(focusedRow).toBe(row.subject)
    await page.keyboard.press('u')
    await expect.poll(async () => (await owed()).find(({ subject }) => subject === row.subject)!.level).toBe(row.level)
  })

  it('an assessment that is refused stays in its form', async () => {
    await open()
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('a')
    const form = page.getByRole('form', { name: 'Assess' })
    await form.getByLabel('Judged by').fill('nobody answers')
    await page.route('**/api/review', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: 'no JSON' }))
    await form.getByRole('button', { name: 'Record' }).click()
    await panel().getByRole('alert').waitFor()
    expect(await form.getByLabel('Judged by').inputValue()).toBe('nobody answers')
  })

  it('d sets a due date as a correction of the undertaking, and u takes it back', async () => {
    const row = (await owed()).find(({ what }) => what === 'make travel easier for former residents')!
    await open(`&owed=${row.subject}`)
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('d')
    await page.getByRole('form', { name: 'Set a due date' }).getByLabel('Due by').fill('2019-07-10')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await owed()).find(({ subject }) => subject === row.subject)!.due).toBe('2019-07-10')
    await expect.poll(() => page.locator('.owed-row[data-in-hand]').textContent()).toMatch(/10 Jul, \d+ days.*RUT/)
    await expect.poll(focusedRow).toBe(row.subject)
    await page.keyboard.press('u')
    await expect.poll(async () => (await owed()).find(({ subject }) => subject === row.subject)!.due).toBe(null)
  })

  it('v adds evidence that a search finds to what is owed', async () => {
    const row = (await owed()).find(({ what }) => what === 'hold a year of regional exchange in 2020')!
    await open(`&owed=${row.subject}`)
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('v')
    const form = page.getByRole('form', { name: 'Add evidence' })
    await form.getByLabel('Search the sources').fill('regional exchange')
    await form.getByRole('checkbox', { name: /end cross years/ }).check()
    const before = await position()
    await form.getByRole('button', { name: 'Record' }).click()
    await expect.poll(position).toBe(before + 1)
    const history = await get<{ said: readonly { stands: boolean; evidence: readonly unknown[] }[] }>(`/api/history/${row.subject}`)
    expect(history.said.find(({ stands }) => stands)!.evidence.length).toBe(2)
    await expect.poll(focusedRow).toBe(row.subject)
    await page.keyboard.press('u')
    await expect.poll(position).toBe(before + 2)
  })

  it('nothing is judged before a person does; b goes to the next unjudged, a verdict is recorded, pressed again it is taken back', async () => {
    await open()
    await page.locator('.candidate').first().waitFor()
    expect(await page.locator('.candidate[data-unjudged] [aria-checked="true"]').count()).toBe(0)
    const judged = async () => (await conduct()).flatMap(({ candidates }) => candidates).flatMap(({ judgements }) => judgements).filter(({ review }) => review.by === 'Reviewer Under Test')
    expect(await judged()).toEqual([])
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('b')
    const first = await page.evaluate(() => document.activeElement?.closest('[data-judge]')?.getAttribute('data-judge'))
    expect(first).toMatch(/^stm_/)
    const group = page.locator(`[data-judge="${first}"]`).first()
    await group.getByRole('radio', { name: 'Arguable' }).click()
    await expect.poll(async () => (await judged()).map(({ verdict }) => verdict)).toEqual(['arguable'])
    await page.getByRole('button', { name: 'say why' }).click()
    await page.getByLabel('Why it is judged so').fill('A position on substance.')
    await page.keyboard.press('Enter')
    await page.getByText(/Arguable, RUT: A position on substance\./).waitFor()
    await page.keyboard.press('b')
    await group.getByRole('radio', { name: 'Arguable' }).click()
    await expect.poll(judged).toEqual([])
  })

  it('a colleague’s verdict stands in words and presses nothing; pressing the same is a judgement of one’s own beside it', async () => {
    const kept = (await conduct()).find(({ candidates }) => candidates.some(({ judgements }) => judgements.length === 0))!
    const { statement } = kept.candidates.find(({ judgements }) => judgements.length === 0)!
    const judged = async () => (await conduct()).flatMap(({ candidates }) => candidates).find((each) => each.statement === statement)!.judgements.map(({ verdict, review }) => [review.by, verdict]).sort()
    const elsewhere = await openDossier({ store: openSqlite(join(workbench.folder, 'northern-territories.travaux')), now: () => new Date(), newId: () => `ent_${randomUUID()}` as EntryId })
    await elsewhere.review({ act: 'add', kind: 'judgement', value: { statement, undertaking: kept.subject as IdOf<'undertaking'>, verdict: 'no', reason: 'It was said in the talks.' }, evidence: [] }, 'Colleague Elsewhere')
    await open()
    const candidate = page.locator('.candidate').filter({ has: page.locator(`[data-judge="${statement}"]`) }).first()
    await candidate.getByText('No breach, CE: It was said in the talks.').waitFor()
    const no = candidate.getByRole('radio', { name: 'No' })
    expect(await no.isChecked()).toBe(false)
    await no.click()
    await expect.poll(judged).toEqual([['Colleague Elsewhere', 'no'], ['Reviewer Under Test', 'no']])
    await expect.poll(() => page.locator('[aria-live]').allTextContents()).toContainEqual('Judged: no breach.')
    expect(await no.isChecked()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await candidate.locator('.candidate-print').textContent()).toBe('No breach')
    await page.emulateMedia({ media: 'screen' })
    await no.click()
    await expect.poll(judged).toEqual([['Colleague Elsewhere', 'no']])
    await elsewhere.review({ act: 'undo' }, 'Colleague Elsewhere')
    await elsewhere.close()
    await expect.poll(judged).toEqual([])
  })

  it('why words count as an answer is written beside them', async () => {
    const why = [...new Set((await conduct()).flatMap(({ candidates }) => candidates).flatMap(({ answer }) => answer?.why ?? []))]
    expect(why.length).toBeGreaterThan(0)
    await open()
    await page.locator('.candidate').first().waitFor()
    for (const sentence of why) expect(await page.locator('.candidate-answer').getByText(sentence, { exact: true }).first().isVisible()).toBe(true)
  })

  it('sorts by day due, and narrows to what a side owes and to what is overdue', async () => {
    await open()
    await page.getByRole('button', { name: 'Sort: kind' }).click()
    await page.getByRole('menuitemradio', { name: 'By day due' }).click()
    expect(await page.locator('.owed-part').allTextContents()).toEqual([expect.stringMatching(/^With a day/), expect.stringMatching(/^Without a day/)])
    await page.getByRole('button', { name: 'All owed by' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Overdue' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => rows().count()).toBe((await owed()).filter(({ overdue, conduct: binds, lessSure }) => overdue && !binds && !lessSure).length)
    for (const due of await page.locator('.owed-row .owed-due').allTextContents()) expect(due).toContain('overdue')
  })

  it('hands over the rows as CSV', async () => {
    await open()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    const text = await readFile(await file.path(), 'utf8')
    expect(text.split('\r\n')[0]).toContain('what,owed by,since,due')
    expect(text).toContain('speed up the five projects,Putin; Abe,2018-05-26')
    expect(text).toContain('may breach')
  })

  it('the alerts say what is new since a day, the gravest first, and each opens its words', async () => {
    await open('&mode=alerts&recordedSince=2019-01-01')
    const list = page.getByRole('complementary', { name: 'Alerts' })
    await list.locator('.alert').first().waitFor()
    const expected = await get<readonly Alert[]>('/api/alerts?since=2019-01-01')
    expect(await list.locator('.alert-sentence').allTextContents()).toEqual(expected.map(({ sentence }) => sentence))
    await list.getByRole('button', { name: 'Close the alerts' }).click()
    await panel().waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('alerts')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await list.waitFor()
  })

  it('what was known on a day is read and not written: keys say why', async () => {
    await open('&asOf=2019-02-28')
    expect(await panel().getByRole('button', { name: 'Assess' }).isDisabled()).toBe(true)
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('2')
    await expect.poll(() => page.locator('[aria-live]').allTextContents()).toContainEqual(expect.stringContaining('Go back to latest to change anything.'))
    expect(await page.getByRole('form', { name: 'Assess' }).count()).toBe(0)
  })

  it('says that nothing is owed yet, and of a day before the first document that nothing had been published', async () => {
    await page.route('**/api/follow-up*', (route) => route.fulfill({ json: [] }))
    await page.route('**/api/conduct*', (route) => route.fulfill({ json: [] }))
    await page.goto(`${workbench.address}/?view=follow-up`)
    await page.getByText('Nothing owed yet.').waitFor()
    expect(await rows().count()).toBe(0)
    await page.goto(`${workbench.address}/?view=follow-up&on=1950-01-01`)
    await page.getByText(/Nothing owed had been published by 1 Jan 1950/).waitFor()
  })

  it('at 1024 the course and the review are in the panel; nothing is scrolled sideways', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open()
    expect(await page.locator('.owed-row .owed-course').first().isVisible()).toBe(false)
    expect(await panel().getByRole('img', { name: /^Its course/ }).isVisible()).toBe(true)
    expect(await page.locator('.followup-main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0)
  })

  it('on paper the table stands, then what may breach with each judgement in words', async () => {
    await open()
    await page.locator('.candidate').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await panel().isVisible()).toBe(false)
    expect(await page.locator('.candidate-print').first().isVisible()).toBe(true)
    const how = (await owed()).flatMap(({ dueAt, conduct: binds, lessSure }) => dueAt === null || binds || lessSure ? [] : [dueAt.how])
    expect(how.length).toBeGreaterThan(0)
    for (const sentence of how) expect(await page.locator('.owed-due').getByText(sentence).first().evaluate((shown) => shown.getBoundingClientRect().width)).toBeGreaterThan(20)
    expect(await page.locator('.candidate-print').first().textContent()).toBe('Not judged')
  })

  it.each([['light', ''], ['dark', ''], ['light', '&mode=alerts&recordedSince=2019-01-01'], ['dark', '&mode=alerts&recordedSince=2019-01-01']] as const)('axe finds nothing in %s%s', async (colorScheme, query) => {
    await page.emulateMedia({ colorScheme })
    await open(query)
    await page.locator('.candidate').first().waitFor()
    if (query !== '') await page.locator('.alert').first().waitFor()
    expect(await accessFaults(page)).toEqual([])
  })
})
