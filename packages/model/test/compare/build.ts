import type { Comparison } from '@travaux/model'

/** A comparison as one line: `[-out-]`, `[+in+]`, moved words with the number of their move: `[-0:out-]`. */
export function shown(a: string, b: string, { steps }: Comparison): string {
  return steps.map(({ is, move, aFrom, aTo, bFrom, bTo }) => {
    const number = move === null ? '' : `${move}:`
    return is === 'same' ? a.slice(aFrom, aTo) : is === 'out' ? `[-${number}${a.slice(aFrom, aTo)}-]` : `[+${number}${b.slice(bFrom, bTo)}+]`
  }).join('')
}

/** What a move took out of the earlier text, and put into the later. */
export function movedText(a: string, b: string, { steps }: Comparison, move: number): readonly [readonly string[], readonly string[]] {
  const of = steps.filter((step) => step.move === move)
  return [of.filter(({ is }) => is === 'out').map(({ aFrom, aTo }) => a.slice(aFrom, aTo)), of.filter(({ is }) => is === 'in').map(({ bFrom, bTo }) => b.slice(bFrom, bTo))]
}
