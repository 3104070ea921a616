import type { NotRead } from './outcomeOf.ts'

/** What is to be said of a text that was not read; null where there is nothing to tell but the count at the end, or it is told as a refusal. */
export async function whyNotRead(name: string, outcome: NotRead): Promise<string | null> {
  if ('refused' in outcome) return null
  if ('sameAs' in outcome) return `${name} is the same as ${outcome.sameAs}, passed over.`
  if (outcome.known.is === 'read') return null
  const { withdrawnSentence } = await import('@travaux/server')
  return withdrawnSentence(name, outcome.already, outcome.known.by)
}
