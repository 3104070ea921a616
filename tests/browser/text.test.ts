/// <reference lib="dom" />
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../apps/cli/test/run.ts'
import { accessFaults } from './accessFaults.ts'
import { startWorkbench } from './startWorkbench.ts'
import { tableDraft, type TabledDraft } from './tableDraft.ts'
import { forgive, page, usePage, workbench } from './usePage.ts'

let tabled: TabledDraft

usePage()
beforeEach(async () => {
  page.setDefaultTimeout(10_000)
  tabled = await tableDraft(workbench.address)
})

const open = (query = '') => page.goto(`${workbench.address}/?view=text&draft=${tabled.draft}${query}`)
const view = () => page.locator('#view')
const brackets = () => page.getByRole('grid', { name: /^Brackets of/ })
const row = (name: string) => page.locator(`tr[data-alternative="${name}"]`)
const focused = (attribute: string) => page.evaluate((name) => document.activeElement?.getAttribute(name), attribute)
const said = () => page.locator('[role=status]').allTextContents().then((lines) => lines.join(' '))
const textOf = (clause: string) => page.locator(`[data-clause="${clause}"] .clause-words`)
const press = async (...keys: readonly string[]) => { for (const key of keys) await page.keyboard.press(key) }
/** Until what was done is recorded and shown. */
const idle = () => expect.poll(() => page.locator('.text').getAttribute('aria-busy')).toBe('false')
/** Enters the brackets of an article from the outline, by keyboard. */
async function enter(article: string) {
  await page.locator(`[data-article="${article}"]`).waitFor()
  await page.locator(`[data-article="${article}"]`).focus()
  await press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR')
}

