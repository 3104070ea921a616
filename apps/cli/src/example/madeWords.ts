import type { Made } from './makeDossier.ts'

/** What was done, for people. */
export function madeWords(file: string, { sources, statements, meetings, milliseconds }: Made): string {
  return `${sources} sources read: ${statements} statements, ${meetings} mentions of meetings, in ${(milliseconds / 1000).toFixed(1)} s. The dossier is ${file}`
}
