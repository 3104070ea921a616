import type { SolutionConcept } from '@travaux/settlement'

/** What the ways of picking a package are called where a line begins with them. */
export const conceptNames: Readonly<Record<SolutionConcept, string>> = { nash: 'Nash', kalaiSmorodinsky: 'Kalai–Smorodinsky', egalitarian: 'Egalitarian', utilitarian: 'Utilitarian', leximin: 'Leximin' }
