import type { Kind, Passage, PropositionId, SideId, StatementId, SubjectId, ValueOf } from '@travaux/model'
import type { Act, FindingCard } from '@travaux/record'
import { useActs } from '../../review/useActs.ts'
import type { Edited } from './editing/FindingEditor.tsx'
import type { StanceDraft } from './editing/StancesInput.tsx'

/** What a person does to a card. Each resolves to what was recorded, null where nothing was; `error` is the server's sentence then. */
export function useDeskActs() {
  const { acting, error, clear, record, undo } = useActs()
  return {
    acting,
    error,
    clear,
    /** The finding as it stands, and what hangs on it that nobody has looked at. */
    confirm: (card: FindingCard) => record([{ act: 'confirm', subject: card.subject }, ...hanging(card, 'found').map((subject): Act => ({ act: 'confirm', subject }))], `Confirmed: ${card.title}.`),
    withdraw: (card: FindingCard) => record([{ act: 'withdraw', subject: card.subject }, ...card.stances.filter((stance) => stance.review.review !== 'withdrawn').map(({ subject }): Act => ({ act: 'withdraw', subject }))], `Withdrawn: ${card.title}.`),
    restore: (card: FindingCard) => record([{ act: 'restore', subject: card.subject }, ...hanging(card, 'withdrawn').map((subject): Act => ({ act: 'restore', subject }))], `Restored: ${card.title}.`),
    undo,
    correct: (card: FindingCard, edited: Edited) => record([
      { act: 'correct', subject: card.subject, value: edited.value as ValueOf<Kind>, evidence: edited.evidence },
      ...stanceActs(card, edited),
    ], `Corrected: ${card.title}.`),
    add: (edited: Edited) => record([{ act: 'add', kind: edited.kind, value: edited.value as ValueOf<Kind>, evidence: edited.evidence }], `Added: a new ${edited.kind}.`, ({ entries }) =>
      edited.kind !== 'statement' || entries[0] === undefined ? [] : edited.stances.map((stance) => addStance(stance, entries[0]!.subject, edited.evidence[0]!))),
  }
}

function hanging(card: FindingCard, review: string): readonly SubjectId[] {
  return card.stances.filter((stance) => stance.review.review === review).map(({ subject }) => subject)
}

/** What changed among the stances of a statement: corrected, withdrawn, new. */
function stanceActs(card: FindingCard, { stances, evidence }: Edited): readonly Act[] {
  if (card.kind !== 'statement' || evidence[0] === undefined) return []
  const kept = new Map(stances.map((stance) => [stance.subject, stance]))
  const old = card.stances.filter(({ review }) => review.review !== 'withdrawn').flatMap((stance): readonly Act[] => {
    const now = kept.get(stance.subject)
    if (now === undefined) return [{ act: 'withdraw', subject: stance.subject }]
    if (now.stance === stance.stance && now.side === stance.side && now.proposition === stance.propositionId) return []
    return [{ act: 'correct', subject: stance.subject, value: stanceValue(now, card.subject, evidence[0]!), evidence: [evidence[0]!] }]
  })
  return [...old, ...stances.filter(({ subject }) => subject === null).map((stance) => addStance(stance, card.subject, evidence[0]!))]
}

function addStance(stance: StanceDraft, statement: string, words: Passage): Act {
  return { act: 'add', kind: 'stance', value: stanceValue(stance, statement, words), evidence: [words] }
}

function stanceValue({ side, stance, proposition }: StanceDraft, statement: string, words: Passage): ValueOf<'stance'> {
  return { statement: statement as string as StatementId, side: side as SideId, proposition: proposition as PropositionId, stance: stance as ValueOf<'stance'>['stance'], words }
}
