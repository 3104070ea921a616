import { datesIn } from '../languages/datesIn.ts'
import type { ArticleText } from './articleText.ts'
import type { EntryRule } from './entryRule.ts'
import { phrase } from './phrase.ts'
import { sentencesOf } from './sentencesOf.ts'

const applies = phrase(String.raw`(?:be |shall |may |are |is |to )?(?:provisional(?:ly)? (?:appl\p{L}+|applicable|be applied|into effect)|appl(?:y|ies|ied)\b[^.]{0,90}? provisional(?:ly)?(?: basis)?|applied [^.]{0,60}on a provisional basis)|provisional application`)
const notYet = phrase(String.raw`(?:terminat\p{L}*|ceas\p{L}*|end|suspend\p{L}*) (?:\p{L}+ ){0,4}provisional application|no provisional application|not (?:be )?(?:appl\p{L}+ )?provisional`)

/** From when the text says that it applies provisionally; null where it does not speak of that, or only of its end. */
export function provisionalIn(articles: readonly ArticleText[]): EntryRule['provisional'] {
  for (const article of articles) {
    if (article.unit === 'preamble' || article.unit === 'chapter') continue
    for (const passage of sentencesOf(article)) {
      if (!applies.test(passage.words) || notYet.test(passage.words)) continue
      const date = datesIn(passage.words, 'en').find(({ value }) => value.length === 10)
      const from = /(?:from|upon|on|of|after|following|since)[\s[\]]+(?:(?:the|its|date|day|of|their)[\s[\]]+)*sign(?:ature|ing)/iu.test(passage.words) ? 'signature' : date?.value ?? 'unread'
      return { from, passage }
    }
  }
  return null
}
