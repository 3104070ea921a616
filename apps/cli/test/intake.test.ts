import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { openSqlite } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { run, scratch } from './run.ts'

const told = 'The ministers of Eastland and Westland met on Monday in Eastport to speak of the herring quota that the treaty leaves open. "We will share the quota," Foreign Minister Ada Stern said after the meeting. She did not say how, and left for the airport.'
const article = (publisher: string, words: string) => `---\ntitle: Ministers meet\npublisher: ${publisher}\ndate: 2026-03-02\n---\n${words}\n`
const word = zipSync({ 'word/document.xml': strToU8(`<w:document><w:body><w:p><w:r><w:t>"We will go on," Foreign Minister Bo Lind said.</w:t></w:r></w:p></w:body></w:document>`) })

describe('travaux read: documents of every kind', () => {
  it('records each document of a collection, names what is none, and exits 1', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'news.csv'), `title,date,source,text\nOne,2026-03-02,Agency,"""We will share it,"" Foreign Minister Ada Stern said."\nTwo,2026-03-03,Agency,\nThree,2026-03-04,Agency,"""We will not,"" Foreign Minister Bo Lind said."\n`)
    await run(['new', 'talks.travaux'], { cwd })
    const { exit, stdout, stderr } = await run(['read', 'news.csv', '--into', 'talks.travaux'], { cwd })
    expect(exit).toBe(1)
    expect(stdout).toMatch(/^news\.csv \(row 2\): 1 statement.*\nnews\.csv \(row 4\): 1 statement/)
    expect(stderr).toContain('news.csv: row 3 has no text; the other 2 are read.')
    expect(JSON.parse((await run(['show', 'talks.travaux', 'sources', '--format', 'json'], { cwd })).stdout)).toMatchObject([{ title: 'Three', publisher: 'Agency', published: '2026-03-04' }, { title: 'One' }])
  })

  it('folds a reprint into its original, whatever the order in which threads end', async () => {
    const cwd = scratch()
    for (const [name, text] of Object.entries({ 'a.md': article('Agency', told), 'b.md': article('The Paper', told.replace(' She did not say how, and left for the airport.', '')), 'c.md': article('Agency', `${told} Updated: she will be back on Friday.`) })) writeFileSync(join(cwd, name), text)
    await run(['new', 'talks.travaux'], { cwd })
    const { exit, stdout } = await run(['read', 'a.md', 'b.md', 'c.md', '--into', 'talks.travaux'], { cwd })
    expect(exit).toBe(0)
    expect(stdout).toContain('b.md: a reprint of “Ministers meet” (Agency)')
    expect(stdout).toMatch(/c\.md: .*, a later version of “Ministers meet” \(Agency\)/)
    expect(JSON.parse((await run(['show', 'talks.travaux', 'sources', '--format', 'json'], { cwd })).stdout)).toMatchObject([{ supersedes: expect.any(String) }, { alsoIn: [{ publisher: 'The Paper' }] }])
    expect((await run(['read', 'a.md', 'b.md', 'c.md', '--into', 'talks.travaux'], { cwd })).stderr).toContain('0 entries recorded; 3 already there')
  })

  it('without --into lists a copy on its own, and says of what it is one', async () => {
    const cwd = scratch()
    for (const [name, text] of Object.entries({ 'a.md': article('Agency', told), 'b.md': article('The Paper', told.replace(' She did not say how, and left for the airport.', '')), 'c.md': article('Agency', told) })) writeFileSync(join(cwd, name), text)
    const { exit, stdout, stderr } = await run(['read', 'a.md', 'b.md', 'c.md', '--format', 'json'], { cwd })
    expect({ exit, files: (JSON.parse(stdout) as { documents: { file: string }[] }).documents.map(({ file }) => file) }).toEqual({ exit: 0, files: ['a.md', 'b.md', 'c.md'] })
    expect(stderr).toBe(`b.md is a reprint of “Ministers meet” (Agency): what is said in it is listed again; with --into DOSSIER it is folded into the original.
c.md has the same words as a.md: both are listed; with --into DOSSIER they are one source.
`)
  })

  it('keeps a text in a language that is not read yet, dates it, finds words in it that no spaces part, and says so', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'ja.txt'), '外相会談、平和条約を協議\n\nモスクワ、2019年1月14日。日本とロシアの外相は月曜日、モスクワで平和条約交渉の第一回協議を行った。\n')
    writeFileSync(join(cwd, 'ru.txt'), 'Министры обсудили мирный договор\n\nМОСКВА, 15 января 2019 года. Министры иностранных дел России и Японии провели в Москве первый раунд консультаций о мирном договоре.\n')
    await run(['new', 'talks.travaux'], { cwd })
    expect((await run(['read', 'ja.txt', 'ru.txt', '--into', 'talks.travaux'], { cwd })).exit).toBe(0)
    const { stdout } = await run(['show', 'talks.travaux', 'sources'], { cwd })
    expect(stdout).toMatch(/^Tue 15 Jan 2019 .*Министры/m)
    expect(stdout).toMatch(/^Mon 14 Jan 2019 .*外相会談、平和条約を協議/m)
    expect(stdout).toContain('(not read yet: ru)')
    expect(stdout).toContain('read yet: ja)')
    for (const words of ['平和条約', 'консультац*']) expect((await run(['find', 'talks.travaux', words], { cwd })).exit).toBe(0)
  })

  it('keeps the file of a Word document in the dossier, with its hash', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'talks.docx'), word)
    await run(['new', 'talks.travaux'], { cwd })
    await run(['read', 'talks.docx', '--into', 'talks.travaux'], { cwd })
    const store = openSqlite(join(cwd, 'talks.travaux'))
    try {
      for await (const batch of store.read(0)) for (const entry of batch) {
        if (entry.kind !== 'source' || !('value' in entry)) continue
        expect(entry.value.text).toBe('"We will go on," Foreign Minister Bo Lind said.')
        expect(Uint8Array.from(await store.original(entry.value.sha256 ?? '') ?? [])).toEqual(word)
      }
    } finally {
      await store.close()
    }
    expect((await run(['verify', 'talks.travaux'], { cwd })).exit).toBe(0)
  })
})
