import { groups } from './groups.ts'
import { states } from './states.ts'

/** Names and codes by their first word, longest first: what `readSides` looks up. */
const byFirstWord = new Map<string, string[]>()

/** The letters and digits at `at`, up to the first character that is neither. */
export function firstWord(text: string, at: number): string {
  let to = at
  while (to < text.length) {
    const code = text.charCodeAt(to)
    const plain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    if (!plain && (code < 128 || !/[\p{L}\p{N}]/u.test(text.charAt(to)))) break
    to += 1
  }
  return text.slice(at, to)
}

/** Names that begin with this word, longest first. */
export function namesFrom(word: string): readonly string[] {
  if (byFirstWord.size === 0) fill()
  return byFirstWord.get(word) ?? []
}

function fill(): void {
  const all = new Set([...groups, ...states.flat(), ...states.flatMap(([, , ...names]) => names.map((name) => `the ${name}`))])
  for (const name of [...all].sort((a, b) => b.length - a.length)) {
    const word = firstWord(name, 0)
    const others = byFirstWord.get(word)
    if (others === undefined) byFirstWord.set(word, [name])
    else others.push(name)
  }
}
