import { childOf, childrenOf, readXml, unzipParts, type ArchiveLimits } from '@travaux/drafting'
import type { Refusal } from '../refusal.ts'
import type { Look } from './look.ts'
import { styleXml } from './styleXml.ts'
import { wordStyles, type WordStyleId } from './wordStyles.ts'

/** Far above what any ministry's template holds. */
const limits: ArchiveLimits = { entries: 4000, size: 64 * 1024 * 1024, ratio: 200, ratioFrom: 4 * 1024 * 1024 }
const parts = { styles: 'word/styles.xml', theme: 'word/theme/theme1.xml', numbering: 'word/numbering.xml' } as const

/**
 * The styles of a Word file, known by their names (Title, heading 1 to 3, Body Text, List Bullet, footnote text …), whatever their ids; those that it has not are put behind, built on its own Normal. Its words are
 * not looked at. A sentence where it is none. `file`: what to call it.
 */
export function takenLook(bytes: Uint8Array, file: string): Look | Refusal {
  const unzipped = unzipParts(bytes, (name) => Object.values(parts).includes(name as never), limits)
  if ('refused' in unzipped) return { refused: `${file}: ${unzipped.refused}.` }
  const text = (name: string): string | null => {
    const part = unzipped.parts.get(name)
    return part === undefined ? null : new TextDecoder().decode(part).replace(/^\uFEFF?(?:<\?xml[^>]*\?>)?\s*/, '')
  }
  const part = unzipped.parts.get(parts.styles)
  const styles = text(parts.styles)
  if (part === undefined || styles === null) return { refused: `${file} holds no styles of Word; give a .docx file that Word or LibreOffice has saved.` }
  const root = readXml(part)
  if ('refused' in root) return { refused: `${file}: ${root.refused}; open it in Word and save it again.` }
  for (const each of [parts.theme, parts.numbering]) {
    const other = unzipped.parts.get(each)
    const read = other === undefined ? null : readXml(other)
    if (read !== null && 'refused' in read) return { refused: `${file}: ${read.refused}; open it in Word and save it again.` }
  }
  if (root.name !== 'w:styles' || !/<w:styles[\s>]/.test(styles) || !styles.trimEnd().endsWith('</w:styles>')) return { refused: `The styles of ${file} are written in a way that is not taken over; open it in Word and save it again.` }
  const byName = new Map(childrenOf(root, 'w:style').map((style) => [(childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase(), style]))
  const taken = new Set(childrenOf(root, 'w:style').map((style) => style.attributes['w:styleId'] ?? ''))
  const ids = new Map<string, string>()
  for (const { id, name } of wordStyles) {
    const own = byName.get(name.toLowerCase())?.attributes['w:styleId']
    ids.set(id, own ?? freeId(id, taken))
  }
  for (const [id, name] of [['Normal', 'normal'], ['DefaultParagraphFont', 'default paragraph font'], ['TableNormal', 'normal table']] as const) ids.set(id, byName.get(name)?.attributes['w:styleId'] ?? id)
  const missing = wordStyles.filter(({ name }) => !byName.has(name.toLowerCase()))
  const bullet = byName.get('list bullet')
  return {
    // A numbered style of ours would point into a numbering that is not there.
    styles: styles.trimEnd().replace(/<\/w:styles>$/, `${missing.map((style) => styleXml({ ...style, id: ids.get(style.id) ?? style.id, ...'paragraph' in style ? { paragraph: style.paragraph.replace(/<w:numPr>.*?<\/w:numPr>/, '') } : {} }, ids)).join('')}</w:styles>`),
    theme: text(parts.theme), numbering: text(parts.numbering), bulleted: bullet !== undefined && childOf(bullet, 'w:pPr', 'w:numPr') !== undefined,
    ids: Object.fromEntries(wordStyles.map(({ id }) => [id, ids.get(id) ?? id])) as Record<WordStyleId, string>,
  }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free: string = id
  for (let i = 2; taken.has(free); i += 1) free = `${id}${i}`
  return free
}
