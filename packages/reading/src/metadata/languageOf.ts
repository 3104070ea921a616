import { detectAll } from 'tinyld'

/** Words that hold English together and stand in hardly any other language. */
const own = new Set(['the', 'and', 'that', 'said', 'with', 'not', 'this', 'from', 'its', 'have', 'but', 'they', 'which', 'would', 'their', 'his', 'been', 'were', 'are', 'it'])
/** Those that German, Dutch, Danish and others have, too, for something else. They count beside words of its own. */
const shared = new Set(['of', 'to', 'in', 'is', 'was', 'for', 'on', 'by', 'as', 'at', 'be', 'has', 'had', 'will', 'an', 'he', 'we', 'or', 'she', 'her'])

/** A line or two is too little to tell a language by: names outweigh it. It is read as English unless its script says otherwise. */
const fewest = 25
const sample = 400
const looked = 16_384

/** Languages that `tinyld` knows and that are written in other letters than Latin: a text in Latin letters is in none of them. */
const otherLetters = new Set(['am', 'ar', 'be', 'bg', 'bn', 'el', 'fa', 'gu', 'he', 'hi', 'hy', 'ja', 'ka', 'kk', 'km', 'kn', 'ko', 'mk', 'ml', 'mn', 'mr', 'my', 'ne', 'pa', 'ru', 'si', 'sr', 'ta', 'te', 'th', 'uk', 'ur', 'yi', 'zh'])

/** The language that a text is written in (ISO 639-1), told by its prose: tags, tables, code and addresses speak none. Null where nothing tells. */
export function languageOf(text: string): string | null {
  const prose = proseOf(text.slice(0, looked))
  const words = prose.match(/\p{L}[\p{L}\p{M}]*/gu)?.slice(0, sample) ?? []
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length
  const countIn = (set: ReadonlySet<string>) => words.reduce((sum, word) => set.has(word.toLowerCase()) ? sum + 1 : sum, 0)
  const owned = countIn(own)
  const hits = owned + Math.min(countIn(shared), 3 * owned)
  if (hits * 8 > words.length) return 'en'
  const isLatin = latin * 10 > words.length * 9
  if (isLatin && words.length < fewest) return 'en'
  const likely = detectAll(prose.slice(0, 1500)).filter(({ lang }) => !isLatin || !otherLetters.has(lang))
  return likely[0]?.lang ?? (isLatin && hits > 0 ? 'en' : null)
}

/** Without what is written for machines; all of it where nothing else is there. */
function proseOf(text: string): string {
  const prose = text
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, ' ')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
    .replace(/^[^\S\n]*\|.*$/gm, ' ')
    .replace(/^.*$/gm, (line) => isCode(line) ? ' ' : line)
    .replace(/`[^`\n]*`|\bhttps?:\/\/\S+|\S+@\S+\.\w+|&\w+;/g, ' ')
  return /\p{L}/u.test(prose) ? prose : text
}

/** One sign in twenty is such as programs are made of; prose has fewer. */
function isCode(line: string): boolean {
  return (line.match(/[{}[\];=<>()|\\$]/g)?.length ?? 0) * 20 > line.length
}
