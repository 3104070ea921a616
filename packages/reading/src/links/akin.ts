/**
 * Endings by which English makes a word of another, as `stem` leaves them, with the fewest letters that must be left: short of
 * that, most words only look derived (`station`, `former`, `trade` and `tradition`).
 */
const endings: readonly (readonly [ending: RegExp, least: number])[] = [
  [/i?al$/, 5], [/[ai]tion$/, 5], [/ion$/, 5], [/ment$/, 4], [/[ae]nc$/, 4], [/[ae]nt$/, 5], [/[ai]bl$/, 4], [/[eo]r$/, 6], [/ly$/, 4], [/ity$/, 4], [/ty$/, 7], [/(?<=er|lt)y$/, 7],
  [/ry$/, 6], [/ness$/, 4], [/ship$/, 6], [/is[mt]?$/, 5], [/ic$/, 6], [/ful$/, 4], [/ativ$/, 5], [/atur$/, 4], [/ur$/, 5], [/ary$/, 7],
]

/** Endings that change more of a word than they add to: `decision`, `permission`, `reduction`, `resumption`, `denial`, `defence`, `diplomacy`. */
const exchanges: readonly (readonly [ending: RegExp, other: string])[] = [
  [/(?<=..[^s])sion$/, 'd'], [/(?<=[^m]mi)ssion$/, 't'], [/ction$/, 'c'], [/mption$/, 'm'], [/iption$/, 'ib'], [/olution$/, 'olv'], [/ication$/, 'y'], [/(?<=up)ation$/, 'y'], [/ition$/, 'ish'],
  [/ial$/, 'y'], [/ic$/, 'y'], [/is[mt]$/, 'y'], [/ency$/, 'ent'], [/acy$/, 'at'], [/fenc$/, 'fend'], [/iabl$/, 'iat'], [/bility$/, 'bl'],
]

/** Made of one another, or looking so, and not alike in what they mean. */
const strangers = new Set([
  'stat statement', 'depart department', 'apart apartment', 'univers university', 'hospital hospitality', 'confer conferenc', 'organ organis', 'intern international', 'internal international', 'import important', 'import importanc',
  'inform informal', 'informal information', 'general generation', 'party partial', 'complianc compliment', 'conversion conversation',
])

/** Whether of two stems (`stem`) one word is made of the other, or both of a third, by an ending that English makes words with: `withdraw` and `withdrawal`, not `protest` and `protect`. */
export function akin(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4 || !a.startsWith(b.slice(0, 3)) || strangers.has(a.length < b.length ? `${a} ${b}` : `${b} ${a}`)) return false
  const roots = rootsOf(a)
  return [...rootsOf(b)].some((root) => roots.has(root))
}

/** A word, and the words that it may be made of, some of which are none. */
function rootsOf(word: string): ReadonlySet<string> {
  const roots = new Set([word])
  for (const root of roots) {
    for (const [ending, least] of endings) {
      const rest = root.replace(ending, '')
      if (rest === root || rest.length < least) continue
      roots.add(rest)
      // As a word ends that nothing is put to: `agree(ment)` is of `agre`, `compli(ance)` of `comply`.
      if (rest.endsWith('e')) roots.add(rest.slice(0, -1))
      else if (rest.endsWith('i')) roots.add(`${rest.slice(0, -1)}y`)
    }
  }
  const exchanged = [...roots].flatMap((root) => exchanges.flatMap(([ending, other]) => ending.test(root) ? [root.replace(ending, other)] : []))
  return new Set([...roots, ...exchanged])
}
