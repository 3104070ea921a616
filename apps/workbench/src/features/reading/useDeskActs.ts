import { useState } from 'react'
import type { Kind, Passage, PropositionId, SideId, StatementId, SubjectId, ValueOf } from '@travaux/model'
import type { Act, FindingCard } from '@travaux/record'
import { useReview, type Reviewed } from '../../api/useReview.ts'
import { announce } from '../../frame/announce.ts'
import { actsWritten } from './actsWritten.ts'
import type { Edited } from './editing/FindingEditor.tsx'
import type { StanceDraft } from './editing/StancesInput.tsx'

/** The act being recorded, if one is: an undo waits for it, so that a quick `c u` takes back what it was meant to. */
let running: Promise<unknown> = Promise.resolve()

/** What a person does to a card. Each resolves to true where it was recorded; `error` is the server's sentence where not. */
export function useDeskActs() {
  const review = useReview()
  const [error, setError] = useState<string | null>(null)
  const [acting, setActing] = useState(false)

  /** Records acts in order; resolves to what each wrote. After a refused one nothing more is tried. */
  async function record(acts: readonly Act[], done: string, after?: (reviewed: Reviewed) => readonly Act[]): Promise<readonly Reviewed[] | null> {
    if (acting && acts[0]?.act !== 'undo') return null
    setActing(true)
    setError(null)
    const answers: Reviewed[] = []
    const recording = (async () => {
      try {
        const queue = [...acts]
        for (let act = queue.shift(); act !== undefined; act = queue.shift()) {
          const reviewed = await review.say(act)
          if (answers.length === 0 && after !== undefined) queue.push(...after(reviewed))
          answers.push(reviewed)
        }
        announce(done)
        return answers
      } catch (failed) {
        const sentence = failed instanceof Error ? failed.message : String(failed)
        setError(sentence)
        announce(sentence)
        return null
      } finally {
        const entries = answers.flatMap((answer) => answer.entries.map(({ id }) => id))
        if (entries.length > 0 && acts[0]?.act !== 'undo') actsWritten.push(entries)
        await review.settle()
        setActing(false)
      }
    })()
    running = recording
    return recording
  }

  /** Takes back the latest act whole. Where the latest word turns out to be another's (of another window, say), that one alone. */
  async function undo(): Promise<readonly Reviewed[] | null> {
    await running
    const act = actsWritten.pop()
    return record([{ act: 'undo' }], 'Undone: your latest word was taken back.', ({ entries: [taken] }) => {
      if (act === null || (taken !== undefined && 'undoes' in taken && taken.undoes === act.at(-1))) return Array.from({ length: (act?.length ?? 1) - 1 }, (): Act => ({ act: 'undo' }))
      actsWritten.push(act)
      return []
    })
  }

  return {
    acting,
    error,
    clear: () => setError(null),
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
