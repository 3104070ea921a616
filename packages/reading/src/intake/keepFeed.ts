import type { KeptDocument, KeptFile } from './keptFile.ts'
import { textOfHtml } from './textOfHtml.ts'
import { walkXml } from './walkXml.ts'

/** Whether a text begins as a feed does: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom 1.0. */
export function isFeed(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]{0,4000}?\])?[^>]*>\s*|<\?[^>]*>\s*)*<(?:rss|rdf:RDF|feed)\b/i.test(text.slice(0, 16_384))
}

type Fields = Record<string, string>
/** What an item says, best first: its whole text before a summary of it. */
const fields = {
  body: ['content:encoded', 'content', 'description', 'summary', 'media:description'],
  published: ['pubDate', 'published', 'dc:date', 'issued', 'updated'],
  publisher: ['source', 'dc:publisher'],
} as const

/** The items of a feed, each a document of its own, in the feed's order. Text is what the item holds; what its link leads to is not fetched. Never throws. */
export function keepFeed(xml: string): KeptFile {
  const items: Fields[] = []
  const channel: Fields = {}
  let item: Fields | null = null
  const path: string[] = []
  let markup = ''
  let whole = true
  const refused = walkXml(xml, {
    open(name, attributes) {
      path.push(name)
      if (name === 'item' || name === 'entry') items.push(item = {})
      // XHTML in an Atom entry is markup, and is given back as such.
      else if (isXhtml(path)) markup += `<${name}>`
      if (name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate' && attributes['href'] !== undefined && item !== null) item['link'] ??= attributes['href']
    },
    close(name, isCut) {
      path.pop()
      if (isCut) whole = false
      if (isXhtml([...path, name])) markup += `</${name}>`
      if ((name === 'content' || name === 'summary') && markup !== '' && item !== null) {
        item[name] = markup
        markup = ''
      }
      if (name === 'item' || name === 'entry') item = null
    },
    text(words) {
      const name = path.at(-1)
      if (name === undefined) return
      if (isXhtml(path)) return void (markup += words.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
      const parent = path.at(-2)
      // An Atom entry may say in <source> which feed it was taken from.
      if (parent === 'source') return void (item !== null && name === 'title' && (item['source'] = (item['source'] ?? '') + words))
      if (item !== null && (parent === 'item' || parent === 'entry')) item[name] = (item[name] ?? '') + words
      else if (item === null && (parent === 'channel' || parent === 'feed')) channel[name] = (channel[name] ?? '') + words
    },
  })
  if (refused !== null) return { refused: `the feed cannot be read: ${refused.refused}` }
  if (items.length === 0) return { refused: whole ? 'the feed holds no items' : 'the feed breaks off before its first item: fetch it again' }
  const passedOver: string[] = whole ? [] : [`the feed breaks off in or after item ${items.length}, so that what followed is missing: fetch it again`]
  const documents: KeptDocument[] = []
  items.forEach((each, i) => {
    const kept = documentOf(each, channel)
    if (kept === null) passedOver.push(`item ${i + 1} of the feed has no text`)
    else documents.push({ ...kept, part: `item ${i + 1}` })
  })
  return documents.length === 0 ? { refused: 'no item of the feed has any text' } : { documents, passedOver }
}

function isXhtml(path: readonly string[]): boolean {
  const at = Math.max(path.lastIndexOf('content'), path.lastIndexOf('summary'))
  return at > 0 && path[at - 1] === 'entry' && at < path.length - 1
}

function documentOf(item: Fields, channel: Fields): Omit<KeptDocument, 'part'> | null {
  const first = (names: readonly string[]) => names.map((name) => item[name]?.trim()).find((value) => value)
  const title = plain(item['title'] ?? '')
  const body = first(fields.body)
  const text = body === undefined ? title : plain(body)
  if (text === '') return null
  const published = first(fields.published)
  const publisher = first(fields.publisher) ?? channel['title']?.trim()
  const language = channel['language']?.trim().slice(0, 2).toLowerCase()
  const url = item['link']?.trim()
  return {
    text, title: title === '' ? null : title, mediaType: 'text/html', notes: [],
    meta: { ...publisher ? { publisher } : {}, ...published ? { published } : {}, ...language ? { language } : {}, ...url ? { url } : {} },
  }
}

function plain(html: string): string {
  return /<\w|&\w+;|&#/.test(html) ? textOfHtml(`<html><body><article>${html}</article></body></html>`).text : html.replace(/\s+/g, ' ').trim()
}
