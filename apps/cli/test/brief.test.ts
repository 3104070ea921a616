import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyExample } from '../../../tests/copyExample.ts'
import { folderOf, run } from './run.ts'

let cwd = ''
const travaux = async (...args: string[]) => run(args, { cwd })
const february = ['--as-of', '2019-02-12'] as const
beforeAll(async () => {
  cwd = folderOf({ 'short.md': '---\ntitle: Steering brief for {{meeting}}\nmarking: Confidential\n---\n\n# Positions\n\n{{where each side stands}}\n', 'wrong.md': '{{where each side stood}}\n', 'no.docx': 'not a Word file' })
  await copyExample(join(cwd, 'talks.travaux'))
}, 120_000)

describe('travaux brief', () => {
  it.each([['.docx', 'PK'], ['.pdf', '%PDF-'], ['.md', '# Ministers, Munich\n'], ['.csv', '\uFEFFSection,'], ['.ics', 'BEGIN:VCALENDAR\r\n']])('makes a %s file, and says what is in it that only some may see', async (ending, begins) => {
    expect(await travaux('brief', 'talks.travaux', 'next-meeting', ...february, '--side', 'Japan', '--to', `munich${ending}`)).toMatchObject({ exit: 0, stdout: `Made munich${ending}: Ministers, Munich, as known on 12 February 2019.\n`, stderr: `munich${ending}: It holds what only Japan’s delegation and secretariat may see.\n` })
    expect(readFileSync(join(cwd, `munich${ending}`), 'utf8').startsWith(begins)).toBe(true)
    expect(await travaux('brief', 'talks.travaux', 'next-meeting', '--to', `munich${ending}`)).toMatchObject({ exit: 1, stderr: expect.stringContaining('is there already and is not overwritten') })
  }, 120_000)

  it('makes the same file twice, to the byte', async () => {
    for (const to of ['one.docx', 'two.docx']) await travaux('brief', 'talks.travaux', 'follow-up', ...february, '--to', to)
    expect(readFileSync(join(cwd, 'one.docx')).equals(readFileSync(join(cwd, 'two.docx')))).toBe(true)
  })

  it('prints Markdown, or the briefing for programs', async () => {
    const { stdout } = await travaux('brief', 'talks.travaux', 'calendar', ...february)
    expect(stdout).toMatch(/^# What is ahead\n[^]*\| February 2019 \| /)
    expect(JSON.parse((await travaux('brief', 'talks.travaux', 'calendar', ...february, '--format', 'json')).stdout)).toMatchObject({ name: 'calendar', asOf: '2019-02-12T23:59:59.000Z', events: expect.arrayContaining([expect.objectContaining({ title: 'Summit, Osaka', firm: false })]) })
  })

  it('works out what can be agreed, by the numbers of the delegation whose paper it is', async () => {
    const { stdout } = await travaux('brief', 'talks.travaux', 'next-meeting', ...february, '--side', 'Japan')
    expect(stdout).toMatch(/432 packages in all; 216 within the red lines/)
    expect(stdout).toContain('the estimate “Japan’s delegation”')
  })

  it('without prejudice reads the shared part alone', async () => {
    const { stdout, stderr } = await travaux('brief', 'talks.travaux', 'next-meeting', ...february, '--without-prejudice')
    expect(stderr).toBe('')
    expect(stdout).toContain('**Without prejudice**')
    expect(stdout).not.toMatch(/Invented for the exercise|Red lines|Possible packages|for (?:japan|russia|secretariat) alone/)
  })

  it('takes a template of one’s own, and prints one to begin from', async () => {
    const { stdout } = await travaux('brief', 'talks.travaux', 'next-meeting', ...february, '--template', 'short.md')
    expect(stdout).toMatch(/^# Steering brief for Ministers, Munich\n\n\*\*Confidential\*\*\n[^]*## Positions\n/)
    const { stdout: begin } = await travaux('brief', '--template-of', 'meeting-record')
    writeFileSync(join(cwd, 'ours.md'), begin)
    const [own, builtIn] = await Promise.all([travaux('brief', 'talks.travaux', 'meeting-record', ...february, '--template', 'ours.md'), travaux('brief', 'talks.travaux', 'meeting-record', ...february)])
    expect(own).toEqual(builtIn)
  })

  it('takes the styles of another Word file', async () => {
    await travaux('brief', 'talks.travaux', 'statements', ...february, '--to', 'styles.docx')
    expect(await travaux('brief', 'talks.travaux', 'chronology', ...february, '--styles', 'styles.docx', '--to', 'styled.docx')).toMatchObject({ exit: 0 })
  })

  it.each([
    [['talks.travaux', 'next-meeting', '--template', 'wrong.md'], 2, /^travaux: wrong\.md, line 1: there is no “where each side stood”; did you mean “where each side stands”\?\n$/],
    [['talks.travaux', 'next-meeting', '--to', 'munich.exe'], 2, /^travaux: --to munich\.exe does not say by its ending what to make: \.docx, \.pdf, \.md, \.csv, \.ics\.\n$/],
    [['talks.travaux', 'next-meeting', '--styles', 'no.docx', '--to', 'a.pdf'], 2, /--styles says something of a Word file/],
    [['talks.travaux', 'next-meeting', '--as-of', '2018-01-01', '--to', 'a.pdf'], 1, /Nothing had been recorded/],
    [['talks.travaux', 'next-meeting', '--styles', 'no.docx', '--to', 'a.docx'], 2, /no\.docx: the file is damaged/],
    [['talks.travaux', 'next-meeting', '--template', 'none.md'], 2, /none\.md does not exist/],
    [['talks.travaux', 'next-meeting', '--without-prejudice', '--clearance', 'shared,japan'], 2, /does not go with it; leave one of the two out/],
    [['talks.travaux', 'meeting-record', '--meeting', 'geneva'], 2, /There is no meeting “geneva”; there are mtg_/],
    [['talks.travaux', 'next-meeting', '--as-of', '2018-01-01'], 1, /Nothing had been recorded in talks\.travaux by 2018-01-01/],
    [['talks.travaux', 'next-meeting', '--to', 'nowhere/a.md'], 1, /The folder nowhere does not exist/],
    [['talks.travaux'], 2, /Name the briefing behind talks\.travaux: next-meeting, /],
    [[], 2, /Name the dossier and the briefing/],
    [['talks.travaux', 'speech'], 2, /Allowed choices are next-meeting, /],
  ])('%j exits %i with a sentence', async (args, exit, stderr) => {
    expect(await travaux('brief', ...args)).toMatchObject({ exit, stderr: expect.stringMatching(stderr) })
  })
})
