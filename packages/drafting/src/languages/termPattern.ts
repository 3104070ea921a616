const made = new Map<string, RegExp>()

/**
 * Where a term occurs in a text, whatever its capitals; global. English: singular and plural. Languages that decline: by the stems of its words, which may find a neighbour of the same stem. Chinese and
 * Japanese: as it stands.
 */
export function termPattern(term: string, language: string): RegExp {
  const key = `${language} ${term}`
  let pattern = made.get(key)
  if (pattern === undefined) {
    pattern = build(term, language)
    made.set(key, pattern)
  }
  pattern.lastIndex = 0
  return pattern
}

function build(term: string, language: string): RegExp {
  const words = term.trim().split(/\s+/u).map(escaped)
  if (language === 'ja' || language === 'zh') return new RegExp(words.join('\\s*'), 'giu')
  if (declines.has(language)) return new RegExp(`(?<![\\p{L}\\p{N}])${language === 'ar' ? '[وبلفك]{0,2}' : ''}${words.map((word) => (word.length > 3 ? `${word.slice(0, Math.max(3, word.length - 2))}\\p{L}{0,5}` : word)).join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  const last = words.pop() ?? ''
  const stem = /[^aeiou]y$/iu.test(last) ? `${last.slice(0, -1)}(?:y|ies)` : /ies$/iu.test(last) ? `${last.slice(0, -3)}(?:y|ies)` : /[^s]s$/iu.test(last) && last.length > 3 ? `${last.slice(0, -1)}s?` : /(?:s|x|ch|sh)$/iu.test(last) ? `${last}(?:es)?` : `${last}s?`
  return new RegExp(`(?<![\\p{L}\\p{N}])${[...words, stem].join('[\\s[\\]]+')}(?![\\p{L}\\p{N}])`, 'giu')
}

const declines = new Set(['ru', 'de', 'fr', 'es', 'ar'])

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`)
}
