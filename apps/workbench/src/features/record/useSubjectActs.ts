import type { Act, History, SaidInFull } from '@travaux/record'
import { useActs } from '../../review/useActs.ts'
import { takeActs } from './takeActs.ts'

/** What a person does to the subject whose history is open, with a reason where one is given. A statement's stances go with it, as on the reading desk. */
export function useSubjectActs() {
  const { acting, error, clear, record, undo } = useActs()
  const hanging = (history: History, act: 'withdraw' | 'restore', withdrawn: boolean): readonly Act[] => history.hanging.filter((each) => each.withdrawn === withdrawn).map(({ subject }) => ({ act, subject }))
  const why = (note: string) => note === '' ? {} : { note }
  return {
    acting, error, clear, undo,
    take: (history: History, word: SaidInFull, note: string) => record(takeActs(history, word, note), `Taken: ${word.title ?? 'withdrawn'}. It answers the others.`),
    withdraw: (history: History, note: string) => record([{ act: 'withdraw', subject: history.subject, ...why(note) }, ...hanging(history, 'withdraw', false)], `Withdrawn: ${history.title}.`),
    restore: (history: History, note: string) => record([{ act: 'restore', subject: history.subject, ...why(note) }, ...hanging(history, 'restore', true)], `Restored: ${history.title}.`),
  }
}
