import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Note } from '../note.ts'
import type { FrontMatter } from './readFrontMatter.ts'

interface Node { readonly nodeType: number; readonly nodeName: string; readonly textContent: string | null; readonly childNodes: ArrayLike<Node> }
interface Element extends Node { getAttribute(name: string): string | null }
interface Page { querySelector(selector: string): Element | null; querySelectorAll(selector: string): ArrayLike<Element>; readonly body: Node | null; readonly title: string; readonly documentElement: Element | null }

const block = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'TR', 'TABLE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'FIGURE', 'FIGCAPTION', 'DT', 'DD', 'HR', 'BR', 'MAIN', 'ASIDE', 'TD', 'TH'])
const never = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'HEAD', 'TITLE', 'BUTTON', 'SELECT', 'TEXTAREA', 'NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG'])

/** Deeper than any page nests what it shows: a tree of it would take minutes. */
const deepest = 512

/** The running text of a page, one paragraph a line, with what its head says. Nothing in the page is run. Never throws. */
export function textOfHtml(html: string): { text: string; title: string | null; meta: FrontMatter; notes: Note[] } {
  const notes: Note[] = []
  if (isDeeper(html, deepest)) {
    html = flattened(html)
    notes.push({ at: null, message: `the page nests its parts more than ${deepest} deep: its text was kept, and what is hidden in it may stand there` })
  }
  let page: Page
  try {
    page = parse(html)
  } catch {
    return { text: html.replace(/<[^>]*>/g, ' '), title: null, meta: {}, notes: [{ at: null, message: 'the page could not be parsed: its tags were left out and the rest kept' }] }
  }
  const head = readHead(page)
  const articles = page.querySelectorAll('article')
  // Where the page itself says which part is the article, nobody need guess.
  const marked = articles.length === 1 ? articles[0] ?? null : null
  const whole = linesOf(marked ?? page.body ?? page.documentElement)
  let text = whole
  try {
    const article = whole.length > 400 && marked === null ? new Readability(parse(html) as never, { charThreshold: 200 }).parse() : null
    const content = article?.content
    if (typeof content === 'string') {
      const kept = linesOf(parse(`<html><body>${content}</body></html>`).body)
      if (kept.length > 200) text = kept
    }
  } catch {
    notes.push({ at: null, message: 'the article could not be told from the rest of the page: the whole page was kept' })
  }
  return { text, title: head.title ?? null, meta: head.meta, notes }
}

function parse(html: string): Page {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as { document: Page }
  if (document.documentElement === null) throw new Error('the page has no element')
  return document
}

/** What no reader of the page sees. A page may hide its whole body until it is drawn, which is why that is not asked. */
function isHidden(element: Element): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden')?.toLowerCase() === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(style)
}

/** Whether elements whose end tags must be written stand in one another more than `most` deep. O(n), without a tree. */
function isDeeper(html: string, most: number): boolean {
  let depth = 0
  for (const [, end, name = '', self] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:[^<>]{0,4000}?)(\/?)>/gi)) {
    if (unended.has(name.toUpperCase()) || self === '/') continue
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > most) return true
  }
  return false
}

/** Elements that may go without an end tag (HTML, 13.1.2.4). */
const unended = new Set(['P', 'LI', 'DT', 'DD', 'TD', 'TH', 'TR', 'TBODY', 'THEAD', 'TFOOT', 'OPTION', 'OPTGROUP', 'COLGROUP', 'RT', 'RP', 'HTML', 'HEAD', 'BODY', 'BR', 'HR', 'IMG', 'INPUT', 'META', 'LINK', 'AREA', 'BASE', 'COL', 'EMBED', 'SOURCE', 'TRACK', 'WBR', 'PARAM'])

/** The page with all blocks one after the other and nothing in another. */
function flattened(html: string): string {
  const shown = html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<(script|style|noscript|template|svg|title|textarea)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
  return `<html><body>${shown.replace(/<\/?([a-z][a-z0-9-]*)(?:[^<>]{0,4000})>/gi, (_, name: string) => block.has(name.toUpperCase()) ? '<br>' : ' ').replace(/(?:<br>\s*)+/g, '<br>')}</body></html>`
}

/** Walks without recursion, so that deep nesting cannot exhaust the stack. */
function linesOf(root: Node | null): string {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const kept = line.replace(/\s+/g, ' ').trim()
    if (kept !== '') lines.push(kept)
    line = ''
  }
  const stack: (Node | 'end')[] = root === null ? [] : [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') end()
    else if (node.nodeType === 3) line += node.textContent ?? ''
    else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase()
      if (never.has(name) || node !== root && isHidden(node as Element)) continue
      if (block.has(name)) {
        end()
        stack.push('end')
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i]
        if (child !== undefined) stack.push(child)
      }
    }
  }
  end()
  return lines.join('\n')
}

function readHead(page: Page): { title: string | null; meta: FrontMatter } {
  const content = (...names: string[]) => {
    for (const name of names) {
      const value = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim()
      if (value) return value
    }
    return undefined
  }
  const linked = readJsonLd(page)
  const publisher = content('og:site_name', 'publisher', 'dc.publisher', 'application-name') ?? linked.publisher
  const published = content('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'pubdate') ?? linked.published ?? page.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined
  const language = page.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase()
  const title = content('og:title') ?? linked.title ?? (page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || page.title?.trim())
  return {
    title: title || null,
    meta: { ...(publisher ? { publisher } : {}), ...(published ? { published } : {}), ...(language ? { language } : {}) },
  }
}

function readJsonLd(page: Page): { publisher?: string; published?: string; title?: string } {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]')
  for (let i = 0; i < scripts.length; i++) {
    try {
      const data: unknown = JSON.parse(scripts[i]?.textContent ?? '')
      const items = Array.isArray(data) ? data : [data, ...((data as { '@graph'?: unknown[] })?.['@graph'] ?? [])]
      for (const item of items as Record<string, unknown>[]) {
        const published = item?.['datePublished']
        if (typeof published !== 'string') continue
        const publisher = (item['publisher'] as { name?: unknown } | undefined)?.name
        const title = item['headline']
        return { published, ...(typeof publisher === 'string' ? { publisher } : {}), ...(typeof title === 'string' ? { title } : {}) }
      }
    } catch {
      continue
    }
  }
  return {}
}
