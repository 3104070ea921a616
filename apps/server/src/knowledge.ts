import type { Kind } from '@travaux/model'

/** The kinds of what a dossier knows before it reads a document: see `codebookOf`. */
export const knowledge = ['side', 'person', 'place', 'issue', 'proposition'] as const satisfies readonly Kind[]
