/**
 * The items of a JSON Feed (jsonfeed.org, 1 and 1.1), each with its fields under the names that collections of documents use: its text is what it has whole, as text before HTML, else its summary. Null of
 * any other JSON.
 */
export function jsonFeedItems(value: unknown): readonly unknown[] | null {
  if (!isObject(value) || typeof value['version'] !== 'string' || !/^https?:\/\/jsonfeed\.org\/version\//.test(value['version']) || !Array.isArray(value['items'])) return null
  return value['items'].map((item: unknown) => (isObject(item) ? {
    title: item['title'], text: item['content_text'] ?? item['content_html'] ?? item['summary'], published: item['date_published'] ?? item['date_modified'], url: item['url'] ?? item['external_url'] ?? item['id'],
    publisher: nameOf(item['authors'] ?? value['authors']) ?? value['title'], language: item['language'] ?? value['language'],
  } : null))
}

/** One author's name is the publisher's; of several, the feed's title says more. */
function nameOf(authors: unknown): unknown {
  return Array.isArray(authors) && authors.length === 1 && isObject(authors[0]) ? authors[0]['name'] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
