import type { Traits } from './sides.ts'

/** Whether a line or a sentence begins with the token at a place. The full stop of `4.` counts as well. */
export function sentenceBegins(tokens: Int32Array, begins: Uint8Array, at: number, { cutAfter }: Traits): boolean {
  return at <= 0 || at >= tokens.length || begins[at] === 1 || cutAfter[tokens[at - 1]!] === 6
}
