import { makeId, type Finding, type IssueId, type Passage, type SideId, type SourceId } from '@travaux/model'
import type { Folded, Subject } from './folded.ts'
import { progressTold, type ProgressTold } from './progressTold.ts'
import { contentStems } from './views/followUp/contentStems.ts'
import { daysNamed } from './views/sources/daysNamed.ts'
import { issuesSpokenOf } from './views/statements/issuesSpokenOf.ts'
import { known } from './views/known.ts'
import type { Known } from './views/table.ts'
import { mergedOwed, type OwedGroup } from './views/followUp/mergedOwed.ts'
import { negotiating } from './views/names/negotiating.ts'
import { owedFacts } from './views/followUp/owedFacts.ts'
import { owedSince } from './views/followUp/owedSince.ts'
import { publishedDay } from './views/publishedDay.ts'
import { sentencesOf } from './views/sources/sentencesOf.ts'
import { shortened } from './views/shortened.ts'
import { sidesIn } from './views/names/sidesIn.ts'
import { statementDate } from './views/statements/statementDate.ts'
import { tellerOf } from './views/sources/tellerOf.ts'
import { timeSpan } from './views/timeSpan.ts'

/**
 * Assessments that a newly taken-in source gives cause for: what it says of how far something has come that other sources tell was undertaken or instructed before. They are the reader's: a person confirms,
 * corrects or withdraws them. A sentence makes one at most, of what it shares most words and an issue with, and only where no other side is named; of one thing owed each who tells makes one. The same every time,
 * with the same ids. Nothing where the source has no date of publication. O(sentences that tell of progress × things owed).
 */
export function proposeAssessments(folded: Folded, id: SourceId): readonly Finding<'assessment'>[] {
  const seen = known(folded, null)
  const source = seen.get('source', id)
  const published = publishedDay(source?.value)
  if (source === undefined || published === null || source.value.genre === 'treaty') return []
  const { text } = source.value
  const sentences = sentencesOf(text)
  const told = sentences.flatMap(({ from, to }, i): Sentence[] => {
    const progress = progressTold(text.slice(from, to))
    const before = sentences[i - 1]
    return progress === null ? [] : [sentenceOf(seen, { source: id, from, to }, progress, text.slice(from, to), before !== undefined && !text.slice(before.to, from).includes('\n') ? text.slice(before.from, before.to) : '')]
  })
  if (told.length === 0) return []
  const owed = owedBefore(seen, id, published)
  const best = new Map<string, Proposed>()
  for (const sentence of told) {
    const match = owed.reduce<Match | null>((most, each) => better(most, matchOf(seen, sentence, each)), null)
    if (match === null) continue
    const made = proposed(seen, sentence, match, published)
    const key = `${made.finding.value.of} ${made.finding.value.assessor.map(({ person, name }) => person ?? name).join(' ')}`
    const earlier = best.get(key)
    if (earlier === undefined || made.finding.confidence as number > (earlier.finding.confidence as number)) best.set(key, made)
  }
  return [...best.values()].map(({ finding }) => finding).toSorted((a, b) => (a.evidence[0]?.from ?? 0) - (b.evidence[0]?.from ?? 0))
}

/**
 * Words that carry the sense which a sentence must share with something owed, and the part of those of its shortest telling. With an issue in common fewer will do; of two words alone, they must be all it has. Set by judgement on the example and the
 * reports it was read beside, so that a sentence on one promise is not taken to be of another; there is no annotated text of progress to measure them on (docs/decisions/0023).
 */
const enough = { words: { shared: 3, part: 0.5 }, wordsAndIssue: { shared: 2, part: 0.4 }, allWords: { shared: 2, part: 1 } } as const
/** The match is strong where an issue is shared, too, and so many words, or so great a part of them. */
const strongly = { shared: 4, part: 0.8 } as const

/**
 * How sure a proposal is held to be: by whether the words say of themselves how far it has come (`ProgressTold.sure`), and whether the match is strong. An order and no measured rate: what is weak in both lies below the cut of `lessSure`, and does not count on the
 * course until a person confirms it; all else is held likelier right than wrong, and counts as other findings do, shown as the reader's.
 */
const confidences = { sure: { strong: 0.7, weak: 0.55 }, unsure: { strong: 0.55, weak: 0.4 } } as const

/** A sentence that tells of progress, with the words that carry its sense but for those that tell of it, the issues it speaks of, and the sides that negotiate which it names. */
interface Sentence { readonly at: Passage; readonly progress: ProgressTold; readonly text: string; readonly stems: ReadonlySet<string>; readonly issues: readonly IssueId[]; readonly sides: readonly SideId[] }

