import type { ArticleText, Quoted } from './articleText.ts'
import { paragraphsOf } from './paragraphsOf.ts'

const sentenceEnd = /[.!?]["”»’)\]*]*(?=\s+[["“«‘(*]*[\p{Lu}\d])|[。！？؟]/gu
const abbreviated = /(?:\b(?:no|nos|art|arts|para|paras|mr|ms|mrs|dr|st|cf|vol|e\.g|i\.e)|\b\p{Lu})\.$/iu

/** The sentences of a provision, without labels of paragraphs. */
export function sentencesOf(article: ArticleText): readonly Quoted[] {
  return paragraphsOf(article).flatMap(({ from, words }) => {
    const sentences: Quoted[] = []
    let start = 0
    const add = (end: number): void => {
      const part = words.slice(start, end)
      const lead = part.length - part.trimStart().length
      const text = part.trim()
      if (text !== '') sentences.push({ article: article.id, from: from + start + lead, to: from + start + lead + text.length, words: text })
      start = end
    }
    for (const end of words.matchAll(sentenceEnd)) if (!abbreviated.test(words.slice(start, end.index + 1))) add(end.index + end[0].length)
    add(words.length)
    return sentences
  })
}
