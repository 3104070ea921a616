import type { EventContext } from './eventContext.ts'

/** The label of the turn that holds `at`, in a transcript; its first group is the label's words. */
export function turnLabelBefore({ turnLabels }: EventContext, at: number): RegExpExecArray | null {
  return turnLabels.findLast(({ 0: { length }, index }) => index + length <= at) ?? null
}
