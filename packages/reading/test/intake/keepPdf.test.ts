import { strToU8, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { keepFile } from '@travaux/reading'
import { column, makePdf, type Placed } from './makePdf.ts'

const kept = async (bytes: Uint8Array, name = 'paper.pdf') => {
  const file = await keepFile(bytes, { name })
  if ('refused' in file) throw new Error(file.refused)
  expect(file.documents).toHaveLength(1)
  return file.documents[0]!
}
const refused = async (bytes: Uint8Array) => {
  const file = await keepFile(bytes, { name: 'paper.pdf' })
  return 'refused' in file ? file.refused : ''
}
const furniture = (number: number): Placed[] => [
  { at: [70, 810], text: 'JOURNAL OF TREATY STUDIES', size: 8 }, { at: [480, 810], text: `Vol. 12, No. ${number}`, size: 8 },
  { at: [290, 30], text: String(number), size: 8 },
]

describe('keepFile of a PDF', () => {
  it('reads one column after the other, joins parted words and leaves out running heads and page numbers', async () => {
    const left = ['The ministers agreed that the consul-', 'tations on the fisheries would go on in', 'the spring, and that the experts would', 'meet before the delegations do. Neither', 'side gave way on the question of quotas.', '  The second paragraph speaks of long-', 'term arrangements and of the monitor-', 'ing that the Commission has asked for']
    const right = ['in both of its reports on the subject.', 'Observers took the long-term view that', 'a settlement was out of reach this year.', '  "We will not sign," the chief negotia-', 'tor said. The delegation of the other', 'side declined to answer any questions', 'and left for the airport in the evening,', 'where nobody was waiting for its plane.']
    const turned = (lines: string[], by: number) => [...lines.slice(by), ...lines.slice(0, by)]
    const page = (n: number) => [...furniture(n), ...column(turned(left, 3 * n - 3), [70, 700]), ...column(turned(right, 3 * n - 3), [310, 700])]
    const { text, notes } = await kept(makePdf([[{ at: [150, 760], text: 'Fish and the Law of Treaties', size: 18 }, ...page(1)], page(2), page(3)]))
    const lines = text.split('\n')
    expect(lines[0]).toBe('Fish and the Law of Treaties')
    expect(lines[1]).toBe('The ministers agreed that the consultations on the fisheries would go on in the spring, and that the experts would meet before the delegations do. Neither side gave way on the question of quotas.')
    expect(lines[2]).toBe('The second paragraph speaks of long-term arrangements and of the monitoring that the Commission has asked for in both of its reports on the subject. Observers took the long-term view that a settlement was out of reach this year.')
    expect(lines[3]).toMatch(/^"We will not sign," the chief negotiator said\. The delegation .* its plane\./)
    expect(text).not.toMatch(/JOURNAL|Vol\./)
    expect(notes.map(({ message }) => message).join()).toContain('running heads and page numbers left out')
  })

  it('lets a paragraph go on over the page, and a heading stand alone', async () => {
    const first = ['Article 4', 'The Parties shall report to the Commission on the measures that they have taken to', 'carry out this Agreement, and on the difficulties that they have met with in doing so']
    const second = ['in the course of the year. The Commission shall publish the reports that it has received.', '  The Parties may agree otherwise.']
    const { text } = await kept(makePdf([column(first, [70, 700]), column(second, [70, 780])]))
    expect(text.split('\n')).toEqual(['Article 4', expect.stringMatching(/in doing so in the course of the year\. .* received\.$/), 'The Parties may agree otherwise.'])
  })

  it('keeps Cyrillic and kanji, and sets no spaces between kanji', async () => {
    const { text } = await kept(makePdf([[
      ...column(['Стороны подтвердили, что перего-', 'воры о мирном договоре будут про-', 'должены в Москве.'], [70, 700]),
      ...column(['日露両国の外相は平和条約の締結に向', 'けた交渉を続けることで一致した。'], [70, 600]),
    ]]))
    expect(text.split('\n')).toEqual(['Стороны подтвердили, что переговоры о мирном договоре будут продолжены в Москве.', '日露両国の外相は平和条約の締結に向けた交渉を続けることで一致した。'])
  })

  it('reads a table row by row', async () => {
    const rows = ['Norway', 'Russia', 'Iceland', 'Faroes', 'Greenland'].flatMap((name, i): Placed[] => [{ at: [70, 700 - 14 * i], text: name }, { at: [250, 700 - 14 * i], text: `${i + 3}40 000 tonnes` }])
    expect((await kept(makePdf([rows]))).text.split('\n')[0]).toMatch(/^Norway 340 000 tonnes/)
  })

  it('puts footnotes after the text, so that what they interrupt stays whole', async () => {
    const { text } = await kept(makePdf([
      [...column(['The protocol was signed in Vienna, where the depositary had its seat at that time, and', 'entered into force when the last of the instruments had been deposited with the'], [70, 700]), { at: [70, 60], text: '1 United Nations, Treaty Series, vol. 331.', size: 7 }],
      column(['Secretariat of the Conference.'], [70, 780]),
    ]))
    expect(text).toMatch(/deposited with the Secretariat of the Conference\.\n1 United Nations/)
  })

  it('takes the title from the file only where the page says it too', async () => {
    const page = [...column(['On the Breadth of Straits'], [70, 760], { size: 16 }), ...column(['The breadth of a strait is measured at its narrowest.'], [70, 720])]
    expect((await kept(makePdf([page], { title: 'Microsoft Word - final2.doc' }))).title).toBe('On the Breadth of Straits')
  })

  it('refuses a PDF without text, a locked and a damaged one, each in a sentence', async () => {
    expect(await refused(makePdf([[]]))).toContain('pictures of pages and no text')
    expect(await refused(makePdf([column(['Secret'], [70, 700])], { encrypted: true }))).toContain('locked with a password')
    expect(await refused(new TextEncoder().encode('%PDF-1.7\nnothing that could be opened'))).toContain('damaged')
  })
})

describe('keepFile of a PDF that unpacks beyond all measure', () => {
  const packed = (contents: Uint8Array, filter: string) => {
    const parts = [strToU8(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length ${contents.length}/Filter${filter}>>stream\n`), contents, strToU8('\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF')]
    return Uint8Array.from(parts.flatMap((part) => [...part]))
  }
  const words = strToU8('BT /F1 10 Tf 50 700 Td (The ministers met in Oslo on Monday.) Tj ET')

  it('is refused before it is unpacked, packed once or twice', async () => {
    const bomb = zlibSync(new Uint8Array(65 * 1024 * 1024).fill(32), { level: 1 })
    for (const file of [packed(bomb, '/FlateDecode'), packed(zlibSync(bomb), '[/FlateDecode/FlateDecode]')]) {
      expect(await refused(file)).toBe('the PDF unpacks to more than 64 MB of text, as no document does: it was not opened')
    }
    expect((await kept(packed(zlibSync(words), '/FlateDecode'))).text).toBe('The ministers met in Oslo on Monday.')
  })
})
