import type { Passage, SideId, StatementId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import type { Naming } from '../names/naming.ts'
import { negotiating } from '../names/negotiating.ts'
import type { PublicWords } from '../statements/publicWords.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { shiftedDay } from '../shiftedDay.ts'
import { sidesIn } from '../names/sidesIn.ts'
import type { Known } from '../table.ts'
import { overlap } from '../overlap.ts'

/** Days within which words are answered: a fortnight, by judgement. Ministries answer within days; later words on the same issue are of something else. */
const soon = 14

/** Which of what was said in public answers a statement, and what shows it, a sentence. */
export interface Answering { readonly words: PublicWords; readonly side: SideId; readonly why: string }

/**
 * The first answer of another side that negotiates, within a fortnight: words that a person tied to these in a linkage; words brought in as an answer ("replied", "rejected") that follow these in the same
 * source, on the same issue or with no word of the same side in between; or words on the same issue that name who spoke, or are brought in as an answer and name the side. Null where nothing refers to it.
 * `all` in order of day, then of source and text. O(what was said in that fortnight).
 */
export function conductAnswer(known: Known, names: Naming, to: PublicWords, all: readonly PublicWords[]): Answering | null {
  const sides = known.once(negotiating)
  const until = shiftedDay(to.day, soon)
  const tied = known.once(tiedByPersons).get(to.statement.id)
  const source = to.statement.value.content[0]?.source
  let isNext = false
  for (let i = firstNot(all, ({ day }) => day < to.day); i < all.length; i += 1) {
    const words = all[i] as PublicWords
    if (words.day > until) break
    if (words === to) isNext = true
    else if (words.sides.some((each) => to.sides.includes(each)) && words.statement.value.content[0]?.source === source) isNext = false
    const side = words.sides.find((each) => sides.has(each) && !to.sides.includes(each))
    if (side === undefined || words === to) continue
    const why = tied?.has(words.statement.id) === true ? 'A person tied the two together.' : whyAnswers(known, names, to, words, isNext)
    if (why !== null) return { words, side, why }
  }
  return null
}

/** English, and no other language (`signsKnow`). */
const answering = /\b(?:repl(?:ied|ies|ying)|respon(?:ded|ds|ding|se)|answer(?:ed|s|ing)|reject(?:ed|s|ing)|retort(?:ed|s)|counter(?:ed|s)|rebut(?:ted|s)|protest(?:ed|s)|dismiss(?:ed|es)|object(?:ed|s)|denie[sd]|disagree[sd])\b/i

function whyAnswers(known: Known, names: Naming, to: PublicWords, { statement, issues, day }: PublicWords, isNext: boolean): string | null {
  const [first, then] = [to.statement.value.content.at(-1), statement.value.content[0]]
  if (first === undefined || then === undefined) return null
  const inSame = then.source === first.source
  if (day === to.day && inSame && then.from < first.to) return null
  const issue = issues.find((each) => to.issues.includes(each))
  if (issue === undefined && !(inSame && isNext)) return null
  const text = known.get('source', then.source)?.value.text ?? ''
  const sentence = sentenceOf(text, statement, then)
  // What brings the words in stands before them in their paragraph, or is their cue; what they say themselves of answers brings in nothing.
  const paragraph = text.lastIndexOf('\n', then.from - 1) + 1
  const before = text.slice(inSame && first.to < then.from ? Math.max(paragraph, first.to) : Math.max(paragraph, sentence.from), then.from)
  const cue = answering.exec(before)?.[0] ?? answering.exec(statement.value.cue === null ? '' : text.slice(statement.value.cue.from, statement.value.cue.to))?.[0]
  if (inSame && cue !== undefined && then.from > first.to && then.from - first.to < near) return `It follows in the same source and is brought in as an answer: “${cue}”.`
  if (issue === undefined) return null
  const whole = text.slice(sentence.from, sentence.to)
  const person = to.persons.find((each) => each.length > 2 && whole.toLowerCase().includes(each))
  if (person !== undefined) return `It speaks of ${names.issue(issue)} and names who spoke.`
  const named = cue === undefined ? undefined : sidesIn(known, whole).find(({ side }) => to.sides.includes(side))
  return named === undefined ? null : `It speaks of ${names.issue(issue)}, names ${names.side(named.side)}, and is brought in as an answer: “${cue}”.`
}

/** A source's text never changes. */
function sentenceOf(text: string, statement: Subject, at: Passage): ReturnType<typeof sentenceAt> {
  let found = sentences.get(statement)
  if (found === undefined) sentences.set(statement, found = sentenceAt(text, at))
  return found
}

const sentences = new WeakMap<Subject, ReturnType<typeof sentenceAt>>()

/** Characters within which an answer follows in one source: a paragraph or two of a news report, by judgement. Further on, an agency has gone to another subject. */
const near = 700

/** Statements that persons tied to one another: a linkage of theirs rests on words of both. */
function tiedByPersons(known: Known): ReadonlyMap<StatementId, ReadonlySet<string>> {
  const found = new Map<StatementId, Set<string>>()
  for (const { review, evidence } of known.all('linkage')) {
    if (review === 'found' || evidence.length < 2) continue
    const statements = evidence.map((at) => (known.folded.bySource.get(at.source) ?? []).filter((subject): subject is Subject<'statement'> => subject.kind === 'statement' && known.stands(subject)
      && (subject as Subject<'statement'>).value.content.some((content) => overlap(content, at))))
    for (const [i, some] of statements.entries()) for (const one of some) for (const [j, others] of statements.entries()) if (i !== j) for (const other of others) found.set(one.id, (found.get(one.id) ?? new Set()).add(other.id))
  }
  return found
}
