import { nearestName } from '@travaux/settlement'
import type { Refusal } from '../refusal.ts'
import type { Template } from './template.ts'

type Settings = Omit<Template, 'file' | 'parts'>

const keys = ['title', 'subtitle', 'marking', 'paper', 'page numbers'] as const
const papers = { a4: 'A4', letter: 'Letter' } as const
const answers: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false, on: true, off: false }

/** What stands between two lines of three dashes at the top, `name: value` a line, and the rest; `firstLine`: the number of its first line. Lines that begin with # say nothing. */
export function readSettings(text: string, file: string): { readonly settings: Settings; readonly body: string; readonly firstLine: number } | Refusal {
  const lines = text.split('\n')
  let settings: Settings = { title: null, subtitle: null, marking: null, paper: 'A4', pageNumbers: true }
  if (lines[0]?.trimEnd() !== '---') return { settings, body: text, firstLine: 1 }
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---')
  if (end === -1) return { refused: `${file}, line 1: the settings begin with three dashes and do not end; put a line of three dashes below them.` }
  for (const [i, line] of lines.slice(1, end).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const colon = line.indexOf(':')
    const at = `${file}, line ${i + 2}`
    if (colon === -1) return { refused: `${at}: “${line.trim()}” is no setting; write it as “title: …”.` }
    const key = line.slice(0, colon).trim().toLowerCase()
    const read = withSetting(settings, key, unquoted(line.slice(colon + 1).trim()))
    if ('refused' in read) return { refused: `${at}: ${read.refused}` }
    settings = read
  }
  return { settings, body: lines.slice(end + 1).join('\n'), firstLine: end + 2 }
}

function withSetting(settings: Settings, key: string, value: string): Settings | Refusal {
  const given = value === '' ? null : value
  switch (key) {
    case 'title': return { ...settings, title: given }
    case 'subtitle': return { ...settings, subtitle: given }
    case 'marking': return { ...settings, marking: given }
    case 'paper': {
      const paper = papers[value.toLowerCase() as keyof typeof papers]
      return paper === undefined ? { refused: `there is no paper “${value}”; write A4 or Letter.` } : { ...settings, paper }
    }
    case 'page numbers': {
      const pageNumbers = answers[value.toLowerCase()]
      return pageNumbers === undefined ? { refused: `“page numbers: ${value}” is neither yes nor no.` } : { ...settings, pageNumbers }
    }
    default: {
      const nearest = nearestName(key, keys)
      return { refused: `there is no setting “${key}”; ${nearest === null ? `there are ${keys.join(', ')}.` : `did you mean “${nearest}”?`}` }
    }
  }
}

function unquoted(value: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value
}
