import { nearestName } from '@travaux/settlement'
import type { Refusal } from '../refusal.ts'
import { directiveNamed } from './directiveNamed.ts'
import { readSettings } from './readSettings.ts'
import { fields, type Template, type TemplatePart } from './template.ts'
import { textParts } from './textParts.ts'

/** Of a template's characters, more than any ministry writes. */
const longest = 200_000
const alone = /^[ \t]*\{\{(.*)\}\}[ \t]*$/u

/**
 * A template of a ministry: Markdown (CommonMark) with settings above and, on lines of their own, what of the dossier is to stand there. What it names must be there, so that
 * a misspelt line is said and not printed; HTML in it is text. `file`: what to call it in sentences.
 */
export function readTemplate(text: string, file: string): Template | Refusal {
  if (text.length > longest) return { refused: `${file} is too long for a template: ${text.length} characters, and at most ${longest} are read.` }
  const read = readSettings(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), file)
  if ('refused' in read) return read
  const { settings, body, firstLine } = read
  const parts: TemplatePart[] = []
  let prose: string[] = []
  let fence: string | null = null
  const flush = (): void => {
    parts.push(...textParts(prose.join('\n')))
    prose = []
  }
  for (const [i, line] of body.split('\n').entries()) {
    const at = `${file}, line ${firstLine + i}`
    const opens: string | undefined = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]
    if (opens !== undefined) fence = fence === null ? opens : opens.startsWith(fence) ? null : fence
    const written = fence === null ? alone.exec(line)?.[1]?.trim() : undefined
    if (written !== undefined && !isField(written)) {
      flush()
      const found = directiveNamed(written)
      if ('refused' in found) return { refused: `${at}: ${found.refused}` }
      parts.push({ is: 'directive', ...found })
      continue
    }
    const wrong = fence === null ? wrongField(line) : null
    if (wrong !== null) return { refused: `${at}: ${wrong}` }
    prose.push(line)
  }
  flush()
  for (const [key, value] of [['title', settings.title], ['subtitle', settings.subtitle], ['marking', settings.marking]] as const) {
    const wrong = value === null ? null : wrongField(value)
    if (wrong !== null) return { refused: `${file}, ${key}: ${wrong}` }
  }
  return { file, ...settings, parts }
}

function isField(written: string): boolean {
  return (fields as readonly string[]).includes(written.toLowerCase())
}

/** What is in braces within a line is a field; null where all of them are known. */
function wrongField(line: string): string | null {
  for (const [, written = ''] of line.matchAll(/\{\{([^{}]*)\}\}/gu)) {
    const name = written.trim()
    if (isField(name)) continue
    if (!('refused' in directiveNamed(name))) return `“${name}” must stand on a line of its own.`
    const nearest = nearestName(name, fields)
    return `there is no field “${name}”; ${nearest === null ? `within a line stand ${fields.map((each) => `{{${each}}}`).join(', ')}` : `did you mean {{${nearest}}}`}${nearest === null ? '.' : '?'}`
  }
  return null
}