describe('the text', () => {
  it('two delegations and a chair take an article from brackets to agreed by keyboard alone', async () => {
    await open('&article=cls_2')
    await enter('cls_2')
    expect(await focused('data-alternative')).toBe('alt_force')
    await press('w')
    await expect.poll(said).toContain('You act as Japan.')
    await press('p')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('once both have ratified')
    await press('Enter')
    await expect.poll(() => brackets().getByRole('row').filter({ hasText: 'once both have ratified' }).count()).toBe(1)
    await expect.poll(said).toContain('Japan proposes “once both have ratified” in bracket 2.1.')

    await press('Escape')
    await expect.poll(() => focused('data-bracket')).toBe('brk_pass')
    await press('w', 'ArrowDown', 'ArrowDown', 'v')
    await expect.poll(said).toContain('Russia can accept “once both have ratified” in bracket 2.1.')
    await expect.poll(() => brackets().getByRole('row').filter({ hasText: 'once both have ratified' }).textContent()).toMatch(/proposes.*can accept/)

    await idle()
    await press('w')
    await expect.poll(said).toContain('You act as the chair.')
    await press('a')
    await expect.poll(() => focused('data-bracket')).toBe('brk_who')
    await idle()
    expect(await textOf('cls_2-1').textContent()).toContain('pass to Japan once both have ratified')
    await press('a')
    await expect.poll(() => focused('data-bracket')).toBe('brk_when')
    await idle()
    await press('a')
    await expect.poll(() => focused('data-article-row')).toBe('true')
    await expect.poll(() => textOf('cls_2-2').textContent()).toMatch(/^Each Party shall.* tell the other a month before.* of exercises at sea\.$/)
    await idle()

    // What Japan agreed ad referendum it confirms; then the chair records the whole.
    await press('w', 'j', 'j', 'j')
    await expect.poll(() => focused('data-clause')).toBe('cls_2-3')
    await press('a')
    await expect.poll(() => page.locator('[data-clause="cls_2-3"]').getAttribute('aria-label')).toBe('Paragraph 2.3, agreed')
    await idle()
    await press('k', 'k', 'k', 'w', 'w')
    await expect.poll(() => focused('data-article-row')).toBe('true')
    await press('a')
    await page.getByRole('button', { name: /^Agreed 2 The two islands$/ }).waitFor()
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Text/)
  })

  it('says how far each article is agreed, how many brackets are left, over which rounds, and what was reopened', async () => {
    await open()
    const outline = page.getByRole('navigation', { name: 'Articles' })
    await outline.getByRole('button', { name: /^Open 2 The two islands 3 open brackets$/ }).waitFor()
    await outline.getByRole('button', { name: /^Agreed 1 Good neighbours$/ }).waitFor()
    await outline.getByText('5 brackets left of 5, round 3').waitFor()
    expect(await outline.getByRole('img', { name: /^Brackets left/ }).getAttribute('aria-label')).toBe('Brackets left after each round: round 1: 4; round 2: 4; round 3: 5, 1 reopened')
  })

  it('shows what differs between the sides, says what is the same and does not repeat it', async () => {
    await open('&article=cls_2')
    const columns = page.getByRole('table', { name: 'Article by sides' })
    await columns.getByRole('columnheader', { name: /Consolidated/ }).waitFor()
    const first = columns.getByRole('row').filter({ has: page.locator('[data-clause="cls_2-1"]') })
    expect(await first.locator('mark').allTextContents()).toEqual(['once this Treaty is in force', 'on a day that the Parties agree'])
    const same = columns.getByRole('row').filter({ has: page.locator('[data-clause="cls_2-3"]') })
    expect(await same.getByRole('cell').allTextContents()).toEqual(['Same text, ad referendum', 'Same text', expect.stringContaining('The Parties meet once a year on this Article.')])
    expect(await first.locator('mark').first().evaluate((mark) => getComputedStyle(mark).textDecorationStyle)).toBe('dashed')
  })

  it('[ and ] go from bracket to bracket, over articles; single letters can be turned off', async () => {
    await open('&article=cls_2')
    await enter('cls_2')
    await press(']', ']', ']')
    await expect.poll(() => focused('data-bracket')).toBe('brk_days')
    expect(new URL(page.url()).searchParams.get('article')).toBe('cls_3')
    await press('[', '[', '[', '[')
    await expect.poll(() => focused('data-bracket')).toBe('brk_calm')
    await page.evaluate(() => localStorage.setItem('travaux.keys', 'off'))
    await open('&article=cls_2')
    await enter('cls_2')
    await press(']')
    await page.getByText('Single letters are off').waitFor()
    expect(await focused('data-bracket')).toBe('brk_pass')
  })
})

