const signs: readonly RegExp[] = [
  /^#{1,6} \p{L}/gmu,
  /\*\*(?=[\p{L}\p{N}])[^*\n]*[^\s*]\*\*/gu,
  /\\[[\]()*_#.\\]/g,
  /\]\((?:https?:|mailto:|#)[^)\s]*\)/g,
  /^(?:```|~~~)/gm,
]

/** Whether a text is Markdown already: signs that plain text does not have by chance stand in it, three at least and one for some 200 lines. */
export function isMarkdown(text: string): boolean {
  const found = signs.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0)
  return found >= 3 && found * 200 >= text.split('\n').length
}
