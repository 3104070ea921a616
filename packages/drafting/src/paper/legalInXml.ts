/** What XML 1.0 (fifth edition, 2.2) cannot hold, nor spell as a character reference: most control characters, lone surrogates, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex -- these very characters are looked for
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** `text` without the characters that XML cannot hold, and which these were, at which UTF-16 offset of `text`. */
export function legalInXml(text: string): { readonly text: string; readonly left: readonly { readonly at: number; readonly code: number }[] } {
  const left: { at: number; code: number }[] = []
  const legal = text.replace(illegal, (character, at: number) => {
    left.push({ at, code: character.charCodeAt(0) })
    return ''
  })
  return { text: legal, left }
}
