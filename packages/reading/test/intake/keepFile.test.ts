import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { keepFile } from '@travaux/reading'

const bytes = (text: string) => new TextEncoder().encode(text)
const keptOf = async (given: Uint8Array | string, name: string) => {
  const file = await keepFile(typeof given === 'string' ? bytes(given) : given, { name })
  if ('refused' in file) throw new Error(file.refused)
  return file
}
const refusedOf = async (given: Uint8Array | string, name: string) => {
  const file = await keepFile(typeof given === 'string' ? bytes(given) : given, { name })
  return 'refused' in file ? file.refused : ''
}

const word = (body: string, parts: Record<string, string> = {}) => zipSync(Object.fromEntries(Object.entries({
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...parts,
}).map(([name, text]) => [name, strToU8(text)])))
const p = (...runs: string[]) => `<w:p>${runs.map((run) => run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`

describe('keepFile of a Word document', () => {
  it('gives a paragraph a line, and a table cell by cell', async () => {
    const { documents } = await keptOf(word(p('The Parties met in Ottawa &amp; Reykjavík.') + `<w:tbl><w:tr><w:tc>${p('Quota')}</w:tc><w:tc>${p('340')}</w:tc></w:tr></w:tbl>` + p('協議は', '続く。')), 'talks.docx')
    expect(documents[0]?.text).toBe('The Parties met in Ottawa & Reykjavík.\nQuota\n340\n協議は続く。')
  })

  it('reads tracked changes as accepted, and says so', async () => {
    const { documents } = await keptOf(word(p('The Parties ', '<w:del w:id="1"><w:r><w:delText>should</w:delText></w:r></w:del>', '<w:ins w:id="2"><w:r><w:t>shall</w:t></w:r></w:ins>', ' report.')), 'draft.docx')
    expect(documents[0]?.text).toBe('The Parties shall report.')
    expect(documents[0]?.notes.map(({ message }) => message)).toEqual(['the document has tracked changes: 1 insertion kept and 1 deletion left out, as if all were accepted'])
  })

  it('joins paragraphs whose parting is deleted', async () => {
    const { documents } = await keptOf(word('<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>' + p('sentence.') + p('Another.')), 'draft.docx')
    expect(documents[0]?.text).toBe('One sentence.\nAnother.')
  })

  it('puts footnotes at the end and leaves comments and hidden text out', async () => {
    const { documents } = await keptOf(word(p('Agreed.', '<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>', ' The end.'), {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${p('----')}</w:footnote><w:footnote w:id="2">${p(' Subject to review.')}</w:footnote></w:footnotes>`,
      'word/comments.xml': `<w:comments><w:comment w:id="0">${p('Check this!')}</w:comment></w:comments>`,
      'docProps/core.xml': '<cp:coreProperties><dc:title>Minutes of the third round</dc:title></cp:coreProperties>',
    }), 'minutes.docx')
    expect(documents[0]?.text).toBe('Agreed. The end.\n[1] Subject to review.')
    expect(documents[0]?.title).toBe('Minutes of the third round')
    expect(documents[0]?.notes).toHaveLength(2)
  })

  it('refuses what expands beyond measure, and other archives', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await refusedOf(bomb, 'bomb.docx')).toMatch(/^the file unpacks to more than 64 MB/)
    expect(await refusedOf(zipSync({ 'a.txt': strToU8('text') }), 'papers.zip')).toContain('no Word document')
    expect(await refusedOf(word('<!DOCTYPE x [<!ENTITY a "aaaa">]>' + p('&a;')), 'lol.docx')).toContain('declares entities of its own')
    expect(await refusedOf(word(p('text')).subarray(0, 200), 'cut.docx')).toContain('damaged')
  })
})

describe('keepFile of a feed', () => {
  it('gives a document for each item of RSS, its whole text before its summary', async () => {
    const { documents, passedOver } = await keptOf(`<?xml version="1.0"?><rss version="2.0"><channel><title>North News</title><language>en-gb</language>
      <item><title>Talks go on</title><link>https://example.org/1</link><pubDate>Tue, 15 Jan 2019 09:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The talks go on.</p><p>Nobody &amp; nothing stops them.</p>]]></content:encoded></item>
      <item><title>Nothing else</title><description>&lt;b&gt;Quiet&lt;/b&gt; day</description></item><item/></channel></rss>`, 'news.xml')
    expect(documents.map(({ text }) => text)).toEqual(['The talks go on.\nNobody & nothing stops them.', 'Quiet day'])
    expect(documents[0]).toMatchObject({ title: 'Talks go on', part: 'item 1', meta: { publisher: 'North News', url: 'https://example.org/1', language: 'en', published: 'Tue, 15 Jan 2019 09:00:00 GMT' } })
    expect(passedOver).toEqual(['item 3 of the feed has no text'])
  })

  it('reads Atom, its XHTML too', async () => {
    const { documents } = await keptOf('<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><entry><title>Read-out</title><link href="https://example.org/a"/><updated>2019-01-15T10:00:00Z</updated><content type="xhtml"><div><p>They <b>met</b>.</p><p>They parted.</p></div></content></entry></feed>', 'feed.atom')
    expect(documents[0]).toMatchObject({ text: 'They met.\nThey parted.', title: 'Read-out', meta: { publisher: 'Ministry', published: '2019-01-15T10:00:00Z', url: 'https://example.org/a' } })
  })

  it('refuses entities that a feed declares itself', async () => {
    expect(await refusedOf(`<rss><channel>${'<a>'.repeat(50_000)}`, 'deep.xml')).toBe('the feed cannot be read: its XML nests more than 1,000 deep, and was not opened')
    expect(await refusedOf('<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>', 'lol.xml')).toContain('declares entities of its own')
  })
})

describe('keepFile of many documents', () => {
  it('takes a line of JSON for a document, and passes over those that are none', async () => {
    const { documents, passedOver } = await keptOf([
      JSON.stringify({ id: 1, headline: 'Talks', date: '2019-01-15', source: { name: 'Agency' }, full_text: 'First.\n\nSecond – двa.', url: 'https://example.org/1' }),
      '{ not json', JSON.stringify({ title: 'No text' }), JSON.stringify({ body: ['A paragraph.', 'Another.'], timestamp: 1547510400 }),
    ].join('\n'), 'news.jsonl')
    expect(documents.map(({ text, part }) => [text, part])).toEqual([['First.\n\nSecond – двa.', 'line 1'], ['A paragraph.\nAnother.', 'line 4']])
    expect(documents[0]).toMatchObject({ title: 'Talks', meta: { published: '2019-01-15', publisher: 'Agency', url: 'https://example.org/1' } })
    expect(documents[1]?.meta.published).toBe('2019-01-15T00:00:00.000Z')
    expect(passedOver).toHaveLength(2)
    expect(passedOver[0]).toBe('line 2 is not an object of JSON')
  })

  it('takes an item of a JSON Feed for a document, its text before its HTML, and passes over one without words', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Ministry', authors: [{ name: 'Foreign ministry' }], language: 'en', items: [{ id: '1', url: 'https://example.org/1', title: 'Talks', content_html: '<p>They met.</p>', content_text: 'They met.', date_published: '2019-01-15T10:00:00Z' }, { id: '2', content_html: '<p>They parted.</p><p>For now.</p>', authors: [{ name: 'A' }, { name: 'B' }] }, { id: '3' }] }
    for (const text of [JSON.stringify(feed), JSON.stringify(feed, null, 2), JSON.stringify(feed).replaceAll('/', '\\/')]) {
      const { documents, passedOver } = await keptOf(text, 'feed.json')
      expect(documents.map((each) => [each.title, each.text, each.meta.publisher])).toEqual([['Talks', 'They met.', 'Foreign ministry'], [null, 'They parted.\nFor now.', 'Ministry']])
      expect(documents[0]?.meta).toMatchObject({ published: '2019-01-15T10:00:00Z', url: 'https://example.org/1' })
      expect(passedOver).toHaveLength(1)
    }
  })

  it('takes a row of a table for a document, whatever parts its cells', async () => {
    const { documents } = await keptOf('\uFEFFTitle;Publication Date;Outlet;Text\nTalks;2019-01-15;Agency;"He said ""no"".\nThen he left."\nMore;;;Short text\n', 'news.csv')
    expect(documents[0]).toMatchObject({ text: 'He said "no".\nThen he left.', title: 'Talks', part: 'row 2', meta: { published: '2019-01-15', publisher: 'Agency' } })
    expect(documents).toHaveLength(2)
    expect(await refusedOf('name,age\nAda,36\n', 'people.csv')).toContain('its columns are name, age')
  })
})

describe('keepFile of a message', () => {
  const message = ['From: =?UTF-8?B?0JzQmNCU?= <press@example.org>', 'To: list@example.org', 'Subject: =?utf-8?Q?Talks_=E2=80=93_round_3?=', 'Date: Tue, 15 Jan 2019 09:00:00 +0300', 'Message-ID: <1@example.org>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain; charset=koi8-r', 'Content-Transfer-Encoding: base64', '', Buffer.from([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x2E]).toString('base64'), '--b', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename=annex.pdf', 'Content-Transfer-Encoding: base64', '', 'JVBERg==', '--b--', ''].join('\r\n')

  it('takes its text, subject, date and sender, and names what is attached', async () => {
    for (const name of ['talks.eml', 'talks']) {
      const { documents: [mail] } = await keptOf(message, name)
      expect(mail).toMatchObject({ text: 'Привет.', title: 'Talks – round 3', mediaType: 'message/rfc822', meta: { publisher: 'МИД' } })
      expect(mail?.meta.published).toMatch(/^2019-01-15T06:00:00/)
      expect(mail?.notes.map(({ message: note }) => note)).toEqual(['the message has an attachment that was not read: annex.pdf'])
    }
  })
})

describe('keepFile of a text', () => {
  it('reads a page in the encoding that it declares, and Japanese without one', async () => {
    const koi8 = Uint8Array.from([...bytes('<html><head><meta charset="koi8-r"></head><body><p>'), 0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, ...bytes('</p></body></html>')])
    expect((await keptOf(koi8, 'page.html')).documents[0]?.text).toBe('Привет')
    // これはペンです。それはほんです。 in Shift_JIS.
    const sjis = Uint8Array.from([0x82, 0xB1, 0x82, 0xEA, 0x82, 0xCD, 0x83, 0x79, 0x83, 0x93, 0x82, 0xC5, 0x82, 0xB7, 0x81, 0x42, 0x82, 0xBB, 0x82, 0xEA, 0x82, 0xCD, 0x82, 0xD9, 0x82, 0xF1, 0x82, 0xC5, 0x82, 0xB7, 0x81, 0x42])
    const { documents: [text] } = await keptOf(sjis, 'note.txt')
    expect(text?.text).toBe('これはペンです。それはほんです。')
    expect(text?.notes[0]?.message).toContain('read as shift_jis (Japanese)')
  })

  it('keeps plain text character for character, whatever it looks like', async () => {
    const text = '<rss> was mentioned.\r\n\r\n  Twice.\n'
    expect((await keptOf(text, 'note.txt')).documents[0]?.text).toBe(text)
  })
})

describe('keepFile of what pages and feeds do not show', () => {
  it('leaves out what is hidden, whatever hides it', async () => {
    const said = (by: string) => `<div ${by}>Minister Stern said that it was a secret.</div>`
    const page = `<!doctype html><html><body style="visibility: hidden"><p>The ministers met.</p>${said('style="color: red; display : none"')}${said('hidden')}${said('aria-hidden="true"')}${said('style="visibility:hidden"')}<template>${said('')}</template><p style="background: none">They parted.</p></body></html>`
    expect((await keptOf(page, 'page.html')).documents[0]?.text).toBe('The ministers met.\nThey parted.')
    const long = page.replace('They parted.', 'They parted in good time. '.repeat(60))
    expect((await keptOf(long, 'page.html')).documents[0]?.text).not.toContain('secret')
  })

  it('keeps the text of a page that nests beyond all measure, and says so', async () => {
    const began = performance.now()
    const { documents } = await keptOf(`<title>T</title>${'<div>'.repeat(100_000)}The ministers &amp; their aides met.<script>said()</script><p>They parted.`, 'deep.html')
    expect(documents[0]).toMatchObject({ text: 'The ministers & their aides met.\nThey parted.', notes: [{ message: expect.stringContaining('more than 512 deep') }] })
    expect(performance.now() - began).toBeLessThan(5000)
    expect((await keptOf('<p>One.<p>Two.'.repeat(600), 'flat.html')).documents[0]?.notes).toEqual([])
  })

  it('says of a feed that breaks off that something is missing, and of a page in its place that it is none', async () => {
    expect((await keptOf('<rss><channel><item><title>One</title><description>They met.</description></item><item><title>Two</title><descr', 'a.rss')).passedOver).toEqual(['the feed breaks off in or after item 2, so that what followed is missing: fetch it again'])
    expect(await refusedOf('<rss><channel><title>A', 'a.rss')).toBe('the feed breaks off before its first item: fetch it again')
    expect(await refusedOf('<html><body>404</body></html>', 'a.rss')).toMatch(/^the file is called a feed and holds a page/)
    expect(await refusedOf('hello', 'a.atom')).toMatch(/^the file is called a feed and is none/)
  })
})

describe('keepFile of a file whose name says nothing, or something else', () => {
  it('says in a note as what it was read', async () => {
    const noteOf = async (name: string, text = 'The ministers met.') => (await keptOf(text, name)).documents[0]?.notes.map(({ message }) => message)
    expect(await noteOf('talks.docx')).toEqual(['the file ends in .docx and is no Word document: it was read as plain text'])
    expect(await noteOf('talks.pdf')).toEqual(['the file ends in .pdf and is no PDF: it was read as plain text'])
    for (const name of ['talks', 'talks.xyz']) expect(await noteOf(name)).toEqual(['the file’s name does not say what kind of document it is: it was read as plain text'])
    expect(await noteOf('talks.txt')).toEqual([])
    const page = await keptOf('<!doctype html><p>The ministers met.', 'talks')
    expect(page.documents[0]).toMatchObject({ text: 'The ministers met.', notes: [{ message: expect.stringContaining('read as a page') }] })
    expect(await refusedOf('{\\rtf1\\ansi The ministers met.}', 'talks.doc')).toContain('RTF')
  })

  it('reads UTF-32 by its mark, either way round', async () => {
    for (const little of [true, false]) {
      const text = '\uFEFFLavrov: нет, 日本 🕊.'
      const view = new DataView(new ArrayBuffer([...text].length * 4))
      ;[...text].forEach((letter, i) => view.setUint32(i * 4, letter.codePointAt(0)!, little))
      expect((await keptOf(new Uint8Array(view.buffer), 'talks.txt')).documents[0]).toMatchObject({ text: text.slice(1), notes: [] })
    }
  })
})
