/** The members of a list, "A, B and C" or "A and B", as ranges in its words; null where the words are none: each begins with a capital or an article, and none describes the one before it. */
export function membersOf(words: string): readonly (readonly [from: number, to: number])[] | null {
  const found: { readonly from: number; readonly to: number; readonly mark: string }[] = []
  let from = /^both /i.exec(words)?.[0].length ?? 0
  let mark = ''
  for (const { 0: next, index } of words.matchAll(/,? and (?=\S)|, (?=\S)/g)) {
    if (index < from) continue
    found.push({ from, to: index, mark })
    from = index + next.length
    mark = next
  }
  found.push({ from, to: words.length, mark })
  const fits = found.every(({ from, to, mark }, i) => {
    const member = words.slice(from, to)
    if (!/^(?:the|an?) /i.test(member)) return /^\p{Lu}/u.test(member)
    // "Arna Velt, the minister, and …": an apposition.
    return i === 0 || mark.includes('and') || /^(?:the|an?) /i.test(words.slice(found[i - 1]?.from ?? 0))
  })
  return fits && found.some((each) => each.mark.includes('and')) ? found.map(({ from, to }) => [from, to]) : null
}
