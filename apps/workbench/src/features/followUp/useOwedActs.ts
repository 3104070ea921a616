import type { Assessment, Instruction, Passage, Speaker, SubjectId, Undertaking, ValueOf, Kind } from '@travaux/model'
import type { Act, CarriedOut, ConductCandidate, ConductJudgement, ConductKept, Owed, OwedStep, SideShown } from '@travaux/record'
import { useAskHistory } from '../../api/useAskHistory.ts'
import { useActs } from '../../review/useActs.ts'
import { carriedOutWords } from '../../wording/carriedOutWords.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { verdictWords } from '../../wording/verdictWords.ts'

export type OwedActs = ReturnType<typeof useOwedActs>

/** What a person fills in. `assessor`: a side whose assessment it is; null: one's own. `on`: ISO date, no sharper than known. */
export interface Assessing { readonly level: CarriedOut; readonly on: string; readonly words: string; readonly assessor: SideShown | null; readonly isReport: boolean; readonly evidence: readonly Passage[] }

/** What a person does to what is owed and to conduct, each an act of the record that `undo` takes back whole. Each resolves to what was recorded, null where nothing was. */
export function useOwedActs() {
  const { acting, error, clear, record, undo } = useActs()
  const askHistory = useAskHistory()

  /** Corrects a subject from what stands of it now, so that nothing else of it is said anew. */
  async function correct<K extends Kind>(subject: string, done: string, change: (value: ValueOf<K>, evidence: readonly Passage[]) => { readonly value: ValueOf<K>; readonly evidence: readonly Passage[] }) {
    const stands = (await askHistory(subject)).said.findLast(({ stands, value }) => stands && value !== null)
    if (stands?.value === undefined || stands.value === null) return null
    const { value, evidence } = change(stands.value as ValueOf<K>, stands.evidence)
    return record([{ act: 'correct', subject: subject as string as SubjectId, value, evidence } as Act], done)
  }

  return {
    acting, error, clear, undo,
    assess: (row: Owed, { level, on, words, assessor, isReport, evidence }: Assessing) => {
      const value: Assessment = { of: row.subject as string as Assessment['of'], provision: row.provision, level, on, words, assessor: assessor === null ? [] : [asSpeaker(assessor)], isReport }
      return record([{ act: 'add', kind: 'assessment', value, evidence }], `Assessed: ${level}, ${carriedOutWords[level]}.`)
    },
    confirm: (step: OwedStep) => record([{ act: 'confirm', subject: step.subject }], `Confirmed: ${step.level}, ${step.words}.`),
    withdraw: (step: OwedStep) => record([{ act: 'withdraw', subject: step.subject }], `Withdrawn: ${step.level}, ${step.words}.`),
    setDue: (row: Owed, due: string | null, words: string) => {
      const done = due === null ? 'The due date is taken out.' : `Due ${shownDay(due)}.`
      return row.is === 'instruction'
        ? correct<'instruction'>(row.subject, done, (value: Instruction, evidence) => ({ value: { ...value, reportDue: due === null && words === '' ? null : { words: words === '' ? `by ${due}` : words, date: due } }, evidence }))
        : correct<'undertaking'>(row.subject, done, (value: Undertaking, evidence) => ({ value: { ...value, due }, evidence }))
    },
    /** To the latest assessment; where there is none, to what is owed itself. */
    addEvidence: (subject: string, added: readonly Passage[]) => correct(subject, 'Evidence added.', (value, evidence) => ({ value, evidence: [...evidence, ...added.filter((each) => !evidence.some(({ source, from, to }) => source === each.source && from === each.from && to === each.to))] })),
    /** `own`: one's own judgement that stands. The same verdict again takes it back. */
    judge: (kept: ConductKept, candidate: ConductCandidate, own: ConductJudgement | null, verdict: ConductJudgement['verdict'], reason: string) => {
      const value: ValueOf<'judgement'> = { statement: candidate.statement, undertaking: kept.subject as string as ValueOf<'judgement'>['undertaking'], verdict, reason }
      return record([own === null ? { act: 'add', kind: 'judgement', value, evidence: [] } : { act: 'correct', subject: own.subject, value, evidence: [] }], `Judged: ${verdictWords[verdict].toLowerCase()}.`)
    },
    takeBack: (own: ConductJudgement) => record([{ act: 'withdraw', subject: own.subject }], 'The judgement is taken back.'),
  }
}

function asSpeaker({ id, name }: SideShown): Speaker {
  return { person: null, name, office: null, side: id }
}
