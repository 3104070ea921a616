/**
 * The reader a programmer writes in an afternoon: quotation marks, and "said" with a capitalised name beside it.
 * Here to be beaten: it says what speed costs nothing.
 */
export function naiveReader(text: string): { quotes: string[]; said: [speaker: string, words: string][] } {
  const quotes = [...text.matchAll(/["“]([^"”]{10,600})["”]/g)].map((match) => match[1]!)
  const said = [...text.matchAll(/((?:[A-Z][\p{L}'-]+ ){0,3}[A-Z][\p{L}'-]+) (?:said|says|told reporters|stated|added)(?: that)? ([^.]{10,400})\./gu)]
    .map((match): [string, string] => [match[1]!, match[2]!])
  return { quotes, said }
}
