import type { EventContext } from './eventContext.ts'

/** The label of the turn that holds `at`, in a transcript; its first group is the label's words. */
export function turnLabelBefore({ document: { text, metadata } }: EventContext, at: number): RegExpExecArray | null {
  if (metadata.genre !== 'transcript') return null
  return [...text.slice(0, at).matchAll(/(?:^|\n)\W*([\p{L} .'’-]{1,60}):/gu)].at(-1) ?? null
}
