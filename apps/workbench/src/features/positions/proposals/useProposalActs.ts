import type { IssueId, Proposition } from '@travaux/model'
import type { Act } from '@travaux/record'
import type { AnswerShown, ProposalShown } from '@travaux/server'
import { useState } from 'react'
import { useActs } from '../../../review/useActs.ts'

export type ProposalActs = ReturnType<typeof useProposalActs>

const note = 'Proposed by the reader from words that recur.'

/** What a person makes of what recurs, each an act of the record that `undo` takes back whole. `done` says what was last recorded, until it is undone. */
export function useProposalActs() {
  const { acting, error, record, undo } = useActs()
  const [done, setDone] = useState<string | null>(null)
  async function recorded(acts: readonly Act[], sentence: string, after?: Parameters<typeof record>[2]): Promise<void> {
    if (await record(acts, sentence, after) !== null) setDone(sentence)
  }
  return {
    acting, error, done,
    makeIssue: (proposal: ProposalShown, answers: readonly AnswerShown[]) => recorded(
      [addIssue(proposal)], `“${proposal.words}” is an issue now. A document's statements are linked to it when it is read again.`,
      ({ entries: [entry] }) => entry === undefined ? [] : answers.map((answer) => addAnswer(entry.subject as IssueId, answer)),
    ),
    addAnswers: (issue: NonNullable<ProposalShown['within']>, answers: readonly AnswerShown[]) => recorded(
      answers.map((answer) => addAnswer(issue.id, answer)), `Added to ${issue.name}: ${answers.map(({ text }) => text).join(' ')}`,
    ),
    /** An issue stated and withdrawn in one act: on record, so that it is not proposed again, and shown in no view. */
    leave: (proposal: ProposalShown) => recorded(
      [addIssue(proposal)], `“${proposal.words}” is left, and is not proposed again.`,
      ({ entries: [entry] }) => entry === undefined ? [] : [{ act: 'withdraw', subject: entry.subject, note: 'Left: no issue.' }],
    ),
    undo: async () => {
      if (await undo() !== null) setDone(null)
    },
  }
}

function addIssue({ value, evidence }: ProposalShown): Act {
  return { act: 'add', kind: 'issue', value, evidence: evidence.slice(0, mostEvidence), note }
}

function addAnswer(issue: IssueId, { value, evidence }: AnswerShown): Act {
  return { act: 'add', kind: 'proposition', value: { ...value, issue } satisfies Proposition, evidence: evidence.slice(0, mostEvidence), note }
}

/** As many passages as an act may carry. */
const mostEvidence = 1000
