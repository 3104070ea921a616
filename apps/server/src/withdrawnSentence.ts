import type { SourceId } from '@travaux/model'

/** What is said where a text is given that a person has withdrawn, and what to do. */
export function withdrawnSentence(name: string, source: SourceId, by: string): string {
  return `${name} was withdrawn from this dossier by ${by} and is not read again; to have it back, open the dossier and send {"act":"restore","subject":"${source}"} to POST /api/review (docs/reference/http.md).`
}
