import type { EstimateBasis } from '@travaux/model'

/** What a number or a limit is, beside it: the three are never mixed without a word. */
export const basisWords: Readonly<Record<EstimateBasis, string>> = { public: 'said in public', mandate: 'own mandate', inference: 'inferred' }
