import { sentenceUnits, type SentenceUnit } from './sentenceUnits.ts'

/** More lines above the first sentence than any headline, byline and date take. */
const mostHead = 6
const mostWords = 25
const changed = /\b(?:updated?|corrected|corrections?|refiled?|amended|clarifications?|retracted|retraction)\b/i
const credit = /^\(?(?:(?:additional |further )?(?:reporting|writing|written|edited|editing|compiled|translated|translation|photos?|photographs?) by\b|(?:sources?|photos?|tags|contacts?|read more|related|see also):|©|copyright\b|all rights reserved)/i
const agency = /^[([/—–-]+\s*\p{Lu}[\p{L}.]*(?:[ /-]\p{Lu}[\p{L}.]*){0,2}\s*[)\]/]?\.?$/u

/**
 * Whether all that a text says stands in another, sentence for sentence: by any other word, number or name in a sentence it says something
 * else. Its headline, dateline, byline and the credits at its end are its own; sentences may be left out. `known`: the other's sentenceHashes, ascending.
 */
export function saysNothingNew(text: string, known: Uint32Array): boolean {
  return [false, true].some((wrapped) => allKnown(sentenceUnits(text, wrapped), known))
}

function allKnown(units: readonly SentenceUnit[], known: Uint32Array): boolean {
  const found = units.map(({ hash, bare }) => has(known, hash) || bare !== null && has(known, bare))
  const [first, last] = [found.indexOf(true), found.lastIndexOf(true)]
  if (first < 0 || first > mostHead) return false
  return units.every((unit, i) => found[i] === true || i < first && isHead(unit) || i > last && isFoot(unit))
}

function isHead({ words, isLine }: SentenceUnit): boolean {
  if (changed.test(words) || countOf(words) > mostWords) return false
  // "MOSCOW, January 14. /TASS/." takes two full stops.
  return isLine || agency.test(words) || /^\p{Lu}{3}[\p{Lu} ,'’-]*,? (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? \d{4})?\.$/u.test(words)
}

function isFoot({ words }: SentenceUnit): boolean {
  return !changed.test(words) && countOf(words) <= mostWords && (credit.test(words) || agency.test(words))
}

function countOf(words: string): number {
  return words.split(/\s+/).length
}

/** Binary search. */
function has(ascending: Uint32Array, hash: number): boolean {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (ascending[middle]! < hash) from = middle + 1
    else to = middle
  }
  return ascending[from] === hash
}
