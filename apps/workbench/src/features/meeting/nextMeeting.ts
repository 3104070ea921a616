import type { Chronology, MeetingShown } from '@travaux/record'

/** The meeting that is wanted by any of its ids; else the one that is under way or next ahead; else the last. Null where there is none. */
export function nextMeeting({ meetings, today }: Chronology, wanted: string | null): MeetingShown | null {
  const sure = meetings.filter(({ lessSure }) => !lessSure)
  return meetings.find(({ id, witnesses }) => id === wanted || witnesses.some(({ subject }) => subject as string === wanted))
    ?? sure.find(({ status }) => status === 'under-way')
    ?? sure.find(({ status, span }) => (status === 'planned' || status === 'possible') && span !== null && span.last >= today)
    ?? sure.findLast(({ status }) => status === 'held') ?? meetings[0] ?? null
}
