import { legalInXml } from '../paper/legalInXml.ts'

/** As `legalInXml`, but that a vertical tab and a form feed may stay: Word has elements for them, a line break and a page break. */
export function legalInWord(text: string): ReturnType<typeof legalInXml> {
  const { left } = legalInXml(text.replace(/[\v\f]/g, ' '))
  if (left.length === 0) return { text, left }
  let kept = ''
  let from = 0
  for (const { at } of left) {
    kept += text.slice(from, at)
    from = at + 1
  }
  return { text: kept + text.slice(from), left }
}
