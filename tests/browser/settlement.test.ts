/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { makeSettlement, type SettlementMade } from './makeSettlement.ts'
import { page, usePage, workbench } from './usePage.ts'

let made: SettlementMade

usePage()
beforeAll(async () => { made = await makeSettlement(workbench.address) }, 120_000)

/** Opens the settlement that the tests made, with what else the address says. */
async function open(also = '', ready = '.plot-ring'): Promise<void> {
  await page.goto(`${workbench.address}/?view=settlement&model=${made.model}${also}`)
  await page.locator(ready).first().waitFor()
}
const position = async () => (await (await fetch(`${workbench.address}/api/dossier`)).json() as { position: number }).position
const inPackage = () => page.getByRole('region', { name: 'The package in hand' })
const inHand = () => page.locator('.package-head h2').textContent()
const place = () => page.locator('.package-place').textContent()
const frontier = () => page.locator('.plot-over > path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '))
const counts = () => page.locator('.plot-head').textContent()
const inView = () => page.locator('.package-head h2').focus()
/** What a file says that the page hands over. */
async function handedOver(from: string | RegExp, file: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: from, exact: true }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: file }).click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

describe('packages', () => {
  it('opens on the package on the table, among all packages, with what each answer is worth to whom and on which words that rests', async () => {
    await open()
    expect(await counts()).toMatch(/54 packages24 within the limits set, \d+ better for both than no agreement/)
    expect(await page.getByText('The chair’s paper').count()).toBeGreaterThan(0)
    expect(await page.getByRole('radiogroup', { name: /^Answer to/ }).count()).toBe(4)
    expect(await page.locator('.values-bases').textContent()).toMatch(/said in public.*inferred/)
    const quoted = page.locator('.ground-line .passage-link').first()
    await quoted.click()
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('reading')
    await page.locator('.run.in-hand').first().waitFor()
  })

  it('a weight that rests on no words opens what is on record of it', async () => {
    await open()
    await page.locator('.worth .passage-link').first().click()
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('record')
  })

  it('j and k go along the frontier, arrows pick another answer, and the address keeps the package', async () => {
    await open()
    await inView()
    await page.keyboard.press('j')
    await expect.poll(place).toMatch(/on the frontier, \d+ of \d+/)
    const first = await inHand()
    await page.keyboard.press('j')
    await expect.poll(inHand).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(inHand).toBe(first)
    await page.getByRole('radiogroup', { name: /^Answer to/ }).last().getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(inHand).not.toBe(first)
    const picked = await inHand()
    await page.reload()
    await page.locator('.plot-ring').first().waitFor()
    expect(await inHand()).toBe(picked)
    expect(await page.evaluate(() => document.querySelector('.settlement')?.scrollWidth)).toBeLessThanOrEqual(1440)
  })

  it('says why a package is out of reach, and takes one in its place that is not', async () => {
    // Under Japan’s sovereignty, the war’s outcome first: past a red line of each.
    await open('&package=43')
    await expect.poll(place).toBe('past a red line')
    const why = page.getByRole('list', { name: 'Why it is out of reach' })
    expect(await why.textContent()).toMatch(/Past Japan’s red line “No recognition first” \(said in public\).*Past Russia’s red line “No sovereignty of Japan by name” \(said in public\)/)
    const instead = page.getByRole('region', { name: 'In its place' })
    await instead.getByText(/is out of reach/).waitFor()
    await instead.getByRole('button', { name: /^Take package/ }).first().click()
    await expect.poll(place).not.toBe('past a red line')
    await expect.poll(() => instead.locator('.better-lies').textContent()).not.toMatch(/is out of reach/)
  })

  it('l leads to the limits; a switch takes away what it says it would, and gives it back', async () => {
    await open()
    await inView()
    await page.keyboard.press('l')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('limits-title')
    const switched = page.getByRole('switch', { name: 'Japan: No recognition first' })
    const row = page.locator('.limit').filter({ hasText: 'No recognition first' })
    expect(await row.locator('.limit-count').textContent()).toBe('excludes 18')
    await switched.focus()
    await page.keyboard.press('Space')
    await expect.poll(counts).toMatch(/36 within the limits/)
    expect(await row.locator('.limit-count').textContent()).toBe('would take 12')
    await page.keyboard.press('Space')
    await expect.poll(counts).toMatch(/24 within the limits/)
  })

  it('limits that leave nothing are named, the smallest set of them, and marked where they are switched', async () => {
    await open()
    await page.locator('.limit').filter({ hasText: 'The two islands in full' }).locator('.switch').click()
    const alert = page.locator('.plot-none[role=alert]')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/No sovereignty of Japan by name/)
    expect(await alert.textContent()).not.toMatch(/No recognition first/)
    expect(await page.locator('.limit[data-conflict]').count()).toBe(2)
    await page.locator('.limit').filter({ hasText: 'The two islands in full' }).locator('.switch').click()
    await page.locator('.plot-ring').first().waitFor()
  })
})

