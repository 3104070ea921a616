import type { Act } from '@travaux/record'
import type { Meeting } from '@travaux/model'
import type { NoteShown } from '@travaux/server'
import { api } from '../../api/client.ts'

/** The acts by which what notes say of a meeting becomes that it was held. Asks for what they say of it now. */
export async function heldAfter(notes: readonly NoteShown[]): Promise<readonly Act[]> {
  const acts = await Promise.all(notes.map(async ({ note, meeting }): Promise<readonly Act[]> => {
    const { cards } = await (await api.sources[':id'].$get({ param: { id: note }, query: {} })).json()
    const card = cards.find(({ subject }) => subject as string === meeting)
    return card === undefined ? [] : [{ act: 'correct', subject: card.subject, value: { ...card.value as Meeting, status: 'held' }, evidence: card.passages }]
  }))
  return acts.flat()
}
