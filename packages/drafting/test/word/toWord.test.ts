import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Paper } from '@travaux/drafting'
import { toWord } from '../../src/word/toWord.ts'
import { deleted, inserted, line, paper } from './papers.ts'

describe('toWord(paper): what Word shows', () => {
  it('has headings, lists and notes as styles, numbers as words with a hanging indent', () => {
    const document = partOf(paper([
      line('title', ['Treaty']), line('chapter', ['Chapter I']), line('article', ['Article 1'], { labelTo: 9 }), line('paragraph', ['1. The Parties meet.'], { labelTo: 3 }), line('point', ['(a) yearly;'], { labelTo: 4, depth: 1 }), line('text', []),
    ]), 'word/document.xml')
    expect([...document.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)).toEqual(['Title', 'Heading1', 'Heading2', 'Paragraph', 'Point', 'BlankLine'])
    expect([...document.matchAll(/<w:ind [^>]*>/g)].map(([indent]) => indent)).toEqual(['<w:ind w:left="233" w:hanging="233"/>', '<w:ind w:left="709" w:hanging="284"/>'])
    expect(document).toContain('<w:t xml:space="preserve">1. The Parties meet.</w:t>')
  })

  it('does not make a heading of an article whose words go on in the same line', () => {
    expect(partOf(paper([line('article', [`Article 1. ${'The Parties meet. '.repeat(12)}`])]), 'word/document.xml')).toContain('<w:pStyle w:val="Paragraph"/>')
  })

  it('says a status by colour, by a bar, by the name of the style and in the footer', () => {
    const agreed = paper([line('paragraph', ['1. Done.'], { status: 'agreed' }), line('paragraph', ['2. Nearly.'], { status: 'agreed-in-principle' }), line('paragraph', ['3. Not yet.'], { status: 'open' })])
    const styles = partOf(agreed, 'word/styles.xml')
    expect([...styles.matchAll(/<w:name w:val="(Paragraph[^"]*)"/g)].map(([, name]) => name)).toEqual(['Paragraph', 'Paragraph (agreed)', 'Paragraph (agreed in principle)'])
    expect(styles).toContain('<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="2E7D32"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="D5EFD3"/>')
    expect(partOf(agreed, 'word/footer1.xml')).toContain('Green, whole bar: agreed.')
    expect(partOf(paper([line('text', ['Open.'])]), 'word/footer1.xml')).not.toContain('agreed')
  })

  it('has changes and comments by side, and tracks what is changed in the file', () => {
    const marked = paper([line('paragraph', ['We ', inserted('Île "verte"', 'shall', '2019-01-14'), deleted('Sudria', 'should'), ' go'])], [{ from: 3, to: 8, side: 'New Norlandia', date: null, text: 'Must we?' }])
    const document = partOf(marked, 'word/document.xml')
    expect(document).toContain('<w:ins w:id="1" w:author="Île &quot;verte&quot;" w:date="2019-01-14T00:00:00Z"><w:r><w:t xml:space="preserve">shall</w:t></w:r></w:ins>')
    expect(document).toContain('<w:del w:id="2" w:author="Sudria" w:date="2019-01-21T09:00:00Z"><w:r><w:delText xml:space="preserve">should</w:delText></w:r></w:del>')
    expect(partOf(marked, 'word/comments.xml')).toContain('<w:comment w:id="0" w:author="New Norlandia" w:date="2019-01-21T09:00:00Z" w:initials="NN">')
    expect(partOf(marked, 'word/settings.xml')).toContain('<w:trackRevisions/>')
  })

  it('numbers its pages by fields', () => {
    expect([...partOf(paper([line('text', ['x'])]), 'word/footer1.xml').matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, code]) => code?.trim())).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('begins a page where a line begins with a form feed', () => {
    const paged = paper([line('text', ['One']), line('furniture', ['\f2'])])
    expect(partOf(paged, 'word/document.xml')).toContain('<w:pStyle w:val="PageFurnitureNewPage"/>')
    expect(partOf(paged, 'word/styles.xml')).toContain('<w:name w:val="Page furniture (new page)"/>')
  })

  it('sets lines of right-to-left scripts from the right, and words of either direction in runs of their own', () => {
    const document = partOf(paper([line('text', ['تسعى الأطراف [Japan: إلى السلام]']), line('text', ['The Arabic for peace is سلام عليكم.'])]), 'word/document.xml')
    expect(document).toContain('<w:bidi/>')
    expect(document).toContain('<w:r><w:t xml:space="preserve">Japan</w:t></w:r>')
    expect(document).toContain('<w:r><w:t xml:space="preserve">The Arabic for peace is </w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">سلام عليكم</w:t></w:r><w:r><w:t xml:space="preserve">.</w:t></w:r>')
  })

  it('says its language, and its title', () => {
    const languageOf = (language: string | null) => /<w:lang [^>]*>/.exec(partOf(paper([line('text', ['x'])], [], { language, title: 'Treaty & more' }), 'word/styles.xml'))?.[0]
    expect(['en', 'ja', 'ar', 'ru', 'zh-Hant', 'not a language', null].map(languageOf)).toEqual(['<w:lang w:val="en-GB"/>', '<w:lang w:eastAsia="ja-JP"/>', '<w:lang w:bidi="ar-EG"/>', '<w:lang w:val="ru-RU"/>', '<w:lang w:eastAsia="zh-TW"/>', undefined, undefined])
    expect(partOf(paper([line('text', ['x'])], [], { title: 'Treaty & more' }), 'docProps/core.xml')).toContain('<dc:title>Treaty &amp; more</dc:title>')
  })
})

function partOf(of: Paper, name: string): string {
  return strFromU8(unzipSync(toWord(of).bytes)[name] ?? new Uint8Array(0))
}
