import { compareWords } from '@travaux/model'

/** A run of words that differs, half-open into either text; empty where one has nothing. */
interface Run { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number }

/** Where two wordings differ, word by word: what is taken out and put in at one place is one run. Cost: that of `compareWords`. */
export function differingRuns(a: string, b: string): readonly Run[] {
  const runs: Run[] = []
  let open = false
  for (const { is, aFrom, aTo, bFrom, bTo } of compareWords(a, b).steps) {
    const last = runs.at(-1)
    if (is === 'same') open = false
    else if (open && last !== undefined) runs[runs.length - 1] = { ...last, aTo, bTo }
    else {
      runs.push({ aFrom, aTo, bFrom, bTo })
      open = true
    }
  }
  return runs
}
