/** A pattern for English words of a text: case does not matter, and a space stands for any space, brackets and emphasis between two words ("[shall] [should] enter\ninto force"). */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${source.replaceAll(' ', '[\\s[\\]*_]+')})`, 'iu')
}
