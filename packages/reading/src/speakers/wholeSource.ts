import { phraseWords } from './phraseWords.ts'

const says = /\b(?:said|says|say|saying|told|tells|tell|added|adds|claim\w*|warn\w*|argue\w*|insist\w*|believe\w*|think\w*|thought|hope\w*|fear\w*|know\w*|knew|deny|denie[sd]|report\w*|quot\w*|ask\w*|urge\w*|call\w*|describ\w*|suggest\w*|write|writes|wrote|stress\w*|note[sd]?|admit\w*|conced\w*|confirm\w*|accus\w*|promis\w*|demand\w*|want\w*|see|sees|saw)\b/i
const person = '(?!(?:[Tt]hat|[Bb]ut|[Aa]nd|[Yy]et) )(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|[Mm]any|[Tt]hose) )?(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+'
const named = '\\p{Lu}[\\p{L}.’\'-]+(?: \\p{Lu}[\\p{L}.’\'-]+)+'
const relative = new RegExp(`(${named}(?:, retired)?|${person}),? who ((?:[\\p{L}’'-]+ ){1,6})$`, 'u')
const linked = new RegExp(`((?:(?:an?|the|one|two|three|some|several|many|those) )?(?:[\\p{L}-]+ ){0,2}?([\\p{L}-]+)) (?:with|in|to|from|close to|holding|briefed on|familiar with|involved in)(?: the)? $`, 'iu')
const within = /((?:^|[,.;:“”"‘] ?|\b(?:and|that|but|while|when|as) )((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\p{L}’'-]+ ){0,3}[\p{L}-]+(?:[’']s?) (?:\p{Ll}+ )?))$/u

/**
 * The whole of a source of which only the end was taken: "two people who attended a meeting at the palace" for "a meeting at the palace",
 * "a person with direct knowledge of the talks" for "direct knowledge of the talks", "the kingdom’s water minister" for "minister".
 */
export function wholeSource(text: string, from: number, to: number): readonly [from: number, to: number] {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 200)
  const before = text.slice(start, from)
  const words = text.slice(from, to)
  if (/^(?:he|she|it|they|we|who|i|him|his|her|their|its)$/i.test(words)) return [from, to]
  const clause = before.includes(' who ') ? relative.exec(before) : null
  if (clause !== null && !says.test(clause[2] ?? '') && !/^(?:that|which)\b/.test(clause[2] ?? '')) {
    const who = clause[1] ?? ''
    if (/^\p{Lu}\S* \p{Lu}/u.test(who)) return [start + clause.index, start + clause.index + who.length]
    if (isPerson(who)) return [start + clause.index, to]
  }
  const close = /^(?:close|familiar|briefed|present|involved)\b/.test(words) ? new RegExp(`(?<![\\p{L}-])(${person}) $`, 'u').exec(before) : null
  if (close !== null && isPerson(close[1] ?? '')) return [start + close.index, to]
  const link = /(?:with|in|to|from|on|holding)(?: the)? $/.test(before) ? linked.exec(before) : null
  if (link !== null && !/^\p{Lu}/u.test(words) && isPerson(`the ${link[2] ?? ''}`)) return [start + link.index, to]
  if (/^\p{Ll}/u.test(words) && !/^(?:the|an?|his|her|its|their|some|many|one|two)\b/.test(words)) {
    const possessor = within.exec(before)?.[2]
    if (possessor !== undefined) return [from - possessor.length, to]
  }
  return [from, to]
}

/** Whether a phrase is of a person or of persons by what they do: "the fishermen", "two people". */
function isPerson(words: string): boolean {
  const one = words.replace(/men$/, 'man').replace(/(?<=\p{L}{3})s$/u, '').replace(/^(?:two|three|some|several|many|those) /i, 'the ')
  return phraseWords.isOne(one) || /\bpeople$/.test(words)
}
