const day = '(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day'
const leads = [
  /^\p{Lu}{2}[^a-z]{2,30}, [^–—]{3,40}? (?:--?|–|—) (?=\p{L})/u,
  /^(?:\p{Lu}{4,} )?\d+-(?=\p{Lu})/u,
  new RegExp(`^(?:On )?${day},? (?=\\p{L})`, 'u'),
  /^In \p{Lu}\p{L}+,? (?=\p{Ll})/u,
  /^(?:For|Meanwhile|Contacted|Neighbouring|Neighboring),? (?=\p{Lu})/u,
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
  / (?!(?:family|assembly|ally|supply|monopoly|rally|fly|daily|weekly|monthly|quarterly)$)\p{Ll}+ly$/u,
]

/** The words of a source that name who speaks: without the dateline, day or number of an update before them, or where, when and how after. Half-open, in the words given. */
export function trimSource(words: string): readonly [from: number, to: number] {
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
  }
  return [from, to]
}