describe('what if', () => {
  it('a slider that is dragged moves the frontier at once, records nothing, and Esc and Reset lead back', async () => {
    await open()
    await inView()
    await page.keyboard.press('w')
    const slider = inPackage().getByRole('slider').first()
    await expect.poll(() => slider.evaluate((element) => element === document.activeElement)).toBe(true)
    const [before, drawn] = [await position(), await frontier()]
    const box = (await slider.boundingBox())!
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 4 })
    await expect.poll(frontier).not.toBe(drawn)
    await page.mouse.up()
    await expect.poll(() => new URL(page.url()).searchParams.get('whatIf')).toMatch(/^w0\.0:/)
    expect(await page.getByText('1 number supposed, not recorded.').count()).toBe(1)
    expect(await position()).toBe(before)
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(frontier).toBe(drawn)
    await inView()
    await page.keyboard.press('Escape')
    await expect.poll(() => inPackage().getByRole('slider').count()).toBe(0)
  })

  it('put on record it is a correction that keeps its basis, and u takes it back by a further entry', async () => {
    await open()
    await inView()
    await page.keyboard.press('w')
    const before = await position()
    const slider = inPackage().getByRole('slider').first()
    const was = await slider.inputValue()
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Record as a new number…' }).click()
    await page.getByRole('textbox', { name: /Why, in a sentence/ }).fill('A try')
    await page.getByRole('button', { name: /^Record in the estimate/ }).click()
    await expect.poll(position).toBe(before + 1)
    await expect.poll(() => inPackage().getByRole('slider').first().inputValue()).toBe(String(Number(was) + 1))
    await inView()
    await page.keyboard.press('u')
    await expect.poll(position).toBe(before + 2)
    await expect.poll(() => inPackage().getByRole('slider').first().inputValue()).toBe(was)
  })

  it('d puts the package in hand on the table, and u takes it off', async () => {
    await open()
    await inView()
    await page.keyboard.press('j')
    await expect.poll(place).toMatch(/on the frontier/)
    const [before, tabled] = [await position(), page.locator('.package-tabled')]
    await page.keyboard.press('d')
    await expect.poll(position).toBe(before + 1)
    await tabled.waitFor()
    await page.keyboard.press('u')
    await expect.poll(position).toBe(before + 2)
    await expect.poll(() => tabled.count()).toBe(0)
  })
})

describe('if the estimates are off', () => {
  it('tells which results survive the ranges, which number matters most and what it is worth to learn one, each as a table that can be had', async () => {
    await open()
    const off = page.getByRole('region', { name: 'If the estimates are off' })
    await off.getByText('Still on the frontier').waitFor()
    expect(await off.locator('.survival').first().textContent()).toMatch(/^Still better for both than no agreement(always|never|\d+% \d+–\d+)$/)
    await off.getByText('What matters most').click()
    await off.locator('.sways tbody tr').first().waitFor()
    expect(await off.locator('.tornado rect').count()).toBeGreaterThan(3)
    expect((await handedOver('Export what matters most', /CSV/)).text).toMatch(/^\uFEFFside,number,lowest,likely/)
    expect((await handedOver('Export what matters most', /SVG/)).text).toMatch(/^<svg .*<rect/s)
    expect((await handedOver('Export what survives the ranges', /CSV/)).text).toContain('Still on the frontier')
    await off.getByText('What is worth learning').click()
    await off.getByText(/to learn every number is worth up to|worth nothing/i).waitFor()
  })

  it('tells how the result moved since a day, by each change; of a day on which nothing stood, that it did not', async () => {
    await page.goto(`${workbench.address}/?view=settlement&model=stl_peace-treaty&since=2019-02-15`)
    const off = page.getByRole('region', { name: 'If the estimates are off' })
    await off.getByText(/^In all, |has changed\.$/).waitFor()
    await open('&since=2019-01-15')
    await off.getByText('How the result moved since').click()
    await off.getByText('On that day the model did not stand yet').waitFor()
    expect(await off.locator('.folded[open] .told').count()).toBe(0)
  })
})

describe('would it hold', () => {
  const panel = () => page.getByRole('region', { name: 'Would it hold?' })

  it('shows the package as states and moves, why it would hold or not, and what would have to change', async () => {
    // Both have something to do in it.
    await open('&package=22')
    const states = panel().getByRole('listbox', { name: 'States' }).getByRole('option')
    await states.first().waitFor()
    expect(await states.count()).toBe(4)
    await panel().getByText(/^What state \d is/).click()
    await panel().getByText(/These numbers rest on/).waitFor()
    await panel().getByRole('button', { name: 'Try' }).first().click()
    await panel().getByText('Tried:').waitFor()
    await panel().getByRole('button', { name: 'As it is' }).click()
    await expect.poll(() => panel().getByText('Tried:').count()).toBe(0)
  })

  it('arrows go from state to state of a graph model of the dossier; the table of states and the map can be had', async () => {
    await open(`&graph=${made.graph}`, '.state')
    const states = panel().getByRole('listbox', { name: 'States' })
    await states.locator('[tabindex="0"]').focus()
    const before = await states.locator('[aria-selected=true]').getAttribute('data-state')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => states.locator('[aria-selected=true]').getAttribute('data-state')).not.toBe(before)
    await panel().getByText('Together: would a coalition leave it?').click()
    await panel().getByRole('table', { name: 'Coalitions that would stay in the state in hand' }).waitFor()
    const table = await handedOver('Export the graph model', /CSV/)
    expect(table.text.split('\r\n')).toHaveLength(6)
    expect(table.text).toContain('Standstill')
    expect((await handedOver('Export the graph model', /SVG/)).text).toMatch(/^<svg .*<title>.*states and moves/s)
  })
})

