import type { Passage, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { audienceOf, type Audience } from '../statements/audienceOf.ts'
import type { Answering } from './conductAnswer.ts'
import type { ConductAnswer, ConductCandidate, ConductJudgement, ConductKept } from './conductKept.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import { listed } from '../listed.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import type { Naming } from '../names/naming.ts'
import { negotiating } from '../names/negotiating.ts'
import { ownWords } from '../names/ownWords.ts'
import type { PublicWords } from '../statements/publicWords.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { shortened } from '../shortened.ts'
import { sidesIn } from '../names/sidesIn.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { spokenWords } from '../statements/spokenWords.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'
import { statementQuote } from '../statements/statementQuote.ts'
import type { Known } from '../table.ts'
import type { Quote } from '../view.ts'

/** Why it stands in its list: said since by somebody bound, before, or by somebody who is not. */
export type Standing = 'bound' | 'older' | 'not-bound'

export interface CandidateParts {
  readonly words: PublicWords
  /** The answers on which it takes a position that is not common ground. */
  readonly answers: readonly PropositionId[]
  readonly about: ConductKept['about']
  /** Issues of conduct itself, which are no substance. */
  readonly own: ReadonlySet<string>
  readonly standing: Standing
  readonly meeting: MergedMeeting | null
  readonly answer: Answering | null
  readonly judgements: readonly Subject<'judgement'>[]
}

/** A statement that may breach an undertaking, as it is shown, and the sources it quotes. */
export function conductCandidate(known: Known, names: Naming, parts: CandidateParts): { readonly row: ConductCandidate; readonly sources: readonly string[] } {
  const { words: { statement, day, sides }, answer, judgements } = parts
  const row: ConductCandidate = {
    statement: statement.id, speaker: speakersOf(known, statement), side: sides[0] ?? null, date: day, occasion: occasionOf(known, names, parts),
    quote: quoteIn(known, parts), ladder: ladderOf(known, statement), review: reviewShown(statement), why: whyCandidate(known, names, parts),
    answer: answer === null ? null : answerShown(known, answer),
    judgements: judgements.map((each) => judgementShown(known, names, each)).toSorted((a, b) => (a.review.at > b.review.at ? -1 : a.review.at < b.review.at ? 1 : a.subject < b.subject ? -1 : 1)),
  }
  return { row, sources: [statement, ...answer === null ? [] : [answer.words.statement], ...judgements].flatMap(({ evidence }) => evidence.map(({ source }) => source)) }
}

function answerShown(known: Known, { words, side, why }: Answering): ConductAnswer {
  const { statement, day, answers } = words
  return { statement: statement.id, speaker: speakersOf(known, statement), side, date: day, quote: quoteIn(known, { words, answers, about: 'rhetoric' }), ladder: ladderOf(known, statement), why }
}

function speakersOf(known: Known, { value: { speakers } }: Subject<'statement'>): string {
  return listed(speakers.map((each) => speakerNames(known, each).short))
}

function occasionOf(known: Known, names: Naming, { words: { statement }, meeting }: CandidateParts): string | null {
  const told = audienceOf(known, statement)
  const to = told.at === null ? (told.audience === 'unknown' ? null : told.how) : `“${quoteOf(known, told.at, true).text}”`
  const at = meeting === null ? null : meetingTitle(known, names, meeting)
  return at === null && to === null ? null : [at, to].filter((each) => each !== null).join(', ')
}

const audienceWords: Readonly<Record<Audience, string>> = {
  'home-press': 'to its own press', press: 'to the press', parliament: 'in parliament', 'other-side': 'to the other side, and published', joint: 'by all sides', 'third-states': 'to third States', unknown: 'in public',
}

function whyCandidate(known: Known, names: Naming, { words, answers, about, own, standing }: CandidateParts): string {
  const said = `said ${audienceWords[audienceOf(known, words.statement).audience]}`
  const issues = answers.length === 0 ? words.issues : [...new Set(answers.flatMap((id) => known.get('proposition', id)?.value.issue ?? []))]
  const on = listed(issues.filter((issue) => !own.has(issue)).map((issue) => `“${names.issue(issue)}”`))
  const what = about === 'confidence' ? `tells what was said in the talks (${marked(known, words.talks)}), ${said}` : about === 'distortion' ? `says what was agreed, or what that means (${marked(known, words.agreed)}), ${said}`
    : answers.length > 0 ? `takes a position on ${on}, ${said}` : `speaks of ${on}, ${said}`
  const thirds = standing === 'not-bound' ? [] : thirdsIn(known, quoteIn(known, { words, answers, about })).map((side) => names.side(side))
  const more = thirds.length === 0 ? '' : `, and is about ${listed(thirds)}, too`
  switch (standing) {
    case 'bound': return `It ${what}${more}.`
    case 'older': return `Older than the undertaking: it ${what}${more}.`
    case 'not-bound': return `Not bound, as ${words.sides.length === 0 ? 'who speaks speaks for no side' : `it is ${listed(words.sides.map((side) => names.side(side)))}’s word`}: it ${what}.`
    default: return standing satisfies never
  }
}

/** Sides that do not negotiate, named in the words that are quoted, but not as a place where something was. */
function thirdsIn(known: Known, { text }: Quote): readonly SideId[] {
  const negotiates = known.once(negotiating)
  return [...new Set(sidesIn(known, text).filter(({ from }) => !/\b(?:in|at|from)\s+(?:the\s+)?$/i.test(text.slice(0, from))).map(({ side }) => side))].filter((side) => !negotiates.has(side))
}

/** Words of a speech: all of them where they are few; else those that take the first position, or the sentence that tells of the talks or of what was agreed. */
function quoteIn(known: Known, { words: { statement, talks, agreed }, answers, about }: Pick<CandidateParts, 'words' | 'answers' | 'about'>): Quote {
  const { content: [whole], mode } = statement.value
  const stance = answers.length === 0 ? undefined : known.once(stancesByStatement).get(statement.id)?.find(({ value }) => value.proposition === answers[0])
  const at = about === 'confidence' ? talks : about === 'distortion' ? agreed : stance?.value.words ?? null
  if (whole === undefined || whole.to - whole.from <= few || at === null || at.source !== whole.source) return statementQuote(known, statement)
  const { from, to } = sentenceAt(known.get('source', at.source)?.value.text ?? '', at)
  const piece = statement.value.content.find((each) => each.from <= at.from && at.to <= each.to) ?? at
  const { passage, verbatim } = spokenWords(known, { source: at.source, from: Math.max(from, piece.from), to: Math.min(to, Math.max(piece.to, at.to)) }, mode)
  return quoteOf(known, passage, verbatim)
}

const few = 240

function marked(known: Known, at: Passage | null): string {
  return at === null ? 'words' : `“${shortened(quoteOf(known, at, true).text, 60)}”`
}

function judgementShown(known: Known, names: Naming, subject: Subject<'judgement'>): ConductJudgement {
  return {
    subject: subject.id as unknown as SubjectId, verdict: subject.value.verdict, reason: ownWords(known, names, subject.value.reason), review: reviewShown(subject),
    rivals: subject.rivals.map((entry) => {
      const value = 'value' in entry ? entry.value as Subject<'judgement'>['value'] : null
      return { by: entry.author.is === 'reader' ? 'reader' : entry.author.name, verdict: value?.verdict ?? null, reason: value === null ? entry.note ?? '' : ownWords(known, names, value.reason) }
    }),
  }
}
