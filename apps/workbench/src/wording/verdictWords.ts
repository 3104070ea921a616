import type { ConductJudgement } from '@travaux/record'

/** What a person holds a statement to be, of what was undertaken about statements. */
export const verdictWords: Readonly<Record<ConductJudgement['verdict'], string>> = { breach: 'Breach', arguable: 'Arguable', no: 'No breach' }
