import type { LanguageAlignment } from '@travaux/drafting'
import { asking } from './asking.ts'
import { api } from './client.ts'
import type { Viewing } from '../frame/useViewing.ts'

/** A draft beside its text in another language, which is compared and not kept. */
export async function compareLanguage(draft: string, other: { readonly language: string; readonly text: string }, viewing: Viewing, signal: AbortSignal): Promise<LanguageAlignment> {
  const { query, options } = asking(viewing, signal)
  const answer = await api.drafts[':draft'].languages.$post({ param: { draft: encodeURIComponent(draft) }, query, json: other }, options)
  return await answer.json() as LanguageAlignment
}
