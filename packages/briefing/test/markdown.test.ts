import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Briefing } from '../src/briefing.ts'
import { briefingText } from '../src/briefingText.ts'
import { toMarkdown } from '../src/markdown/toMarkdown.ts'
import { anyBriefing } from './anyBriefing.ts'
import { exampleDossiers, february } from './example.ts'
import { made } from './made.ts'

const rendered = (briefing: Briefing): string => micromark(toMarkdown(briefing), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

/** What is read on the page, in one row of letters and digits: marks of notes are links, and stand in no text. */
function lettersOf(html: string): string {
  return letters(html.replace(/<sup>.*?<\/sup>/gs, '').replace(/<h2 class="sr-only".*?<\/h2>/gs, '').replace(/<a href="#user-content-fnref.*?<\/a>/gs, '').replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}*_#|<>`~^&;=[\]()\\!]/gu, '')
}

describe('toMarkdown', () => {
  const dossier = exampleDossiers()

  it('reads as the briefing, whatever its words: nothing of the record is taken for markup', () => {
    fc.assert(fc.property(anyBriefing, (briefing) => {
      const page = lettersOf(rendered(briefing))
      for (const line of briefingText(briefing).split('\n')) expect(page).toContain(letters(line))
    }), { numRuns: 300 })
  })

  it('makes no element but headings, lists, tables and notes', () => {
    fc.assert(fc.property(anyBriefing, (briefing) => {
      const elements = new Set([...rendered(briefing).matchAll(/<([a-z0-9]+)/g)].map(([, name = '']) => name))
      const allowed = new Set(['h1', 'h2', 'h3', 'h4', 'p', 'strong', 'em', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'sup', 'a', 'section'])
      expect([...elements].filter((name) => !allowed.has(name))).toEqual([])
    }), { numRuns: 300 })
  })

  it('has tables and notes that a reader of GitHub’s Markdown finds', async () => {
    const html = rendered(made((await dossier()).foldedAsOf(february), { name: 'next-meeting', asOf: february }))
    expect(html).toContain('<h2>Where each side stands</h2>')
    expect(html).toMatch(/<table>[^]*<th>Issue<\/th>\s*<th>Japan<\/th>/)
    expect(html.match(/id="user-content-fn-\d+"/g)?.length).toBeGreaterThan(60)
    expect(html).not.toContain('[^')
  })
})
