/// <reference lib="dom" />
import type { PlaceShown } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { page, usePage, workbench } from './usePage.ts'

usePage()

const get = async (query = '') => await (await fetch(`${workbench.address}/api/places${query}`)).json() as readonly PlaceShown[]
const map = () => page.getByRole('img', { name: /^A map of the places/ })
const rows = () => page.locator('.places-table tbody tr')
const cells = () => rows().evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
/** Each name on the map with whose it is, by the shape before it. */
const onMap = () => map().evaluate((svg) => [...svg.querySelectorAll('text')].map((text) => [text.textContent, /of-\w+/.exec(text.parentElement?.getAttribute('class') ?? '')?.[0] ?? null]))

async function open(query = '') {
  await page.goto(`${workbench.address}/?view=positions&mode=map${query}`)
  await map().waitFor({ timeout: 20_000 })
}

describe('places', () => {
  it('open from Positions by keyboard, and the address keeps the map', async () => {
    await page.goto(`${workbench.address}/?view=positions`)
    await page.getByRole('radio', { name: 'Table' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await map().waitFor({ timeout: 20_000 })
    expect(new URL(page.url()).searchParams.get('mode')).toBe('map')
    await page.getByRole('radio', { name: 'Table' }).click()
    await page.getByRole('grid').or(page.getByRole('table')).first().waitFor()
    expect(new URL(page.url()).searchParams.get('mode')).toBeNull()
  })

  it('stand on the map with each side’s name, its shape before it; a name that all use stands alone', async () => {
    await open()
    const disputed = (await get()).filter((place) => place.disputed)
    const expected = disputed.flatMap(({ name, names }) => new Set(names.map((each) => each.name)).size > 1 ? names.map((each) => [each.name, `of-${each.side.mark}`]) : [[names[0]?.name ?? name, null]])
    expect(expected.length).toBeGreaterThan(disputed.length)
    expect((await onMap()).toSorted()).toEqual(expected.toSorted())
    expect(await map().locator('.places-named > path').count()).toBe(expected.filter(([, mark]) => mark !== null).length)
    // No label lies over another.
    const boxes = await map().evaluate((svg) => [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top: top + 2, bottom: bottom - 2 })))
    expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom))).toEqual([])
  })

  it('the table says the same, a column a side, with the issues that name the place and the latest words', async () => {
    await open()
    expect((await page.locator('.places-table thead th').allTextContents())).toEqual(['Place', 'Japan', 'Russia', 'Issues', 'In sources'])
    const told = await cells()
    const disputed = (await get()).filter((place) => place.disputed)
    expect(told.map(([, ...rest]) => rest.slice(0, 2))).toEqual(disputed.map(({ names }) => names.map(({ name }) => name)))
    expect(told[0]).toEqual(['the four islands', 'the Northern Territories', 'the Southern Kurils', expect.stringContaining('Sovereignty over the four islands'), expect.stringMatching(/^\d+, latest in .*¶\s\d+$/)])
    await rows().first().locator('.passage-link').focus()
    await page.keyboard.press('Enter')
    await page.locator('.run.in-hand').first().waitFor()
  })

  it('land is drawn, of a file that knows land alone, and nobody’s border', async () => {
    const asked: string[] = []
    page.on('request', (request) => { if (request.resourceType() === 'fetch' && !request.url().includes('/api/')) asked.push(new URL(request.url()).pathname) })
    await open()
    expect(asked).toEqual([expect.stringMatching(/^\/assets\/land-10m-[\w-]+\.json$/)])
    const file = await (await fetch(workbench.address + asked[0]!)).json() as { readonly objects: object }
    expect(Object.keys(file.objects)).toEqual(['land'])
    expect(await map().locator('> path').count()).toBe(1)
    expect(await map().locator('line, polyline, polygon').count()).toBe(0)
    await page.getByText('nobody’s borders').waitFor()
  })

  it('places that nobody disputes stand beside them where all are asked for', async () => {
    await open()
    const all = await get()
    const before = await rows().count()
    await page.getByRole('radio', { name: 'All', exact: true }).click()
    await expect.poll(() => rows().count()).toBe(all.length)
    expect(all.length).toBeGreaterThan(before)
    expect(await map().locator('.places-known').count()).toBe(all.filter(({ disputed, at }) => !disputed && at !== null).length)
    await page.getByRole('radio', { name: 'In dispute' }).click()
    await expect.poll(() => rows().count()).toBe(before)
  })

  it('are called as the side that speaks calls them, its column first; the map keeps every name', async () => {
    await open()
    const neutral = await onMap()
    for (const [side, name, first] of [['sid_japan', 'the Northern Territories', 'Japan'], ['sid_russia', 'the Southern Kurils', 'Russia']] as const) {
      await open(`&as=${side}`)
      await expect.poll(async () => (await cells())[0]?.[0]).toBe(name)
      expect(await page.locator('.places-table thead th').nth(1).textContent()).toBe(first)
      expect((await onMap()).toSorted()).toEqual(neutral.toSorted())
    }
  })

  it('says that none was known on a day before all of them', async () => {
    await page.goto(`${workbench.address}/?view=positions&mode=map&asOf=1990-01-01`)
    await page.getByText(/No place was known on 1 Jan 1990/).waitFor()
    expect(await map().count()).toBe(0)
  })

  it('says that the map could not be drawn, and has the table all the same', async () => {
    await page.route('**/land-10m*', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: 'no map' }))
    await page.goto(`${workbench.address}/?view=positions&mode=map`)
    await page.getByRole('alert').getByText(/The map could not be drawn/).waitFor({ timeout: 20_000 })
    expect(await rows().count()).toBe((await get()).filter(({ disputed }) => disputed).length)
  })
})

describe('anybody can use it', () => {
  it.each([['light', 1440, 900], ['dark', 1440, 900], ['light', 1024, 768], ['dark', 1024, 768]] as const)('axe finds nothing in %s at %i, nothing is scrolled sideways', async (colorScheme, width, height) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await open()
    expect(await accessFaults(page, '.frame')).toEqual([])
    expect(await page.locator('.positions-table').evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0)
  })
})