interface Before { readonly group: OwedGroup; readonly stems: ReadonlySet<string> }

interface Match { readonly group: OwedGroup; readonly shared: number; readonly part: number; readonly issue: boolean }

interface Proposed { readonly finding: Finding<'assessment'> }

/** What other sources tell was owed by the day the source was published. How the sides behave is judged, not assessed. */
function owedBefore(seen: Known, id: SourceId, published: string): readonly Before[] {
  return [...mergedOwed.undertaking(seen), ...mergedOwed.instruction(seen)].filter(({ witnesses: [first] }) => !first.conduct).flatMap((group): Before[] => {
    const since = timeSpan(owedSince(group, null))?.first ?? null
    const elsewhere = group.witnesses.filter(({ at }) => at.source !== id)
    return since === null || since > published || elsewhere.length === 0 ? [] : [{ group, stems: new Set(elsewhere.flatMap(({ stems }) => [...stems])) }]
  })
}

/** "They", "Five projects": what such are of, the sentence before says. */
function sentenceOf(seen: Known, at: Passage, progress: ProgressTold, text: string, before: string): Sentence {
  const apart = `${text.slice(0, progress.from)} ${text.slice(progress.to)}`
  const points = /^(?:["“«]\s*)?(?:they|it|this|these|those|none|not one|both|neither|the (?:work|projects?|talks|process|step)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) \p{L}+s)\b/iu.test(text)
  const sides = new Set(sidesIn(seen, text).map(({ side }) => side).filter((side) => seen.once(negotiating).has(side)))
  return { at, progress, text, stems: contentStems(points ? `${before} ${apart}` : apart), issues: issuesSpokenOf(seen, points ? `${before} ${text}` : text), sides: [...sides] }
}

/** Null where they do not speak of the same: three words that carry the sense in common, or two and an issue, and nearly none that is the thing owed's own left out. */
function matchOf(seen: Known, sentence: Sentence, { group, stems }: Before): Match | null {
  const shared = [...stems].filter((stem) => sentence.stems.has(stem)).length
  if (shared < enough.allWords.shared) return null
  const first = Math.min(...group.witnesses.map((each) => each.stems.size))
  const part = shared / Math.max(1, first)
  const issue = sentence.issues.some((each) => owedFacts(seen, group).issues.includes(each))
  const reaches = (least: { readonly shared: number; readonly part: number }): boolean => shared >= least.shared && part >= least.part
  if (!(reaches(enough.words) || issue && reaches(enough.wordsAndIssue) || reaches(enough.allWords))) return null
  const { sides } = group.witnesses[0].bound
  if (sides.length === 1 && sentence.sides.length > 0 && !sentence.sides.some((side) => sides.includes(side))) return null
  return { group, shared, part, issue }
}

/** The one that shares more; of two that share as much, the one of which less is left out, then the later told. */
function better(a: Match | null, b: Match | null): Match | null {
  if (a === null || b === null) return a ?? b
  const by = Number(b.issue) - Number(a.issue) || b.shared - a.shared || b.part - a.part || (b.group.witnesses[0].key > a.group.witnesses[0].key ? 1 : -1)
  return by > 0 ? b : a
}

function proposed(seen: Known, { at, progress, text }: Sentence, { group, shared, part, issue }: Match, published: string): Proposed {
  const sign: Passage = { source: at.source, from: at.from + progress.from, to: at.from + progress.to }
  const statement = tellerOf(seen, sign)
  const assessor = statement === undefined || statement.value.attribution === 'anonymous' ? [] : statement.value.speakers
  const strong = issue && (shared >= strongly.shared || part >= strongly.part) ? 'strong' : 'weak'
  const of = group.witnesses[0].subject.id
  return {
    finding: {
      subject: makeId('assessment', at.source.slice('src_'.length), at.from, at.to), kind: 'assessment',
      value: { of, provision: null, level: progress.level, on: dayOf(seen, at, sign, statement, published), words: shortened(text.slice(progress.from, progress.to), 80), assessor: [...assessor], isReport: false },
      evidence: [at], confidence: confidences[progress.sure ? 'sure' : 'unsure'][strong],
      why: { by: 'words that tell how far something has come, and the words it shares with what was undertaken', words: [sign] },
    },
  }
}

/** The day named before the words in their sentence, where it is past; else the day they were said; else that of publication. */
function dayOf(seen: Known, { source, from }: Passage, sign: Passage, statement: Subject<'statement'> | undefined, published: string): string {
  const named = daysNamed(seen, source).findLast(({ at, span }) => at.from >= from && at.to <= sign.from && span.first <= published)
  return named?.value.slice(0, 10) ?? (statement === undefined ? null : statementDate(seen, statement).day) ?? published
}
