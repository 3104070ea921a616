import { makeId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../english.ts'
import { decodeText, keepText, readText } from '../src/index.ts'
import { readDateIn } from '../src/metadata/readDateIn.ts'

const source = (text: string) => readText(text, { english: english(), source: makeId('source', 'test') }).source
const body = 'The two sides opened a second round of talks on the fisheries protocol, and will meet again before the end of the month in the same place.'

describe('what a text says of itself', () => {
  it('a dateline gives place and agency', () => {
    expect(source(`Talks open\nOSLO, Nov. 8 (Nordwire) -- ${body}`)).toMatchObject({ title: 'Talks open', dateline: 'Oslo', publisher: 'Nordwire', genre: 'report' })
    expect(source(`Talks open\nOslo [Norway], Jan (Nordwire/ABC): ${body}`)).toMatchObject({ dateline: 'Oslo', publisher: 'Nordwire/ABC' })
    expect(source(`Talks open\nNICOSIA, April 16 (AFP) - ${body}`)).toMatchObject({ dateline: 'Nicosia', publisher: 'AFP' })
    expect(source(`Talks open\nBUENOS AIRES, 1 Dec 2018 (Nordwire) -- ${body}`)).toMatchObject({ dateline: 'Buenos Aires' })
  })

  it('a date that no calendar has is none', () => {
    for (const line of ['31 February 2019', '2019-13-45', 'Feb 30, 2019']) expect(source(`Talks open\n${line}\n${body}`).published).toBeNull()
    expect(source(`Talks open\n2019-01-14T99:30\n${body}`).published).toBe('2019-01-14')
  })

  it('a line of publisher and date gives both', () => {
    expect(source(`Talks open\nABC | Updated: Jan 15, 2019 17:13 IST\n${body}`)).toMatchObject({ publisher: 'ABC', published: '2019-01-15' })
  })
})

describe('the language', () => {
  const said = 'Minister Kono said that Japan would sign.'
  const language = (text: string, name = 'a.txt') => {
    const kept = keepText(text, name)
    return readText(kept.text, { english: english(), source: makeId('source', 'test'), kept }).source.language
  }

  it('is told by prose: tags, tables and code speak none', () => {
    const code = `\`\`\`js\n${'let gata = kal + nahin; hai(bar, yah)\n'.repeat(30)}\`\`\`\n`
    const table = `| Side | Position |\n|---|---|\n${'| Japan | Annex |\n'.repeat(30)}`
    for (const name of ['a.md', 'a.txt']) {
      expect(language(`---\ntitle: X: [broken\ndate: 2019-13-45\n---\n# Read-out\n\n${table}\n> ${said}\n\n${code}<script>alert("hai")</script>\n`, name)).toBe('en')
      expect(language(`${code}\n${said}\n`, name)).toBe('en')
      expect(language(`${said}\n\n${table}`, name)).toBe('en')
    }
  })

  it('of a text in Latin letters is none that has letters of its own, and not English for words it shares', () => {
    expect(language('Tokyo, Seoul, Manila, Hanoi, Jakarta, Bangkok, Kathmandu, Delhi, Dhaka, Colombo, Kabul, Tehran, Baghdad, Amman, Ankara, Baku, Tbilisi, Yerevan, Astana, Bishkek, Tashkent, Dushanbe, Ashgabat, Ulaanbaatar, Beijing, Thimphu, Malé')).not.toMatch(/hi|ne|ru|ja/)
    expect(language('De minister zei maandag in Den Haag dat er geen akkoord is over de quota, of ze nu willen of niet, en dat de onderhandelingen in februari worden hervat in Brussel.')).toBe('nl')
    expect(language('Udenrigsministeren sagde mandag i København, at forhandlingerne fortsætter i februar, at Danmark ikke er for en aftale nu, og at der ikke er mere at sige om landenes forslag.')).toBe('da')
    expect(language('Министр заявил в понедельник, что Россия не обсуждает острова.')).toBe('ru')
  })
})

describe('the genre', () => {
  const long = `${body} ${body}`

  it('a title and numbered articles make a treaty, whatever it calls itself', () => {
    expect(source(`Joint Declaration of Norway and Iceland\n${long}\nArticle 1\n${long}`).genre).toBe('treaty')
    expect(source(`Joint press statement of Norway and Iceland\n${long}`).genre).toBe('statement')
  })

  it('a ministry that tells of a meeting gives a read-out', () => {
    expect(readText(`Norway–Iceland Foreign Ministers' Meeting\n${long}`, { english: english(), source: makeId('source', 'test'), publisher: 'Norwegian foreign ministry' }).source.genre).toBe('read-out')
  })

  it('what is known beforehand goes over what the text says', () => {
    const described = { title: 'T', publisher: null, dateline: 'Bergen', genre: 'note' } as const
    expect(readText(`Talks open\nOSLO, Nov. 8 (Nordwire) -- ${body}`, { english: english(), source: makeId('source', 'test'), ...described }).source).toMatchObject(described)
  })
})

describe('keepText(text, what)', () => {
  it('keeps plain text character for character', () => {
    expect(keepText(' a\r\n\u0000 b ', 'x.txt').text).toBe(' a\r\n\u0000 b ')
  })

  it('keeps of a page the part it marks as its article, and never its navigation', () => {
    const page = (body: string) => `<html><body><nav>Home News</nav>${body}<footer>Contact</footer></body></html>`
    expect(keepText(page('<div>Also read</div><article><p>Kono said that talks continue.</p></article>'), 'text/html').text).toBe('Kono said that talks continue.')
    expect(keepText(page('<p>Kono said that talks continue.</p>'), 'text/html').text).toBe('Kono said that talks continue.')
  })

  it('reads a line or two in Latin script as English, for its names outweigh it', () => {
    for (const text of ['Moscow, Jan 14 - Sergei Lavrov met Taro Kono.', 'Kono: no comment.']) expect(readText(text, { english: english(), source: makeId('source', 'a') }).source.language).toBe('en')
    expect(readText('Лавров встретился с Коно в понедельник.', { english: english(), source: makeId('source', 'a') }).source.language).not.toBe('en')
  })

  it('leaves scripts out of a page, and reads its head', () => {
    const kept = keepText(`<html lang="en"><head><title>T</title><meta property="og:site_name" content="Nordwire"><script type="application/ld+json">{"datePublished":"2019-01-15","headline":"H"}</script></head><body><p>One.</p><script>alert(1)</script><p>Two.</p></body></html>`, 'text/html')
    expect(kept).toMatchObject({ text: 'One.\nTwo.', title: 'H', meta: { publisher: 'Nordwire', published: '2019-01-15', language: 'en' } })
  })

  it('understands the front matter of Markdown', () => {
    expect(keepText('---\ntitle: T\npublisher: P\npublished: 2019-01-15\ngenre: read-out\nretold: true\n---\n# Head\n\nOne *two*.\n', 'x.md'))
      .toMatchObject({ text: 'Head\nOne two.', title: 'T', meta: { publisher: 'P', published: '2019-01-15', genre: 'read-out', retold: true } })
  })
})

describe('decodeText(bytes)', () => {
  const bytes = (...list: number[]) => Uint8Array.from(list)

  it('refuses what is empty or not text, in a sentence', () => {
    expect(decodeText(bytes())).toHaveProperty('refused')
    expect(decodeText(new TextEncoder().encode('%PDF-1.7'))).toMatchObject({ refused: expect.stringContaining('PDF') })
    expect(decodeText(bytes(1, 2, 3, 0, 0, 0, 9, 4))).toHaveProperty('refused')
  })

  it('guesses a Windows encoding, and says so', () => {
    const cyrillic = Uint8Array.from('договор о мире', (c) => c === ' ' ? 32 : c.charCodeAt(0) - 0x430 + 0xE0)
    expect(decodeText(cyrillic)).toMatchObject({ text: 'договор о мире', encoding: 'windows-1251', notes: [expect.anything()] })
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xE9))).toMatchObject({ text: 'café', encoding: 'windows-1252' })
    expect(decodeText(bytes(0xFF, 0xFE, 0x41, 0))).toMatchObject({ text: 'A', encoding: 'utf-16le' })
  })

  it('a heading with a colon above a dateline is a heading, and the dateline is no part of what is said', () => {
    const text = 'Oslo: the quota holds in spite of what the envoy of Iceland has asked\n\nOSLO, November 16, 2018 - The quota does not say who would fish, Norwegian Foreign Minister Ada Stern said.'
    const reading = readText(text, { english: english(), source: makeId('source', 'test') })
    expect(reading.source).toMatchObject({ dateline: 'Oslo', genre: 'report' })
    const said = reading.findings.flatMap((each) => each.kind === 'statement' ? each.value.content : []).map(({ from, to }) => text.slice(from, to))
    expect(said).toContain('The quota does not say who would fish')
  })
})

