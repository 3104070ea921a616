import { documentOfRecord } from './documentOfRecord.ts'
import { jsonFeedItems } from './jsonFeedItems.ts'
import type { KeptDocument, KeptFile } from './keptFile.ts'

/** Whether the first line of a text is an object of JSON, whole by itself. */
export function isJsonLines(text: string): boolean {
  const start = text.charCodeAt(0) === 0xFEFF ? 1 : 0
  const line = text.slice(start, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start)).trim()
  return line.startsWith('{') && line.endsWith('}') && objectOf(line) !== null
}

/** The documents of JSON lines (or of one list, or object, of JSON, or of a JSON Feed), one a record. A line that is none is passed over with a sentence; the others are kept. Never throws. */
export function keepJson(text: string): KeptFile {
  const source = text.replace(/^\uFEFF/, '')
  const documents: KeptDocument[] = []
  const passedOver: string[] = []
  const take = (record: Record<string, unknown> | null, part: string) => {
    const kept = record === null ? null : documentOfRecord(record, part)
    if (kept === null) passedOver.push(record === null ? `${part} is not an object of JSON` : `${part} has no text: none of its fields is called text, body or content`)
    else documents.push(kept)
  }
  const list = feedOf(source) ?? (isJsonLines(source) ? null : listOf(source))
  if (list !== null) list.forEach((record, i) => take(isObject(record) ? record : null, `record ${i + 1}`))
  else {
    let number = 0
    for (let from = 0; from < source.length;) {
      const newline = source.indexOf('\n', from)
      const to = newline < 0 ? source.length : newline
      const line = source.slice(from, to).trim()
      from = to + 1
      number++
      if (line !== '') take(objectOf(line), `line ${number}`)
    }
  }
  if (documents.length > 0) return { documents, passedOver }
  return { refused: passedOver.length === 1 ? `there is no document in the JSON: ${passedOver[0]}` : `there is no document in the JSON: of its ${passedOver.length} records none has a field called text, body or content; the first: ${passedOver[0] ?? 'it is empty'}` }
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The records of one JSON value: a list; the list an object holds (`{ "articles": […] }`); or itself. */
function listOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value
    if (!isObject(value)) return null
    const lists = Object.values(value).filter((each): each is unknown[] => Array.isArray(each) && each.length > 0 && each.every(isObject))
    return lists.length === 1 && documentOfRecord(value, '') === null ? lists[0] ?? null : [value]
  } catch {
    return null
  }
}

/** The items of a feed; null of all else, which may be long: a feed says in its first lines what it is. */
function feedOf(text: string): readonly unknown[] | null {
  if (!/jsonfeed\.org\\?\/version/.test(text.slice(0, 4096))) return null
  try {
    return jsonFeedItems(JSON.parse(text) as unknown)
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
