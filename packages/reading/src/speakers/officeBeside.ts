import { honorifics } from '../names/honorifics.ts'
import { officeWords } from '../names/officeWords.ts'

const before = new RegExp(`(?:^|[^\\p{L}])((?:[\\p{L}’'-]+ ){0,4}[\\p{L}-]+(?: (?:of|for|to)(?: (?:the|of|and|for|\\p{Lu}[\\p{L}-]+,?)){1,8})?),? (?:(?:the|H\\.?E|(?:His|Her) Excellency|${honorifics.courtesy.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})\\.? )*$`, 'u')
const after = /^,? ?[,(] ?(?:the |an? |its |his |her )?((?:[\p{L}’'-]+ ){0,5}[\p{L}-]+(?: (?:of|for|to|at|on) [^,.;:)]{2,60})?)[,.;)]/u

/** The office that the words before or after a name give its bearer, heads and all that goes with them; null where they give none. */
export function officeBeside(text: string, from: number, to: number): string | null {
  const front = before.exec(text.slice(Math.max(0, from - 110), from))?.[1]
  const back = after.exec(text.slice(to, to + 120))?.[1]
  for (const words of [front, back]) {
    if (words === undefined) continue
    const lead = words.split(/ (?:of|for|to|at|on) /)[0]?.split(' ') ?? []
    const head = lead.at(-1)?.toLowerCase() ?? ''
    if (!officeWords.heads.has(head) || head.endsWith('s')) continue
    let start = lead.length - 1
    while (start > 0 && (officeWords.parts.has(lead[start - 1]?.toLowerCase() ?? '') || /^\p{Lu}/u.test(lead[start - 1] ?? '') && start === lead.length - 1 || officeWords.heads.has(lead[start - 1]?.toLowerCase() ?? ''))) start--
    if (/^(?:the|an?|its|his|her|their)$/i.test(lead[start] ?? '')) start++
    return [...lead.slice(start), words.slice(lead.join(' ').length).trim()].join(' ').trim()
  }
  return null
}
