import { legalInXml } from '../paper/legalInXml.ts'
import { escapeXml } from '../word/escapeXml.ts'

/** Characters as mixed content. What XML cannot hold becomes an empty element: `<eop/>`, the end of a page, for a form feed; `<marker name="U+0001"/>` for others. */
export function xmlText(text: string): string {
  const { left } = legalInXml(text)
  let xml = ''
  let from = 0
  for (const { at, code } of left) {
    xml += escapeXml(text.slice(from, at)) + (code === 0x0C ? '<eop/>' : `<marker name="U+${code.toString(16).toUpperCase().padStart(4, '0')}"/>`)
    from = at + 1
  }
  return xml + escapeXml(text.slice(from))
}
