import { speaksFor, type Kind, type Passage, type PropositionId, type SideId, type SourceId, type SubjectId, type ValueOf, type Why } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { findingFields, type FindingField } from './findingFields.ts'
import { findingTitle } from './findingTitle.ts'
import { hasCard } from '../sources/hasCard.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import { lessSure } from '../lessSure.ts'
import { naming, type Naming } from '../names/naming.ts'
import { paragraphs } from '../sources/paragraphs.ts'
import { reviewShown } from '../reviewShown.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { sourceRow, type SourceRow } from '../sources/sourceRow.ts'
import { stancesHanging } from '../statements/stancesHanging.ts'
import { statementDate } from '../statements/statementDate.ts'
import { titlesApart } from './titlesApart.ts'
import type { Ladder, ReviewShown, SideShown, ViewOptions } from '../view.ts'

/** What is shown of one finding beside its line. `title` is ours (a proposition, a paraphrase) or, quoted, the source's. */
export interface FindingCard {
  readonly subject: SubjectId
  readonly kind: Kind
  readonly title: string
  /** "Statement · Lavrov · own words". */
  readonly detail: string
  readonly side: SideId | null
  readonly ladder: Ladder | null
  /** Where it is marked in this source, in the order of the text, not overlapping one another. */
  readonly passages: readonly Passage[]
  /** Words that belong to it but are not marked until it is in hand: speaker, cue. */
  readonly also: readonly { readonly role: 'speaker' | 'cue' | 'date'; readonly passage: Passage }[]
  readonly fields: readonly FindingField[]
  /** Stances that hang on this statement, each a subject of its own, reviewed with it. */
  readonly stances: readonly { readonly subject: SubjectId; readonly side: SideId; readonly stance: string; readonly propositionId: PropositionId; readonly proposition: string; readonly issue: string; readonly review: ReviewShown }[]
  readonly review: ReviewShown
  /** It, or a stance that hangs on it, was found by a reader that was not sure, and nobody has looked at it (`lessSure`). */
  readonly lessSure: boolean
  /** How the reader found it, whoever spoke since; null where it did not. */
  readonly why: Why | null
  readonly value: ValueOf<Kind>
}

/** One source open on the reading desk. Cards are in the order of the text. */
export interface ReadingDesk {
  readonly source: SourceRow & { readonly dateline: string | null; readonly file: string | null; readonly sha256: string | null }
  readonly text: string
  /** Half-open, into `text`; the title's own paragraph has `heading` true. */
  readonly paragraphs: readonly { readonly from: number; readonly to: number; readonly number: number | null; readonly heading: boolean }[]
  readonly cards: readonly FindingCard[]
  readonly sides: readonly SideShown[]
}

/**
 * A source with everything found in it, also what was withdrawn and what was said after `on`: the desk shows the document as it is. Null where
 * there is no such source.
 */
export function reading(folded: Folded, sourceId: SourceId, options: ViewOptions): ReadingDesk | null {
  const source = folded.subjects.get(sourceId)
  if (source === undefined || source.kind !== 'source') return null
  const seen = known(folded, null)
  const names = naming(seen, options.as)
  const { text, dateline, file, sha256 } = source.value as ValueOf<'source'>
  const inSource = folded.bySource.get(sourceId) ?? []
  const cards = inSource.filter(hasCard).map((subject) => card(seen, names, sourceId, subject))
  return {
    source: { ...sourceRow(seen, source as Subject<'source'>), dateline, file, sha256 },
    text,
    paragraphs: paragraphs(source.value as ValueOf<'source'>),
    cards: titlesApart(cards.sort((a, b) => (a.passages[0]?.from ?? Infinity) - (b.passages[0]?.from ?? Infinity))),
    sides: sidesShown(seen, options.as, { thirds: true }),
  }
}

function card(known: Known, names: Naming, source: SourceId, subject: Subject): FindingCard {
  const statement = subject.kind === 'statement' ? (subject as Subject<'statement'>) : null
  const stances = statement === null ? [] : (known.once(stancesHanging).get(statement.id) ?? [])
  return {
    subject: subject.id,
    kind: subject.kind,
    ...findingTitle(known, names, subject),
    side: sideOf(subject),
    ladder: subject.kind === 'stance' ? ladderOf(known, null) : statement === null ? null : ladderOf(known, statement),
    passages: apart(statement?.value.content ?? subject.evidence, source),
    also: statement === null ? [] : alsoOf(known, statement, source),
    fields: findingFields(known, names, subject),
    stances: stances.map((stance) => ({
      subject: stance.id,
      side: stance.value.side,
      stance: stance.value.stance,
      propositionId: stance.value.proposition,
      proposition: names.proposition(stance.value.proposition),
      issue: issueOf(known, names, stance.value.proposition),
      review: reviewShown(stance),
    })),
    review: reviewShown(subject),
    lessSure: [subject, ...stances].some(lessSure),
    why: whyOf(subject),
    value: subject.value,
  }
}

function whyOf({ history }: Subject): Why | null {
  const found = history.findLast((entry) => entry.author.is === 'reader' && 'value' in entry)
  return found !== undefined && 'value' in found ? found.why ?? null : null
}

function alsoOf(known: Known, statement: Subject<'statement'>, source: SourceId): FindingCard['also'] {
  const { source: speaker, cue } = statement.value
  const { said } = statementDate(known, statement)
  const also = [{ role: 'speaker' as const, passage: speaker }, { role: 'cue' as const, passage: cue }, { role: 'date' as const, passage: said }]
  return also.flatMap(({ role, passage }) => (passage === null || passage.source !== source ? [] : [{ role, passage }]))
}

function sideOf({ kind, value }: Subject): SideId | null {
  switch (kind) {
    case 'statement': return only((value as ValueOf<'statement'>).speakers.map(speaksFor))
    case 'undertaking': return only((value as ValueOf<'undertaking'>).by.map(({ side }) => side))
    case 'linkage': return (value as ValueOf<'linkage'>).side
    case 'stance': return (value as ValueOf<'stance'>).side
    case 'assessment': return only((value as ValueOf<'assessment'>).assessor.map(speaksFor))
    case 'instruction': case 'meeting': case 'instrument': case 'date': case 'mention': return null
    case 'source': case 'side': case 'person': case 'place': case 'issue': case 'proposition': return null
    case 'draft': case 'draftingAct': case 'mandate': case 'termReading': case 'treatyAction': return null
    case 'settlementModel': case 'preference': case 'redLine': case 'settlementPackage': case 'graphModel': case 'graphPreference': return null
    case 'judgement': case 'paragraph': return null
    default: return kind satisfies never
  }
}

function only(sides: readonly (SideId | null)[]): SideId | null {
  const different = new Set(sides)
  return different.size === 1 ? (sides[0] ?? null) : null
}

/** The passages that lie in the source, in order, those that overlap made one. */
function apart(passages: readonly Passage[], source: SourceId): readonly Passage[] {
  const kept: Passage[] = []
  for (const passage of passages.filter((each) => each.source === source).sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1)
    if (last === undefined || passage.from >= last.to) kept.push(passage)
    else if (passage.to > last.to) kept[kept.length - 1] = { ...last, to: passage.to }
  }
  return kept
}

function issueOf(known: Known, names: Naming, proposition: string): string {
  const issue = known.get('proposition', proposition)?.value.issue
  return issue === undefined ? proposition : names.issue(issue)
}
