import type { Conjunction, GraphOption } from './graphModel.ts'

/** "Strike taken and Withdraw not taken"; "anything" for a conjunction that names no option and so always holds. */
export function conjunctionInWords(options: readonly GraphOption[], conjunction: Conjunction): string {
  if (conjunction.length === 0) return 'anything'
  return conjunction.map(([option, is]) => `${options[option]?.name ?? `option ${option + 1}`} ${is === 'Y' ? 'taken' : 'not taken'}`).join(' and ')
}
