import { breaksIn } from '@travaux/drafting'

/** Words as strings of Typst in a row, with a place to break in runs that are longer than a line: addresses, blacked-out passages. */
export function breakable(text: string, stringOf: (text: string) => string): string {
  const cuts = [0, ...breaksIn(text), text.length]
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? 0
    return from === to ? '' : `${i === 0 ? '' : '#sym.zws;'}#${stringOf(text.slice(from, to))};`
  }).join('')
}