describe('everything as a table and as files', () => {
  it('the table has the frontier first and the same package in hand, and takes another', async () => {
    await open('&mode=table', '.packages tbody tr')
    const first = page.locator('.packages tbody tr').first()
    expect(await first.textContent()).toContain('on the frontier')
    await first.getByRole('button').click()
    await expect.poll(() => first.getAttribute('data-in-hand')).toBe('true')
    await expect.poll(place).toMatch(/on the frontier, 1 of/)
  })

  it('the plot is handed over as SVG with every package, all packages and the one in hand as CSV', async () => {
    await open()
    const plot = await handedOver('Export', /plot, SVG/)
    expect(plot.name).toBe('neighbours-a-settlement-plot.svg')
    const inside = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
      return { faults: svg.querySelectorAll('parsererror').length, points: [...svg.querySelectorAll('path')].flatMap((path) => path.getAttribute('d')?.match(/h0|m0 -4l/gu) ?? []).length }
    }, plot.text)
    expect(inside).toEqual({ faults: 0, points: 54 })
    const all = (await handedOver('Export', /All packages, CSV/)).text.trimEnd().split('\r\n')
    expect(all).toHaveLength(55)
    expect(all.filter((row) => /,1,[01],[01],[^,]*$/u.test(row))).toHaveLength(24)
    expect((await handedOver('Export', /package in hand, CSV/)).text.trimEnd().split('\r\n')).toHaveLength(9)
    expect((await handedOver('Export what could be put in its place', /CSV/)).text).toMatch(/^\uFEFFkind,package/)
  })
})

describe('models of other shapes', () => {
  it('three sides are seen along two that one chooses; the third stands in every number', async () => {
    const third = await made.add('side', { name: 'Third', adjective: null, aliases: [], mark: null, negotiates: true })
    const three = await made.add('settlementModel', { name: 'Of three', sides: ['sid_japan', 'sid_russia', third], issues: [{ issue: 'iss_travel', statusQuo: null, alternatives: ['prp_visas-eased', 'prp_visa-free-neighbours'].map((proposition) => ({ proposition, name: null, doneBy: [] })) }] })
    await page.goto(`${workbench.address}/?view=settlement&model=${three}`)
    // Until it has numbers it says which are missing.
    await page.locator('.settlement-missing li').first().waitFor()
    expect(await page.locator('.settlement-missing li').count()).toBeGreaterThan(3)
    for (const [at, side] of ['sid_japan', 'sid_russia', third].entries()) {
      await made.add('preference', { model: three, side, estimate: 'secretariat', of: { of: 'weight', issue: 'iss_travel' }, low: 10, likely: 10, high: 10, basis: 'inference', why: null })
      for (const [i, proposition] of ['prp_visas-eased', 'prp_visa-free-neighbours'].entries()) await made.add('preference', { model: three, side, estimate: 'secretariat', of: { of: 'alternative', proposition }, low: 0, likely: [[40, 80], [30, 60], [90, 20]][at]![i]!, high: 100, basis: 'inference', why: null })
    }
    await page.locator('.plot-ring').first().waitFor()
    await page.getByRole('combobox', { name: 'across' }).selectOption({ label: 'Third' })
    await expect.poll(() => page.locator('.plot-axis-across').textContent()).toContain('Third')
    expect(await page.locator('.total').count()).toBe(3)
  })

  it('a day before anything was recorded says so, and says what a model is where there is none', async () => {
    await page.goto(`${workbench.address}/?view=settlement&asOf=2018-11-14`)
    await page.getByText(/No settlement model/).first().waitFor()
    expect(await page.locator('.settlement').count()).toBe(0)
  })
})

describe('everyone can use it', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`${colorScheme}: no violation of WCAG 2.2 A or AA that axe can find with all unfolded, past a red line and what if, and nothing wider than the window at 1024`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 1024, height: 768 })
      for (const also of ['&package=43', '&whatIf=w0.0:45&mode=table']) {
        await open(also, '.plot-ring, .packages tr')
        await page.locator('.survival').first().waitFor()
        await page.evaluate(() => { for (const details of document.querySelectorAll<HTMLDetailsElement>('.settlement details')) details.open = true })
        await page.locator('.sways, .robustness .told li').first().waitFor()
        // The policy of the page forbids inline scripts; a debugger's evaluation is not one.
        expect(await accessFaults(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
      }
    })
  }
})
