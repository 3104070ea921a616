import type { Convention } from './convention.ts'

const spaced = /[\s\u00a0]+\/[\s\u00a0]+(?=\p{L})/gu

export const openSlashes: Convention = {
  name: 'open-slashes',
  what: 'rival words parted by a slash without brackets: "commitments / contributions"',
  known: 'a slash with a space on both sides between two words; the rivals are the words next to it, as far as nothing shows more',
  examples: ['Each Party shall present its commitments / contributions to the Council.'],
  passage({ text }) {
    if (!text.includes('/')) return null
    const found = []
    for (const hit of text.matchAll(spaced)) {
      if (!/\p{L}/u.test(text.charAt(hit.index - 1)) || inBracket(text, hit.index)) continue
      const from = (/[\p{L}’'-]+$/u.exec(text.slice(Math.max(0, hit.index - 60), hit.index))?.[0].length ?? 0)
      const to = (/^[\p{L}’'-]+/u.exec(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 60))?.[0].length ?? 0)
      found.push([{ from: hit.index - from, to: hit.index }, { from: hit.index + hit[0].length, to: hit.index + hit[0].length + to }])
    }
    return found.length === 0 ? null : { slashes: found }
  },
}

/** Whether a short bracket holds the slash: then it parts the bracket's words, and is read there. */
function inBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at)
  const open = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'))
  if (open < 0 || open < Math.max(before.lastIndexOf(']'), before.lastIndexOf('}'))) return false
  const from = at - before.length + open
  const to = text.slice(at, at + 160).search(/[\]}]/)
  return to >= 0 && at + to - from <= 160
}
