/** Ways of picking one package, as a solution names them. */
export const solutionConcepts = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian', 'leximin'] as const
export type SolutionConcept = (typeof solutionConcepts)[number]
