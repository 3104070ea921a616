const day = '(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day'
const leads = [
  /^\p{Lu}{2}[^a-z]{2,30}, [^–—]{3,40}? (?:--?|–|—) (?=\p{L})/u,
  // Agencies number what they send again: "UPDATE 2-".
  /^(?:\p{Lu}{4,} )?\d+-(?=\p{Lu})/u,
  new RegExp(`^(?:On )?${day},? (?=\\p{L})`, 'u'),
  /^In \p{Lu}\p{L}+,? (?=\p{Ll})/u,
  /^(?:For|Meanwhile),? (?=\p{Lu})/u,
  /^(?:But|And|Yet) (?=\p{L})/u,
  /^[^“"]*[”"] (?:while|but|and) /u,
]
const tails = [
  / \([^)]*$/u,
  new RegExp(`,? (?:for (?:its|his|her|their|my|our) (?:own )?part|meanwhile|however|too|also|here|there|in turn|then|later|again|likewise|once more|(?:on )?${day})$`, 'u'),
  /,? (?:himself|herself|itself|themselves)(?:,? .*)?$/u,
  /, (?:through|via|over|in|at|on|by|for|speaking|citing|quoting|referring|addressing|waiting|replying|responding|writing|asked|pressed|questioned) [^,]*$/u,
  /,? who$|, (?:the|an?)$/u,
  /, (?:which|whose|where) .*$/u,
  /[’']s?$/u,
]
const how = /(\S+) \p{Ll}+ly$/u
/** What is followed by a noun, whatever the noun ends in. */
const beforeNoun = /^(?:the|an?|this|that|his|her|its|their|our|my|of|for|to|in|on|at|by|with|from|.*[’']s?)$/i

/**
 * The words of a source that name who speaks: without the dateline, day or number of an update before them, or where, when and how after.
 * `isAdverb` says of the word at an offset whether it is one where it stands ("elderly", "daily" may be none). Half-open, in the words given.
 */
export function trimSource(words: string, isAdverb: (at: number) => boolean): readonly [from: number, to: number] {
  let from = 0
  let to = words.length
  for (const lead of leads) from += lead.exec(words.slice(from))?.[0].length ?? 0
  for (let again = true; again;) {
    again = false
    for (const tail of tails) {
      const at = tail.exec(words.slice(from, to))?.index ?? 0
      if (at === 0) continue
      to = from + at
      again = true
    }
    const [all = '', before = ''] = how.exec(words.slice(from, to)) ?? []
    if (all !== '' && !beforeNoun.test(before) && isAdverb(to - all.length + before.length + 1)) {
      to -= all.length - before.length
      again = true
    }
  }
  return [from, to]
}
