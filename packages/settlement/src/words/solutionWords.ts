import type { SolutionConcept } from '../robustness/solutionConcept.ts'

/** What the ways of picking a package are called in a sentence. */
export const solutionWords: Readonly<Record<SolutionConcept, string>> = {
  nash: 'the Nash solution', kalaiSmorodinsky: 'the Kalai–Smorodinsky solution', egalitarian: 'the egalitarian solution', utilitarian: 'the utilitarian solution', leximin: 'the leximin solution',
}
