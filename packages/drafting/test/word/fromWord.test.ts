import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Marked } from '@travaux/drafting'
import { fromWord } from '../../src/word/fromWord.ts'
import { toWord } from '../../src/word/toWord.ts'
import { line, paper } from './papers.ts'
import { p, r, wordFile, zipped, type Parts } from './wordFile.ts'

const by = (author: string, day = 14) => `w:id="9" w:author="${author}" w:date="2019-01-${day}T10:00:00Z"`
const box = (words: string) => `<w:txbxContent>${p(r(words))}</w:txbxContent>`

describe('fromWord(bytes): text as Word writes it', () => {
  it('joins the runs that spelling and revision marks split, and passes over what is no text', () => {
    const body = p('<w:bookmarkStart w:id="0" w:name="_Ref1"/><w:r w:rsidR="00A1"><w:t xml:space="preserve">The </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t>Par</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>ties</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>')
    expect(read(body).text).toBe('The Parties')
  })

  it('reads content controls, smart tags, links, custom XML and the results of fields', () => {
    const field = (result: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r><w:r><w:t>not this</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${p(`${r('In ')}<w:sdt><w:sdtContent>${r('Article ')}</w:sdtContent></w:sdt>${field('4')}<w:hyperlink r:id="rId9">${r(' (see ')}</w:hyperlink><w:smartTag w:element="place"><w:smartTag>${r('Norburg')}</w:smartTag></w:smartTag><w:customXml>${r(')')}</w:customXml><w:fldSimple w:instr=" DATE ">${r(' today')}</w:fldSimple>`)}</w:sdtContent></w:sdt>`
    expect(read(body).text).toBe('In Article 4 (see Norburg) today')
  })

  it('keeps tabs, breaks, hyphens and symbols', () => {
    expect(read(p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t><w:noBreakHyphen/><w:softHyphen/><w:cr/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Odd" w:char="F041"/></w:r>')))
      .toMatchObject({ text: 'a\tb\vc\fd\u2011\u00AD\r≥\uFFFD', notes: ['a character of a symbol font has no letter of its own: compare with the file'] })
  })

  it('takes spaces at the ends of words only where the file says that they count', () => {
    expect(read(p('<w:r><w:t> a  b </w:t></w:r><w:r><w:t xml:space="preserve"> c </w:t></w:r>')).text).toBe('a  b c ')
  })

  it('reads a table by its cells, row by row, and says so', () => {
    const cell = (words: string) => `<w:tc><w:tcPr/>${p(r(words))}</w:tc>`
    const { text, notes } = read(`${p(r('Before'))}<w:tbl><w:tblPr/><w:tr>${cell('One')}${cell('Two')}</w:tr><w:tr>${cell('Three')}${cell('')}</w:tr></w:tbl>${p(r('After'))}`)
    expect(text).toBe('Before\nOne\nTwo\nThree\n\nAfter')
    expect(notes).toEqual(['a table: its cells stand one below the other, row by row'])
  })

  it('sets the words of a text box after its paragraph, once, though Word writes them twice', () => {
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(read(`${p(`${r('Before ')}<w:r>${drawn}</w:r>${r('and behind')}`)}${p(r('Next'))}`)).toMatchObject({ text: 'Before and behind\nBoxed\nNext', notes: ['a text box: its words stand after the paragraph it hangs on'] })
  })

  it('names what it leaves out: pictures, hidden text, readings, formulas, running heads', () => {
    const body = p(`<w:r><w:drawing/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:ruby><w:rt>${r('へいわ')}</w:rt><w:rubyBase>${r('平和')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`)
    expect(read(body, { header: p(r('Restricted')), footer: p(`<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`) })).toMatchObject({
      text: '平和x=2',
      notes: [
        'a picture or drawing was left out: look at it in the file', '6 characters of hidden text left out: show hidden text in Word and unhide what belongs to the text',
        'the reading written above a word was left out', 'a formula stands as its bare characters: compare it with the file',
        'what stands above or below each page was left out: “Restricted”',
      ],
    })
  })

  it('marks foot- and endnotes, above the marks that the text has itself, and sets them at the end', () => {
    const notes = (kind: string) => `<w:${kind} w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:${kind}><w:${kind} w:id="2">${p(`<w:r><w:${kind}Ref/></w:r>${r(`A ${kind} &amp; more.`)}`)}${p(r('Again.'))}</w:${kind}>`
    const body = p(`${r('Old mark [^6], new ')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' and ')}<w:r><w:endnoteReference w:id="2"/></w:r>`)
    expect(read(body, { footnotes: notes('footnote'), endnotes: notes('endnote') })).toMatchObject({
      text: 'Old mark [^6], new [^7] and [^8]\n[^7]: A footnote & more.\nAgain.\n[^8]: A endnote & more.\nAgain.',
      notes: ['2 foot- and endnotes stand at the end of the text, under the mark that refers to it'],
    })
  })

  it('reads the strict kind, other prefixes, and UTF-16', () => {
    const strict = '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:ins x:author="Sudria"><x:r><x:t>Yes</x:t></x:r></x:ins></x:p></x:body></x:document>'
    const wide = Uint8Array.from(['\uFEFF', ...strict].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
    for (const part of [strict, wide]) expect(fromWord(zipped({ 'word/document.xml': part }))).toMatchObject({ text: 'Yes', changes: [{ kind: 'inserted', author: 'Sudria', date: null }] })
  })
})

describe('fromWord(bytes): numbers that Word sets', () => {
  const level = (i: number, format: string, text: string, more = '') => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbered = (i: number, words: string, num = 1) => p(r(words), `<w:numPr><w:ilvl w:val="${i}"/><w:numId w:val="${num}"/></w:numPr>`)
  const lists = (levels: string, nums = '') => ({ numbering: `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${nums}` })

  it('count by level, begin again under each higher one, and show the levels above', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)') + level(3, 'lowerRoman', '%4)')
    const body = [numbered(0, 'A'), numbered(1, 'B'), numbered(2, 'C'), numbered(2, 'D'), numbered(3, 'E'), numbered(1, 'F'), numbered(2, 'G'), numbered(0, 'H'), numbered(1, 'I'), p(r('J'))].join('')
    expect(read(body, lists(levels)).text).toBe('1. A\n1.1 B\n(a) C\n(b) D\ni) E\n1.2 F\n(a) G\n2. H\n2.1 I\nJ')
  })

  it('begin where a list is told to, and stand without a space where Word has none', () => {
    const nums = '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>'
    const body = [numbered(0, 'A'), numbered(0, 'B'), numbered(0, 'C', 2), numbered(0, 'D', 2), numbered(0, 'E')].join('')
    expect(read(body, lists(level(0, 'upperRoman', '%1-', '<w:suff w:val="nothing"/>'), nums)).text).toBe('I-A\nII-B\nIV-C\nV-D\nVI-E')
  })

  it('come with a style, are taken away by number 0, and are legal where told to be', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Par"><w:name w:val="Para"/><w:basedOn w:val="Art"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    const levels = level(0, 'upperRoman', 'Article %1', '<w:pStyle w:val="Art"/>') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
    const styled = (style: string, words: string, more = '') => p(r(words), `<w:pStyle w:val="${style}"/>${more}`)
    expect(read([styled('Art', 'A'), styled('Par', 'B'), styled('Par', 'C', '<w:numPr><w:numId w:val="0"/></w:numPr>'), styled('Par', 'D')].join(''), { ...lists(levels), styles }).text).toBe('Article I A\n1.1 B\nC\n1.2 D')
  })

  it('are bullets, letters doubled after z, and digits where the script is not known', () => {
    const bullets = level(0, 'bullet', '\uF0B7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')
    expect(read(numbered(0, 'A'), lists(bullets)).text).toBe('• A')
    expect(read(numbered(0, 'A'), lists('<w:lvl w:ilvl="0"><w:start w:val="28"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl>')).text).toBe('BB. A')
    expect(read(numbered(0, 'A'), lists(level(0, 'hindiVowels', '%1.')))).toMatchObject({ text: '1. A', notes: ['a number in a script that is not known here stands in digits: compare with the file'] })
  })
})

describe('fromWord(bytes): who did what', () => {
  it('keeps struck words with inserted ones, each with its author', () => {
    const { text, changes } = read(p(`${r('Each Party ')}<w:del ${by('Japan')}><w:r><w:delText>shall</w:delText></w:r></w:del><w:ins ${by('Russia', 15)}>${r('sho')}<w:r><w:t>uld</w:t></w:r></w:ins>${r(' report')}`))
    expect(text).toBe('Each Party shallshould report')
    expect(changes).toEqual([
      { from: 11, to: 16, kind: 'deleted', author: 'Japan', date: '2019-01-14T10:00:00Z' },
      { from: 16, to: 22, kind: 'inserted', author: 'Russia', date: '2019-01-15T10:00:00Z' },
    ])
  })

  it('keeps words that one inserted and another struck as both', () => {
    expect(read(p(`<w:ins ${by('Japan')}><w:del ${by('Russia')}><w:r><w:delText>now</w:delText></w:r></w:del></w:ins>`)).changes.map(({ kind, author }) => `${author} ${kind}`)).toEqual(['Japan inserted', 'Russia deleted'])
  })

  it('takes a move for striking and inserting, and passes over changes of format', () => {
    const { text, changes, notes } = read(p(`<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom ${by('Japan')}>${r('first ')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/><w:r><w:rPr><w:b/><w:rPrChange ${by('Japan')}><w:rPr/></w:rPrChange></w:rPr><w:t>then</w:t></w:r><w:moveToRangeStart w:id="2" w:name="m"/><w:moveTo ${by('Japan')}>${r(' first')}</w:moveTo><w:moveToRangeEnd w:id="2"/>`))
    expect(text).toBe('first then first')
    expect(changes.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([['deleted', 'first '], ['inserted', ' first']])
    expect(notes).toEqual(['a moved passage stands as struck where it was and as inserted where it is now'])
  })

  it('marks the line end where the mark of a paragraph was inserted or struck', () => {
    const { text, changes } = read(`${p(r('One'), `<w:rPr><w:del ${by('Japan')}/></w:rPr>`)}${p(`<w:ins ${by('Japan')}>${r('Two')}</w:ins>`, `<w:rPr><w:ins ${by('Japan')}/></w:rPr>`)}${p(r('Three'))}`)
    expect(text).toBe('One\nTwo\nThree')
    expect(changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([['deleted', 3, 4], ['inserted', 4, 8]])
  })

  it('marks a row that was inserted with its cells', () => {
    const { changes, text } = read(`<w:tbl><w:tr><w:trPr><w:ins ${by('Japan')}/></w:trPr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`)
    expect(changes.map(({ from, to }) => text.slice(from, to))).toEqual(['a\nb'])
  })

  it('reads comments with their words, and answers on the words of what they answer', () => {
    const comment = (id: number, author: string, paragraph: string, words: string) => `<w:comment w:id="${id}" w:author="${author}" w:date="2019-01-14T10:00:00Z" w:initials="J"><w:p w14:paraId="${paragraph}"><w:r><w:annotationRef/></w:r>${r(words)}</w:p></w:comment>`
    const body = p(`${r('We ')}<w:commentRangeStart w:id="0"/>${r('shall')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' go')}<w:r><w:commentReference w:id="2"/></w:r>`)
    const parts = { comments: comment(0, 'Japan', '0A', 'Should?') + comment(1, 'Russia', '0B', 'No.') + comment(2, 'Chair', '0C', 'End'), commentsExtended: '<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>', people: '<w15:person w15:author="Japan"/>' }
    const { text, comments } = read(body, parts)
    expect(comments.map(({ from, to, author, text: words }) => [text.slice(from, to), author, words])).toEqual([['shall', 'Japan', 'Should?'], ['shall', 'Russia', 'No.'], ['', 'Chair', 'End']])
    expect(comments.map(({ from }) => from)).toEqual([3, 3, 11])
  })
})

describe('fromWord(bytes): what is not read', () => {
  const refusal = (bytes: Uint8Array, limits = {}) => {
    const found = fromWord(bytes, limits)
    return 'refused' in found ? found.refused : null
  }

  it('says in one sentence what the file is instead', () => {
    const text = (words: string) => new TextEncoder().encode(words)
    const compound = (name: string) => Uint8Array.from([0xD0, 0xCF, 0x11, 0xE0, 0, 0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(refusal(new Uint8Array(0))).toBe('the file is empty')
    expect(refusal(compound('EncryptedPackage'))).toBe('the file is locked with a password: open it in Word and save it without one')
    expect(refusal(compound('WordDocument'))).toBe('the file is of the old .doc kind: open it in Word or LibreOffice and save it as .docx')
    expect(refusal(text('{\\rtf1'))).toBe('the file is rich text (.rtf): open it in Word or LibreOffice and save it as .docx')
    expect(refusal(text('%PDF-1.7'))).toBe('the file is a PDF: give the .docx that it was made of')
    expect(refusal(text('Article 1'))).toBe('the file is no Word document: choose a .docx file')
    expect(refusal(zipped({ 'content.xml': '<office/>', 'META-INF/manifest.xml': '<manifest/>' }))).toBe('the file is an OpenDocument (.odt): open it in LibreOffice or Word and save it as .docx')
    expect(refusal(zipped({ 'content.xml': '<office/>' }))).toBe('the file is a zip archive, and no Word document: choose a .docx file')
  })

  it('refuses a broken archive, a part that breaks off, and entities of its own', () => {
    const whole = wordFile(p(r('words')))
    expect(refusal(whole.slice(0, whole.length - 40))).toBe('the file is damaged: its parts cannot be unpacked; open it in the program that made it and save it again')
    expect(refusal(zipped({ 'word/document.xml': '<w:document><w:body><w:p>' }))).toBe('the Word file cannot be read, for of its part word/document.xml its XML ends in the middle: open it in Word and save it again')
    expect(refusal(zipped({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "cc">]><w:document/>' }))).toMatch(/declares entities of its own/)
  })

  it('opens no archive beyond the limits: parts, size, ratio, depth', () => {
    const file = wordFile(p(r('a'.repeat(100_000))))
    expect(refusal(file)).toBeNull()
    expect(refusal(file, { entries: 2 })).toBe('the file is an archive of 3 parts, more than the 2 that are opened: it was not read')
    expect(refusal(file, { size: 50_000 })).toMatch(/unpacks to far more text than any document holds/)
    expect(refusal(file, { ratio: 10, ratioFrom: 1000 })).toMatch(/unpacks to far more text than any document holds/)
    expect(refusal(wordFile('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)))).toMatch(/nests more than 512 deep/)
  })

  it('never throws, whatever the bytes', () => {
    const { bytes } = toWord(paper([line('text', ['The Parties meet.'])], [{ from: 0, to: 3, side: 'Sudria', date: null, text: 'Which?' }]))
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), fc.boolean(), (changes, cut, isWhole) => {
      const broken = Uint8Array.from(bytes)
      for (const [at, byte] of changes) broken[at % broken.length] = byte
      const found = fromWord(isWhole ? broken : broken.slice(0, cut % broken.length))
      expect('refused' in found ? found.refused : found.text).toBeTypeOf('string')
    }), { seed: 20190114, numRuns: 400 })
  })
})

function read(body: string, parts: Parts = {}): Marked {
  const found = fromWord(wordFile(body, parts))
  if ('refused' in found) throw new Error(found.refused)
  return found
}
