import { bodyNouns } from '../names/bodyNouns.ts'
import { honorifics } from '../names/honorifics.ts'
import { phraseWords } from './phraseWords.ts'

const name = '(?!The |A |An |Our )[‘’\']?\\p{Lu}[\\p{L}’\'-]*\\.?(?: (?:\\p{Lu}[\\p{L}.’\'-]*|(?:al|el|ul|ad|as|ar|an)-\\p{Lu}[\\p{L}’-]+|bin|ben|de|da|di|do|dos|la|le|van|von|der|den|á|y))* (?:\\p{Lu}[\\p{L}’\'-]+|(?:al|el|ul|ad|as|ar|an)-\\p{Lu}[\\p{L}’-]+)'
const apposed = new RegExp(`^(.*\\p{Ll}.*), (${name})$`, 'u')
const owned = new RegExp(`^(?:[Tt]he )?[\\p{L} ]+[’']s (${name})$`, 'u')
const placed = new RegExp(`^(${name}) (?:of|from) (?:the )?\\p{Lu}`, 'u')
const titled = new RegExp(`^(?:(?:${[...honorifics.courtesy, ...honorifics.ranks, 'ambassador'].map(capitalised).join('|')})\\.? )+(${name})$`, 'u')
const body = new RegExp(`(?:${[...bodyNouns.state, ...bodyNouns.offices, ...bodyNouns.associations, ...bodyNouns.firms].map(capitalised).join('|')}|House|Assembly|Secretary|Minister|President|Republic|States|Kingdom)s?$`)

/**
 * The person a phrase names whom nobody else knows by name: after an office ("its spokesman, Hadi al-Velt"), an owner
 * ("the institute’s Arna Velt"), before a place ("Arna Velt of Norrby"), or behind a title. Null where it names none.
 */
export function namedInPhrase(words: string): string | null {
  const [, before = '', apposition = ''] = apposed.exec(words) ?? []
  if (apposition !== '' && !body.test(apposition) && (phraseWords.office(before.toLowerCase()) !== null || phraseWords.isOne(before))) return apposition
  const found = titled.exec(words)?.[1] ?? owned.exec(words)?.[1] ?? placed.exec(words)?.[1] ?? null
  return found === null || body.test(found) ? null : found
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
