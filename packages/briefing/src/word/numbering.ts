const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** numbering.xml with our lists in it, and which numbers they have: one for bullets, and from `first` on one for each numbered list, which begins at 1. */
export interface Numbering { readonly bullets: number; readonly first: number; readonly xml: (lists: number) => string }

/** `given`: numbering.xml of the file whose styles are taken, as its styles may be numbered by it; null where there is none. Behind it come ours. */
export function numbering(given: string | null): Numbering {
  const highest = (pattern: RegExp): number => [...given?.matchAll(pattern) ?? []].reduce((most, [, id = '0']) => Math.max(most, Number(id)), 0)
  const abstract = highest(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g) + 1
  const bullets = given === null ? 1 : highest(/<w:num [^>]*w:numId="(\d+)"/g) + 1
  const level = (format: string, text: string): string => `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl>`
  const abstracts = `<w:abstractNum w:abstractNumId="${abstract}">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="${abstract + 1}">${level('decimal', '%1.')}</w:abstractNum>`
  return {
    bullets, first: bullets + 1,
    xml: (lists) => {
      const numbered = Array.from({ length: lists }, (_, i) => `<w:num w:numId="${bullets + 1 + i}"><w:abstractNumId w:val="${abstract + 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')
      const nums = `<w:num w:numId="${bullets}"><w:abstractNumId w:val="${abstract}"/></w:num>${numbered}`
      if (given === null) return `<w:numbering ${namespace}>${abstracts}${nums}</w:numbering>`
      // In the schema all abstract numbers come before all numbers, and these before what may close the part.
      const at = given.search(/<w:num[ >]/)
      const end = given.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
      const first = at === -1 ? end : at
      return end === -1 ? `<w:numbering ${namespace}>${abstracts}${nums}</w:numbering>` : `${given.slice(0, first)}${abstracts}${given.slice(first, end)}${nums}${given.slice(end)}`
    },
  }
}
