import type { ArticleText, Quoted } from './articleText.ts'

/** A paragraph or a point of a provision: `label` as written without marks, empty where it has none; `words` without the label. */
export interface Paragraph extends Quoted { readonly label: string; readonly is: 'paragraph' | 'point' }

const paragraphLabel = /^[ \t　]*[[*]*(?:(\d+(?:\.\d+)*(?:bis|ter|alt)?)\)?[.．](?!\d)\]?[ \t　]*|([１-９][０-９]*|\d+)[ \t　]+(?=[\u3040-\u30ff\u4e00-\u9fff])|([٠-٩\d]+)\s*[-–]\s+|([一二三四五六七八九十]+)[、　]\s*)/u
const pointLabel = /^[ \t　]*[[*]*[(（]?([\p{Ll}]{1,4}|\d{1,2}|[一二三四五六七八九十]+|[イロハニホヘト])[)）]\.?\]?[ \t　]*/u

/** The paragraphs and points of a provision. A line is one where it has a label, or where the one before it ended a sentence; else it goes on from there. */
export function paragraphsOf(article: ArticleText): readonly Paragraph[] {
  const found: Paragraph[] = []
  let at = 0
  for (const line of article.text.split('\n')) {
    const [from, to] = [at, at + line.length]
    at = to + 1
    if (line.trim() === '') continue
    const numbered = paragraphLabel.exec(line)
    const point = numbered === null ? pointLabel.exec(line) : null
    const last = found.at(-1)
    if (numbered === null && point === null && last !== undefined && !/[.;:!?。；：؛]["”»）)\]*]*\s*$/u.test(last.words)) {
      found[found.length - 1] = { ...last, to, words: article.text.slice(last.from, to) }
      continue
    }
    const start = from + ((numbered ?? point)?.[0].length ?? line.length - line.trimStart().length)
    found.push({ article: article.id, from: start, to, words: article.text.slice(start, to), label: numbered?.slice(1).find((each) => each !== undefined) ?? point?.[1] ?? '', is: point === null ? 'paragraph' : 'point' })
  }
  return found
}
