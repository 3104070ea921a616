import type { Document } from '../document.ts'
import type { WithNames } from '../layers.ts'

/** What capitals are short for, where the text has it: "ICRC" after "International Committee of the Red Cross (ICRC)", or a body whose capitals those are. */
export function makeSpelledOut({ text, names }: Document & WithNames): (words: string) => string | null {
  const spelled = new Map<string, string | null>()
  return (words) => {
    const short = /^(?:the )?(\p{Lu}{2,7})$/iu.exec(words)?.[1]
    if (short === undefined || short !== short.toUpperCase()) return null
    const known = spelled.get(short)
    if (known !== undefined) return known
    const at = text.indexOf(` (${short})`)
    const long = at < 0 ? null : /(\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and|on|\p{Lu}[\p{L}’'-]*))*)$/u.exec(text.slice(Math.max(0, at - 90), at))?.[1]?.replace(/^The /, '') ?? null
    const found = long ?? initialled(short)
    spelled.set(short, found)
    return found
  }

  function initialled(short: string): string | null {
    for (const { from, to, type } of names) {
      if (type === 'organisation' && to - from > 12 && text.slice(from, to).replace(/\B\p{Lu}|[^\p{Lu}]/gu, '') === short) return text.slice(from, to).replace(/^The /, '')
    }
    return null
  }
}
