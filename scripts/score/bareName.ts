/** A speaker's name without what does not count: letter case, articles, marks, and which of two ways an owner is named ("the Mission’s analyst", "analyst of the Mission"). */
export function bareName(name: string): string {
  const words = name.toLowerCase().replace(/[’‘]/g, "'").replace(/^(?:the|an?|one|his|her|its|their) /, '').replace(/^(.+?)'s (.+)$/, '$2 of $1').replace(/ of the /g, ' of ')
  return words.replace(/'s\b/g, '').replace(/[.,]/g, '').trim()
}
