import { compareWords } from '@travaux/model'

/** Words that two wordings share, that only the earlier has (`out`), or only the later (`in`); what changed in one place stands as `out` first. */
export interface AlignedRun { readonly is: 'same' | 'out' | 'in'; readonly text: string }

/**
 * Two wordings word by word, any script: runs of `same` and `out` spell the earlier, runs of `same` and `in` the later, to the character. Cost: that of
 * `compareWords`.
 */
export function alignedWords(before: string, after: string): readonly AlignedRun[] {
  const runs: { is: AlignedRun['is']; text: string }[] = []
  for (const { is, aFrom, aTo, bFrom, bTo } of compareWords(before, after).steps) {
    const text = is === 'out' ? before.slice(aFrom, aTo) : after.slice(bFrom, bTo)
    const last = runs.at(-1)
    if (last?.is === is) last.text += text
    else if (text !== '') runs.push({ is, text })
  }
  return runs
}
