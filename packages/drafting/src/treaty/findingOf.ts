import type { ClauseFinding, ClauseTopic } from './clauseFinding.ts'
import type { Line } from './clauseReader.ts'
import { provisionName } from './provisionName.ts'

/** A finding about a passage, or about silence where `at` is undefined. `{at}` in the message is the provision's name; words that hold a bracket are said to be still open. */
export function findingOf(topic: ClauseTopic, rule: string, is: ClauseFinding['is'], severity: ClauseFinding['severity'], message: string, starter: string | null, at?: Line): ClauseFinding {
  const open = at !== undefined && is === 'present' && /\[/u.test(at.words)
  const name = at === undefined ? '' : provisionName(at.article)
  const said = message.replace(/^\{at\}/u, name.replace(/^t/u, 'T')).replaceAll('{at}', name)
  return { article: at?.article.id ?? null, topic, rule, is, words: at?.passage ?? null, message: open ? `${said.replace(/\.$/u, '')}, with a bracket still open.` : said, severity, starter }
}
