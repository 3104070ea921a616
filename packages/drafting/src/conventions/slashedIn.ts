const never = /^(?:and\/or|or\/and|he\/she|his\/her|her\/his|she\/he|him\/her|s\/he|w\/o|n\/a|c\/o|\w+\/km|24\/7)$/i

/** The words that slashes part on the outermost level of `words`, each at [from, to) without the spaces round it; null where no slash parts rivals. */
export function slashedIn(words: string): readonly { readonly from: number; readonly to: number }[] | null {
  const parts: { readonly from: number; readonly to: number }[] = []
  let from = 0
  let depth = 0
  const spaced = /[\s\u00a0]\/[\s\u00a0]/.test(words)
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    if (code === 91 || code === 40) depth += 1
    else if (code === 93 || code === 41) depth -= 1
    else if (code === 47 && depth === 0 && (spaced ? /[\s\u00a0]/.test(words.charAt(at - 1)) && /[\s\u00a0]/.test(words.charAt(at + 1)) : partsWords(words, at))) {
      parts.push(trimmed(words, from, at))
      from = at + 1
    }
  }
  if (parts.length === 0) return null
  const all = [...parts, trimmed(words, from, words.length)]
  return all.every((part) => part.to > part.from) ? all : null
}

/** A slash without spaces parts rivals where the whole is a few plain words: "revised/renewed", "a local carrier/a carrier in the territory". */
function partsWords(words: string, at: number): boolean {
  const around = /[^\s[\](){},;:“”"]*$/.exec(words.slice(0, at))?.[0] ?? ''
  const behind = /^[^\s[\](){},;:“”"]*/.exec(words.slice(at + 1))?.[0] ?? ''
  return /^\p{Ll}[\p{L}’'-]+$/u.test(around) && /^\p{Ll}[\p{L}’'-]*$/u.test(behind) && !never.test(`${around}/${behind}`)
}

function trimmed(words: string, from: number, to: number): { readonly from: number; readonly to: number } {
  let start = from
  let end = to
  while (start < end && /[\s\u00a0]/.test(words.charAt(start))) start += 1
  while (end > start && /[\s\u00a0]/.test(words.charAt(end - 1))) end -= 1
  return { from: start, to: end }
}