describe('a bracket', () => {
  it('opens what was done to it and the statements behind its wordings, and each opens its passage', async () => {
    await open('&article=cls_2')
    await enter('cls_2')
    await press('Enter')
    const panel = page.getByRole('complementary', { name: 'Bracket 2.1' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bracket 2.1')
    await panel.getByText('The chair tables a paragraph, round 1').waitFor()
    const stand = panel.getByRole('list', { name: 'Statements behind it' }).getByRole('listitem').first()
    await stand.getByRole('checkbox', { name: 'evidence of the next act' }).check()
    await panel.getByRole('heading', { name: 'Bracket 2.1' }).focus()
    await press('w', 's')
    await expect.poll(said).toContain('Japan supports “once this Treaty is in force” in bracket 2.1.')
    const act = panel.getByRole('listitem').filter({ hasText: 'Japan supports a wording' })
    await act.getByRole('link', { name: /¶/ }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('reading')
    expect(new URL(page.url()).searchParams.get('passage')).toMatch(/^\d+-\d+$/)
    await page.goBack()
    await panel.waitFor()
    await page.getByRole('heading', { name: 'Bracket 2.1' }).focus()
    await press('Escape')
    await expect.poll(() => focused('data-bracket')).toBe('brk_pass')
    await expect.poll(() => panel.count()).toBe(0)
  })

  it('is commented, and u takes back whatever was done last by a further entry', async () => {
    await open('&article=cls_2')
    await enter('cls_2')
    const stands = () => row('alt_day').locator('[data-position]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-position')))
    await press('w', 'ArrowDown', 's')
    await expect.poll(stands).toEqual(['supports', 'proposes'])
    await idle()
    await press('u')
    await expect.poll(stands).toEqual(['opposes', 'proposes'])
    await idle()
    await expect.poll(() => focused('data-alternative')).toBe('alt_day')
    await press('c')
    await page.keyboard.type('Ask the capital.')
    await press('Enter')
    await page.getByRole('complementary', { name: 'Bracket 2.1' }).getByText('Ask the capital.', { exact: true }).waitFor()
  })

  it('what cannot be done says why: the chair has no position, and what is no longer there is refused in a sentence', async () => {
    await page.route('**/api/events', (route) => route.abort())
    await open('&article=cls_2')
    await enter('cls_2')
    await press('s')
    await expect.poll(said).toContain('A position is a side’s: choose who acts, with w.')
    await press('w')
    expect(await tabled.act(null, { act: 'agree', clause: 'cls_2-1', bracket: 'brk_pass', alternative: 'alt_force', adReferendum: [], inPrinciple: false })).toEqual({ status: 200 })
    await press('s')
    await view().getByRole('alert').getByText('This was not recorded: there is no such bracket in the clause; it may have been agreed or withdrawn.').waitFor()
    forgive((error) => /ERR_FAILED|409/.test(error))
  })

  it('agreed words are opened again where they stand', async () => {
    await tabled.act(null, { act: 'agree', clause: 'cls_2-1', bracket: 'brk_pass', alternative: 'alt_force', adReferendum: [], inPrinciple: false })
    await open('&article=cls_2&bracket=brk_pass')
    const panel = page.getByRole('complementary', { name: 'Words that were agreed' })
    await panel.getByRole('button', { name: 'Reopen' }).click()
    await row('alt_force').waitFor()
    await page.getByRole('navigation', { name: 'Articles' }).getByText('2 reopened').waitFor()
    expect(await row('alt_force').locator('[data-position]').first().textContent()).toBe('proposes')
  })

  it('from what a side said in Positions one comes to the bracket it moved', async () => {
    await page.goto(`${workbench.address}/?view=positions&issue=iss_habomai-shikotan&side=sid_japan`)
    const link = page.getByRole('complementary', { name: /^Evidence/ }).locator(`a[href*="${tabled.draft}"]`).filter({ hasText: /(moved|bears on) bracket 2\.1/ }).first()
    await link.click()
    await page.getByRole('complementary', { name: 'Bracket 2.1' }).waitFor()
    expect(new URL(page.url()).searchParams.get('bracket')).toBe('brk_pass')
  })
})

describe('the consolidated text', () => {
  const editor = () => page.getByRole('textbox', { name: /^Words of/ })
  /** How many characters stand before the caret: its words may lie in several nodes of text. */
  const caretAt = () => editor().evaluate((element) => {
    const { focusNode, focusOffset } = getSelection()!
    const before = document.createRange()
    before.setStart(element, 0)
    before.setEnd(focusNode!, focusOffset)
    return before.toString().length
  })
  /** Opens the words of a clause with the keyboard, and chooses some of them by their place. */
  async function choose(clause: string, from: number, length: number) {
    if (await editor().count() === 0) {
      await page.locator(`[data-clause="${clause}"]`).focus()
      await press('Enter')
      await editor().waitFor()
    }
    await expect.poll(async () => { await press('Home'); return caretAt() }).toBe(0)
    await press(...Array.from({ length: from }, () => 'ArrowRight'), ...Array.from({ length }, () => 'Shift+ArrowRight'))
  }

  it('typing over chosen words proposes others: Escape drops them, Enter records them, and nothing else changes the text', async () => {
    await open('&mode=consolidated&article=cls_1&as=sid_russia')
    await choose('cls_1', 4, 7)
    await page.keyboard.type('Sides')
    await expect.poll(() => editor().locator('del').textContent()).toBe('Parties')
    expect(await editor().locator('ins').textContent()).toBe('Sides')
    await expect.poll(said).toContain('Russia proposes other words for “Parties”. Enter records it, Escape drops it.')
    await press('Escape')
    await expect.poll(() => editor().textContent()).toBe('The Parties live as neighbours in peace.')
    await press('ArrowLeft', 'Backspace', 'Enter')
    expect(await editor().textContent()).toBe('The Parties live as neighbours in peace.')
    await choose('cls_1', 4, 7)
    await page.keyboard.type('two States')
    await press('Enter')
    await expect.poll(() => textOf('cls_1').textContent()).toBe('The [Parties|two States]1.1 live as neighbours in peace.')
    await expect.poll(said).toContain('Russia proposes “two States”.')
    await expect.poll(() => focused('data-clause')).toBe('cls_1')
  })

  it('in a bracket all the words of a wording have a rival in it, a part of them opens one within, and what is chosen may be left out', async () => {
    await open('&mode=consolidated&article=cls_3&as=sid_japan')
    await choose('cls_3', 32, 11)
    await page.keyboard.type('sixty days')
    await press('Enter')
    await expect.poll(() => textOf('cls_3').textContent()).toBe('This Treaty enters into force [thirty days|ninety days|sixty days]3.1 after the second ratification.')
    await choose('cls_3', 32, 6)
    await press('Delete')
    await page.getByText('Japan proposes to leave this out').waitFor()
    await press('Enter')
    await expect.poll(() => textOf('cls_3').textContent()).toBe('This Treaty enters into force [[thirty|left out]3.2 days|ninety days|sixty days]3.1 after the second ratification.')
  })

  it('takes Japanese as it is composed', async () => {
    await open('&mode=consolidated&article=cls_1&as=sid_japan')
    await choose('cls_1', 4, 7)
    const cdp = await page.context().newCDPSession(page)
    // As a keyboard says that something composes what is typed.
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process', code: 'KeyR' })
    for (const text of ['り', 'りょう', '両国']) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await cdp.send('Input.insertText', { text: '両国' })
    await expect.poll(() => editor().locator('ins').textContent()).toBe('両国')
    expect(await editor().locator('del').textContent()).toBe('Parties')
    await press('Enter')
    await expect.poll(() => textOf('cls_1').textContent()).toBe('The [Parties|両国]1.1 live as neighbours in peace.')
  })

  it('words chosen with the mouse are chosen in the editor', async () => {
    await open('&mode=consolidated&article=cls_1&as=sid_japan')
    await textOf('cls_1').getByText('The Parties live').dblclick({ position: { x: 60, y: 12 } })
    await editor().waitFor()
    await page.keyboard.type('Neighbours')
    await expect.poll(() => editor().locator('del').textContent()).toBe('Parties')
  })

  it('a new paragraph is tabled in a bracket of the side that proposes it', async () => {
    await open('&mode=consolidated&article=cls_2&as=sid_japan')
    await page.locator('[data-clause="cls_2-3"]').focus()
    await press('n')
    await page.getByRole('textbox', { name: 'Words, as Japan' }).fill('Families visit the graves freely.')
    await press('Enter')
    await view().getByText('Families visit the graves freely.').first().waitFor()
    await expect.poll(said).toContain('Japan tables a paragraph of article 2.')
    await expect.poll(() => page.locator('.clause').filter({ hasText: 'Families visit' }).getAttribute('aria-label')).toBe('Paragraph 2.4, open')
  })
})

describe('a dossier without a text', () => {
  it('says how to bring one in, and takes one that is pasted', async () => {
    await run(['new', 'none.travaux'], { cwd: workbench.folder })
    const own = await startWorkbench(join(workbench.folder, 'none.travaux'), workbench.folder)
    try {
      await page.goto(`${own.address}/?view=text`)
      await view().getByText(/^travaux text import FILE --into .*none\.travaux$/).waitFor()
      await page.getByRole('textbox', { name: 'Title' }).fill('Lighthouses')
      await page.getByRole('textbox', { name: /^Text, with/ }).fill('Article 1\n\nThe Parties [shall][should] keep the lighthouse lit.')
      await page.getByRole('button', { name: 'Table this text' }).click()
      await page.getByRole('navigation', { name: 'Articles' }).getByRole('button', { name: /^Open 1 .*1 open bracket$/ }).waitFor()
      await expect.poll(said).toContain('2 clauses tabled.')
    } finally {
      // What it still listens for would end in an error of the page.
      await page.goto('about:blank')
      await own.stop()
    }
  })
})

describe('rounds', () => {
  it('one is compared with another by words, which are not told apart by colour alone', async () => {
    await open('&article=cls_pre')
    await page.getByRole('button', { name: 'Compare with round 2' }).click()
    await page.getByRole('menuitem', { name: /^Round 1/ }).click()
    await view().getByText(/^Since round 1:/).waitFor()
    const preamble = page.getByRole('region', { name: /changed$/ }).first()
    expect((await preamble.locator('ins').allTextContents()).join('')).toContain('quiet waters')
    expect(await preamble.locator('ins').first().evaluate((ins) => getComputedStyle(ins).textDecorationLine)).toBe('underline')
    expect(new URL(page.url()).searchParams.get('against')).toBe('1')
  })

  it('the text after an earlier round, or of a past day, is read and not written, and says so', async () => {
    await open('&article=cls_3&round=2')
    await page.locator('#why-not-write').getByText('This is the text after round 2. Go back to the last round to change anything.').waitFor()
    await page.getByRole('columnheader', { name: /no paragraph open|1 of 1 paragraph open/ }).waitFor()
    expect(await textOf('cls_3').textContent()).toBe('This Treaty enters into force thirty days after the second ratification.')
    await page.locator('tr[data-article-row]').focus()
    await press('a')
    await expect.poll(said).toContain('This is the text after round 2.')
    await open('&article=cls_3&on=2019-03-20')
    await page.locator('#why-not-write').getByText('This is the text as it held on 20 Mar 2019. Go back to any day to change anything.').waitFor()
    await expect.poll(() => textOf('cls_3').textContent()).toBe('This Treaty enters into force thirty days after the second ratification.')
    await open('&asOf=1900-01-01')
    await view().getByRole('alert').or(view().getByText(/was known on 1 Jan 1900/)).waitFor()
    forgive((error) => error.includes('404'))
  })

  it('findings open the bracket that each is about, by keyboard too, and the passages that they rest on', async () => {
    await open('&mode=findings')
    await view().getByRole('heading', { name: /^What could be done/ }).waitFor()
    expect(await view().getByRole('heading', { level: 2 }).allTextContents()).toContain('Neighbours, a draft')
    expect(await view().getByRole('row', { name: /^All brackets/ }).locator('td').allTextContents()).toEqual(['4', '4', '5'])
    const line = view().locator('[data-finding]').filter({ has: page.getByRole('button', { name: 'Open bracket 2.1' }) }).first()
    await line.getByRole('button').focus()
    await press('Enter')
    await expect.poll(() => focused('data-bracket')).toBe('brk_pass')
    expect(new URL(page.url()).searchParams.get('article')).toBe('cls_2')
    expect(await brackets().count()).toBe(1)
    await page.goBack()
    const passage = view().locator('.finding-quotes .passage-link').first()
    const address = new URL(await passage.getAttribute('href') ?? '', page.url()).searchParams
    await passage.click()
    await page.waitForURL(/view=reading/)
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('source'), searchParams.get('passage')]).toEqual([address.get('source'), address.get('passage')])
    await page.locator('#view [data-span]').or(page.locator('#view .paragraph')).or(page.locator('#view p')).first().waitFor()
  })

  it('what is undone is in hand again, and an article with brackets is agreed in principle, once', async () => {
    await open('&article=cls_2')
    await enter('cls_2')
    await press('a')
    await expect.poll(() => focused('data-bracket')).toBe('brk_who')
    await idle()
    await press('u')
    await expect.poll(() => focused('data-alternative')).toBe('alt_force')
    await idle()
    await press('End')
    await expect.poll(() => focused('data-article-row')).toBe('true')
    await press('a')
    await expect.poll(said).toContain('The chair records agreement in principle on article 2.')
    await idle()
    await press('a')
    await expect.poll(said).toContain('Article 2 is agreed in principle already.')
  })

  it('acts that found no place are listed with why', async () => {
    await tabled.act('sid_japan', { act: 'propose', clause: 'cls_1', bracket: 'brk_late', at: { words: 'Parties', before: 'The ', after: ' live' }, standing: null, alternative: 'alt_late', words: 'Sides', proposition: null }, 3)
    const strike = { draft: tabled.draft, round: 2, date: '2019-03-10', side: null, person: null, meeting: null, does: { act: 'strike', clause: 'cls_1' } }
    expect(await tabled.act(null, strike.does, 2)).toEqual({ status: 409, error: expect.stringContaining('an act that was done would find no place any more') })
    // Added to the record as anything else is, it is not held against the draft.
    const added = await fetch(`${workbench.address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'add', kind: 'draftingAct', evidence: [], value: strike }) })
    expect(added.status).toBe(200)
    await open('&article=cls_2')
    await view().getByText('1 act found no place').click()
    expect(await view().locator('.acts-lost li').allTextContents()).toEqual([expect.stringMatching(/^Japan proposes “Sides”, round 3\. The clause was struck before\./)])
  })
})

describe('everyone can use it', () => {
  it('at 1024 there is the consolidated text and one chosen side; on paper the consolidated text, brackets with who wants which', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open('&article=cls_2')
    const columns = page.getByRole('table', { name: 'Article by sides' })
    await expect.poll(() => columns.getByRole('columnheader').allTextContents()).toEqual(['Paragraph', expect.stringContaining('Japan'), expect.stringContaining('Consolidated')])
    await page.getByRole('radio', { name: 'Russia' }).last().click()
    await expect.poll(() => columns.getByRole('columnheader').nth(1).textContent()).toContain('Russia')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.clause-attribution').first().isVisible()).toBe(true)
    await expect.poll(() => page.locator('[data-clause="cls_2-1"] .clause-attribution').textContent()).toBe('2.1 “once this Treaty is in force”: Japan proposes, Russia opposes; “on a day that the Parties agree”: Japan opposes, Russia proposes')
    expect(await page.locator('.clause').count()).toBeGreaterThan(6)
    expect(await brackets().count()).toBe(0)
  })

  it('needs no scrolling sideways at 640, which is a window of 1280 at 200 %, nor at 320', async () => {
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 })
      for (const [query, there] of [['&article=cls_2', 'tr[data-alternative]'], ['&article=cls_2&bracket=brk_pass', '.bracket-panel'], ['&mode=consolidated', '[data-clause]'], ['&mode=changes', '.changes-text'], ['&mode=findings', '.findings-rounds']] as const) {
        await open(query)
        await page.locator(there).first().waitFor()
        expect({ query, width, needed: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ query, width, needed: width })
      }
    }
  })


  for (const colorScheme of ['light', 'dark'] as const) {
    it(`${colorScheme}: no violation of WCAG 2.2 A or AA that axe can find by columns with a bracket open, consolidated, editing, in changes and in findings, and nothing wider than the window at 1024`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 1024, height: 768 })
      const waits = { '&article=cls_2': 'tr[data-alternative]', '&article=cls_2&bracket=brk_pass': '.bracket-panel .stand', '&mode=consolidated': '[data-clause]', '&mode=changes&against=1': '.change-clause', '&mode=findings': '.findings-rounds' }
      for (const [query, there] of Object.entries(waits)) {
        await open(query)
        await page.locator(there).first().waitFor()
        if (query === '&mode=consolidated') {
          await page.locator('[data-clause="cls_1"]').focus()
          await press('Enter')
          await page.getByRole('textbox', { name: /^Words of/ }).waitFor()
          await page.keyboard.type('now ')
        }
        expect((await accessFaults(page)).map((fault) => `${query} ${fault}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
      }
    })
  }
})
