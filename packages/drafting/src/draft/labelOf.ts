import type { Clause } from './draftText.ts'

/** The number a clause gets from its place, where none was given: articles and paragraphs 1, 2; points (a), (b); chapters I, II; others none. `place` from 1. */
export function labelOf(unit: Clause['unit'], place: number): string {
  switch (unit) {
    case 'article': case 'paragraph': return String(place)
    case 'point': return `(${letters(place)})`
    case 'chapter': return roman(place)
    case 'preamble': case 'testimonium': return ''
    default: return unit satisfies never
  }
}

function letters(place: number): string {
  const [rest, last] = [Math.floor((place - 1) / 26), (place - 1) % 26]
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(97 + last)}`
}

function roman(place: number): string {
  let left = place
  return [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']].map(([value, sign]) => {
    const times = Math.floor(left / Number(value))
    left -= times * Number(value)
    return String(sign).repeat(times)
  }).join('')
}
