import type { ArticleText, Quoted } from './articleText.ts'
import { delayIn } from './delayIn.ts'
import type { EntryRule } from './entryRule.ts'
import { furtherCondition } from './furtherCondition.ts'
import { isEntryClause } from './isEntryClause.ts'
import { phrase } from './phrase.ts'
import { provisionalIn } from './provisionalIn.ts'
import { sentencesOf } from './sentencesOf.ts'
import { triggerIn } from './triggerIn.ts'

const later = phrase(String.raw`(?:for|with (?:respect|regard) to|in respect of|as regards|in relation to|as for) (?:each|every|any|a|other)\b[^.]{0,60}?(?:States?|Part(?:y|ies)|signator(?:y|ies)|Governments?|members?|organi[sz]ations?)|(?:for|in respect of) (?:each|such|that|the) (?:other )?(?:State|Party|signatory|member)\b`)
const laterWords = phrase(String.raw`thereafter|subsequent(?:ly)?|after|later|acced\p{L}*|accession`)

/** Every clause of a text by which it seems to enter into force, in order; the one for States that consent later goes with the clause before it. */
export function entryRules(articles: readonly ArticleText[]): readonly EntryRule[] {
  const rules: EntryRule[] = []
  const orphans: NonNullable<EntryRule['later']>[] = []
  for (const article of articles) {
    if (article.unit === 'preamble' || article.unit === 'chapter') continue
    let previous: string | null = null
    for (const passage of sentencesOf(article)) {
      const { words } = passage
      const isClause = isEntryClause(words, article.heading, previous)
      previous = words
      if (!isClause) continue
      if (later.test(words) && laterWords.test(words)) orphans.push(laterIn(passage))
      else rules.push(ruleOf(passage))
    }
  }
  const provisional = provisionalIn(articles)
  return rules.map((rule, i) => ({ ...rule, later: i === 0 ? orphans[0] ?? null : null, provisional: i === 0 ? provisional : null }))
}

function ruleOf(passage: Quoted): EntryRule {
  const { words } = passage
  const trigger = triggerIn(words)
  return { trigger, delay: trigger.on === 'date' ? delayIn('') : delayIn(words), deposit: /deposit/iu.test(words), later: null, provisional: null, also: furtherCondition(words), passage }
}

function laterIn(passage: Quoted): NonNullable<EntryRule['later']> {
  const { words } = passage
  const afterTrigger = /after the deposit of the \S+(?: such)? (?:instrument|ratif|accept)|after (?:the )?(?:deposit of )?(?:the|such) \S+ instrument/iu.test(words.replace(/[[\]]/gu, ''))
  return { delay: delayIn(words.replace(/after the deposit of the \S+(?: such)? instrument/iu, '')), after: afterTrigger ? 'trigger' : 'entry', passage }
}
