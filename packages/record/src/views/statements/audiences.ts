import type { IssueId, PropositionId, SideId, Stance } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { audienceOf, type Audience } from './audienceOf.ts'
import { compare } from '../compare.ts'
import { dateWords } from '../dateWords.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { naming, type Naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { stanceQuote } from './stanceQuote.ts'
import { stancesHeld, type StanceHeld, type StanceLine } from './stancesHeld.ts'
import { stanceWords } from './stanceWords.ts'
import type { Quote, ViewOptions } from '../view.ts'
import { willingness } from './willingness.ts'
import { lowered } from '../lowered.ts'

/** What a side says on an issue to whom, in its own word. Audiences in a fixed order, the unknown last. */
export interface AudienceRow {
  readonly issue: IssueId
  readonly issueName: string
  readonly side: SideId
  readonly sideName: string
  readonly told: readonly { readonly audience: Audience; readonly audienceName: string; readonly answers: readonly AudienceAnswer[] }[]
  /** Where it gives two known audiences other answers. */
  readonly differs: readonly AudienceDifference[]
}

/** The last time a side took its stance on a proposition to an audience. `how`: how that is known, with the words that say so where there are any. */
export interface AudienceAnswer {
  readonly proposition: { readonly id: PropositionId; readonly text: string }
  readonly stance: Stance['stance']
  readonly date: string | null
  readonly quote: Quote
  readonly how: string
  readonly at: Quote | null
}

/** `opposite`: it accepts to one what it refuses to the other; `conditions`: it names conditions to one alone; `only`: it says something to one that it has never said to the other, to whom it spoke of the issue. */
export interface AudienceDifference {
  readonly is: 'opposite' | 'conditions' | 'only'
  readonly proposition: PropositionId
  readonly between: readonly [Audience, Audience]
  readonly words: string
}

type Told = AudienceRow['told'][number]

const order: readonly Audience[] = ['home-press', 'press', 'parliament', 'other-side', 'third-states', 'joint', 'unknown']

/**
 * What each side says to whom (`audienceOf`), of issues on which it is known to have spoken to more than one audience; those first on which it gives them other answers. Issues in the order of the dossier, the
 * speaking side first.
 */
export function audiences(folded: Folded, options: ViewOptions): readonly AudienceRow[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return seen.all('issue').flatMap(({ id }) => {
    const issue = id as unknown as IssueId
    return sidesShown(seen, options.as).flatMap(({ id: side, name }): readonly AudienceRow[] => {
      const line = stancesHeld(seen).get(issue)?.get(side)
      const told = line === undefined ? [] : toldTo(seen, names, line)
      return told.filter(({ audience }) => audience !== 'unknown').length < 2 ? [] : [{ issue, issueName: names.issue(issue), side, sideName: name, told, differs: differencesIn(told, name) }]
    })
  }).toSorted((a, b) => Number(b.differs.length > 0) - Number(a.differs.length > 0))
}

function toldTo(known: Known, names: Naming, { byVoice: { own } }: StanceLine): AudienceRow['told'] {
  const last = new Map<Audience, Map<PropositionId, StanceHeld>>()
  for (const held of own) {
    const audience = held.statement === null ? 'joint' : audienceOf(known, held.statement).audience
    last.set(audience, (last.get(audience) ?? new Map()).set(held.proposition, held))
  }
  return order.flatMap((audience) => {
    const all = last.get(audience)
    return all === undefined ? [] : [{ audience, audienceName: audienceName(audience), answers: [...all.values()].map((held) => answerOf(known, names, held)).toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.proposition.id, b.proposition.id)) }]
  })
}

function answerOf(known: Known, names: Naming, held: StanceHeld): AudienceAnswer {
  const { how, at } = held.statement === null ? { how: 'words of all sides', at: null } : audienceOf(known, held.statement)
  return { proposition: { id: held.proposition, text: names.proposition(held.proposition) }, stance: held.stance, date: held.day, quote: stanceQuote(known, held), how, at: at === null ? null : quoteOf(known, at, false) }
}

function differencesIn(told: AudienceRow['told'], side: string): readonly AudienceDifference[] {
  const all = told.filter(({ audience }) => audience !== 'unknown')
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => [...a.answers.map((answer) => differenceOf(a, b, answer, side)), ...b.answers.filter(({ proposition }) => !a.answers.some((each) => each.proposition.id === proposition.id)).map((answer) => differenceOf(b, a, answer, side))]))
    .filter((each) => each !== null)
}

function differenceOf(a: Told, b: Told, { proposition, stance, date }: AudienceAnswer, side: string): AudienceDifference | null {
  const other = b.answers.find((each) => each.proposition.id === proposition.id)
  const is = other === undefined ? mayLack(a.audience, b.audience) ? 'only' : null : other.stance === stance ? null : willingness(other.stance) > 1 !== willingness(stance) > 1 ? 'opposite' : other.stance === 'conditional' || stance === 'conditional' ? 'conditions' : null
  if (is === null) return null
  const first = `${toWords(a, date)}, ${side} ${stanceWords(stance)}`
  const words = other === undefined ? `${first}; ${lowered(toWords(b, null))}, it has not said so` : `${first}; ${lowered(toWords(b, other.date))}, it ${stanceWords(other.stance)}`
  return { is, proposition: proposition.id, between: [a.audience, b.audience], words: `${words}: ${proposition.text}` }
}

/** Joint words hold what all can say, and the press may be its own: what they lack tells nothing. */
function mayLack(a: Audience, b: Audience): boolean {
  return a !== 'joint' && b !== 'joint' && !(a.endsWith('press') && b.endsWith('press'))
}

function toWords({ audience, audienceName }: Told, date: string | null): string {
  return `${audience === 'joint' ? 'Together with the others' : `To ${audienceName}`}${date === null ? '' : ` (${dateWords(date)})`}`
}

function audienceName(audience: Audience): string {
  switch (audience) {
    case 'home-press': return 'its own press'
    case 'press': return 'the press'
    case 'parliament': return 'parliament'
    case 'other-side': return 'the other side'
    case 'third-states': return 'third States'
    case 'joint': return 'joint words'
    case 'unknown': return 'not known'
    default: return audience satisfies never
  }
}
