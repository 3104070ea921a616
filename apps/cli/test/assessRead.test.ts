import { describe, expect, it } from 'vitest'
import { folderOf, run } from './run.ts'

const agreed = `Leaders agree on ferries

EASTPORT, March 2, 2026 - The presidents of Eastland and Westland met in Eastport on Monday. Eastland and Westland agreed to open a ferry line between Eastport and Weston without delay.
`
const slow = `Ferry line delayed

WESTON, June 5, 2026 - Foreign Minister Ada Stern of Eastland told reporters that the ferry line between Eastport and Weston was behind schedule. Eastland and Westland will speak again in autumn.
`

interface Row { readonly what: string; readonly course: readonly { readonly by: string; readonly level: number; readonly on: string; readonly words: string; readonly assessor: readonly { readonly name: string }[] }[] }

describe('travaux read --into', () => {
  it('proposes from a new text how far what was undertaken has come, and says how much there is to confirm', async () => {
    const cwd = folderOf({ 'march.txt': agreed, 'june.txt': slow })
    await run(['new', 'talks.travaux'], { cwd })
    expect((await run(['read', 'march.txt', '--into', 'talks.travaux'], { cwd })).stderr).not.toContain('proposed')
    const { exit, stderr } = await run(['read', 'june.txt', '--into', 'talks.travaux'], { cwd })
    expect({ exit, proposed: stderr.includes('1 assessment of what is owed proposed; confirm or correct it in the workbench.') }).toEqual({ exit: 0, proposed: true })
    const rows = JSON.parse((await run(['show', 'talks.travaux', 'follow-up', '--format', 'json'], { cwd })).stdout) as readonly Row[]
    expect(rows.find(({ what }) => what.includes('ferry line'))?.course).toMatchObject([{ by: 'telling', level: 0 }, { by: 'assessment', level: 1, on: '2026-06-05', words: 'behind schedule', assessor: [{ name: 'Stern' }] }])
  }, 120_000)

  it('proposes nothing again from a text that is there already', async () => {
    const cwd = folderOf({ 'march.txt': agreed, 'june.txt': slow })
    await run(['new', 'talks.travaux'], { cwd })
    await run(['read', 'march.txt', 'june.txt', '--into', 'talks.travaux'], { cwd })
    expect((await run(['read', 'march.txt', 'june.txt', '--into', 'talks.travaux'], { cwd })).stderr).not.toContain('proposed')
  }, 120_000)
})
