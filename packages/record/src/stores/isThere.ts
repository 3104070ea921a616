import type { Entry } from '@travaux/model'
import { canonicalJson } from '../canonicalJson.ts'

/** Whether rows of a log are these entries, one by one: then an append whose answer was lost did happen. */
export function isThere(rows: readonly { readonly id: string; readonly body: string }[], entries: readonly Entry[]): boolean {
  return rows.length === entries.length && entries.every((entry, i) => rows[i]?.id === entry.id && rows[i]?.body === canonicalJson(entry))
}
