import type { IssueId, Linkage, Mandate, PropositionId, SettlementPackage, SideId, Stance, StatementId, SubjectId, TermReading, TreatyAction } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { firstHeard } from '../firstHeard.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import { publishedDay } from '../publishedDay.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stanceWords } from '../statements/stanceWords.ts'
import { stancesHeld, type StanceHeld } from '../statements/stancesHeld.ts'
import type { Quote, ViewOptions } from '../view.ts'

/** What the record knows that bears on a draft: what was said on the answers its wordings give, what was promised, what waits for what, what may be agreed to. */
export interface DraftContext {
  readonly propositions: readonly { readonly id: PropositionId; readonly text: string; readonly issue: IssueId; readonly issueName: string }[]
  /** In order of the day they were taken: the last of a side on a proposition is where it stands. */
  readonly stands: readonly StandOnRecord[]
  readonly promises: readonly PromiseOnRecord[]
  readonly linkages: readonly OnRecord<'linkage', Linkage>[]
  readonly mandates: readonly OnRecord<'mandate', Mandate>[]
  /** On the table: answers that one would give together. */
  readonly packages: readonly OnRecord<'settlementPackage', SettlementPackage>[]
  readonly termReadings: readonly OnRecord<'termReading', TermReading>[]
  readonly treatyActions: readonly OnRecord<'treatyAction', TreatyAction>[]
}

export interface StandOnRecord {
  readonly subject: SubjectId
  readonly side: SideId
  readonly proposition: PropositionId
  readonly stance: Stance['stance']
  readonly stanceWords: string
  /** ISO date; null where nothing tells. */
  readonly date: string | null
  readonly statement: StatementId | null
  readonly speaker: string | null
  readonly quote: Quote
}

export interface PromiseOnRecord { readonly undertaking: SubjectId; readonly sides: readonly SideId[]; readonly what: string; /** It binds how the sides behave or speak. */ readonly conduct: boolean; readonly date: string | null; readonly quote: Quote }

export interface OnRecord<K, Value> { readonly subject: SubjectId; readonly kind: K; readonly value: Value; readonly quotes: readonly Quote[] }

/** All of it, of the whole dossier: a draft says which propositions it is about. Only what one is cleared for is in the fold. */
export function draftContext(folded: Folded, options: ViewOptions): DraftContext {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return {
    propositions: byId(seen.all('proposition')).map(({ id, value }) => ({ id, text: names.proposition(id), issue: value.issue, issueName: names.issue(value.issue) })),
    stands: stands(seen),
    promises: seen.all('undertaking').flatMap((undertaking) => {
      const at = firstHeard(seen, undertaking)
      const sides = [...new Set(undertaking.value.by.map(({ side }) => side).filter((side) => side !== null))]
      return at === undefined ? [] : [{ undertaking: undertaking.id, sides, what: undertaking.value.what, conduct: undertaking.value.conduct, date: publishedDay(seen.get('source', at.source)?.value), quote: quoteOf(seen, at, false) }]
    }).toSorted((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.undertaking, b.undertaking)),
    linkages: byId(seen.all('linkage')).map((each) => onRecord(seen, 'linkage', each)),
    mandates: byId(seen.all('mandate')).map((each) => onRecord(seen, 'mandate', each)),
    packages: byId(seen.all('settlementPackage')).map((each) => onRecord(seen, 'settlementPackage', { ...each, value: { ...each.value, name: ownWords(seen, names, each.value.name) } })),
    termReadings: byId(seen.all('termReading')).map((each) => onRecord(seen, 'termReading', each)),
    treatyActions: byId(seen.all('treatyAction')).map((each) => onRecord(seen, 'treatyAction', each)),
  }
}

/** The same whatever order they were recorded in. */
function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => compare(a.id, b.id))
}

function stands(seen: Known): readonly StandOnRecord[] {
  const lines = stancesHeld(seen)
  let all = standsBefore.get(lines)
  if (all === undefined) {
    const held = [...lines.values()].flatMap((sides) => [...sides.values()].flatMap(({ byVoice }) => byVoice.own))
    standsBefore.set(lines, all = held.map((each) => standOf(seen, each)).sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.subject, b.subject)))
  }
  return all
}

/** Lines are other objects as soon as anything in them is. */
const standsBefore = new WeakMap<ReturnType<typeof stancesHeld>, readonly StandOnRecord[]>()

function standOf(seen: Known, held: StanceHeld): StandOnRecord {
  let stand = standBefore.get(held)
  if (stand === undefined) {
    const { subject, side, proposition, stance, day, statement, words } = held
    const speaker = statement?.value.speakers[0]
    standBefore.set(held, stand = { subject: subject.id, side, proposition, stance, stanceWords: stanceWords(stance), date: day, statement: statement?.id ?? null, speaker: speaker === undefined ? null : speakerNames(seen, speaker).short, quote: quoteOf(seen, words, statement !== null && statement.value.mode !== 'indirect') })
  }
  return stand
}

/** A stance held is another object as soon as anything that its words hang on is another, or somebody is called otherwise. */
const standBefore = new WeakMap<StanceHeld, StandOnRecord>()

function onRecord<K extends 'linkage' | 'mandate' | 'settlementPackage' | 'termReading' | 'treatyAction', Value>(seen: Known, kind: K, { id, value, evidence }: Pick<Subject, 'id' | 'evidence'> & { readonly value: Value }): OnRecord<K, Value> {
  return { subject: id, kind, value, quotes: evidence.map((passage) => quoteOf(seen, passage, false)) }
}
