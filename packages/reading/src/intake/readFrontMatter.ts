/** The fields of a Markdown file's front matter that the reader understands. */
export interface FrontMatter { title?: string; publisher?: string; published?: string; genre?: string; language?: string; retold?: boolean; dateline?: string }

const names = new Set(['title', 'publisher', 'published', 'genre', 'language', 'dateline'])

/** Parts `--- key: value ---` from the body. Lines it does not understand are left out of both. */
export function readFrontMatter(text: string): { body: string; fields: FrontMatter } {
  const match = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text)
  if (match === null) return { body: text, fields: {} }
  const fields: Record<string, string | boolean> = {}
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^(\w+)\s*:\s*(.*?)\s*$/.exec(line)
    if (pair === null) continue
    const key = (pair[1] ?? '').toLowerCase()
    const value = (pair[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')
    if (key === 'retold') fields['retold'] = /^(?:true|yes)$/i.test(value)
    else if (value !== '' && (names.has(key) || key === 'date')) fields[key === 'date' ? 'published' : key] = value
  }
  return { body: text.slice(match[0].length), fields }
}