describe('readDateIn(language, words)', () => {
  it.each([
    ['ja', 'モスクワ、2019年1月14日。', '2019-01-14'], ['ru', 'МОСКВА, 14 января 2019 года.', '2019-01-14'], ['es', 'Madrid, 14 de enero de 2019', '2019-01-14'],
    ['de', 'Berlin, 14. Januar 2019', '2019-01-14'], ['fr', 'Paris, le 14 janvier 2019', '2019-01-14'], ['ko', '2019년 1월 14일', '2019-01-14'], ['uk', 'Київ, 14.01.2019', '2019-01-14'],
    ['ru', 'в январе 2019 года', null], ['ru', '31 февраля 2019', null], ['ru', '1.2.2019.4', null],
  ])('%s: %s', (language, words, date) => expect(readDateIn(language, words)).toBe(date))

  it('dates a text that is not read yet', () => {
    expect(source('外相会談、平和条約を協議\n\nモスクワ、2019年1月14日。日本とロシアの外相は月曜日、モスクワで平和条約交渉の第一回協議を行った。')).toMatchObject({ language: 'ja', published: '2019-01-14' })
  })

  it('takes the day of a dateline that names its year for the day of publication', () => {
    const of = (text: string) => {
      const { published, dateline } = source(text)
      return [published, dateline]
    }
    expect(of(`Ministers meet\n\nTOKYO, May 31, 2019. ${body}`)).toEqual(['2019-05-31', 'Tokyo'])
    expect(of(`Ministers meet\n\nEASTPORT, March 2, 2026 (News agency) - ${body}`)).toEqual(['2026-03-02', 'Eastport'])
    expect(of(`Ministers meet\n\nTOKYO, May 31 (News agency) - ${body}`)).toEqual([null, 'Tokyo'])
  })
})
