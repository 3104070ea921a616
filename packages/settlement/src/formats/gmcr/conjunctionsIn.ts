import type { Conjunction } from '../../graph/graphModel.ts'
import type { GmcrCondition } from './gmcrFile.ts'

/**
 * The conjunctions of a condition, of which one must hold, with the options by their places in the model (`place`) instead of those in the file, of which there are
 * `options`; or the middle of a sentence on what is wrong.
 */
export function conjunctionsIn(condition: GmcrCondition, place: ReadonlyMap<number, number>, options: number): readonly Conjunction[] | { readonly refused: string } {
  const members = typeof condition === 'object' && 'members' in condition ? condition.members : [condition]
  const found: Conjunction[] = []
  for (const member of members) {
    if (typeof member === 'string' && member.length !== options) return { refused: `is written as “${member}”, ${member.length} letters for ${options} options` }
    const pairs = typeof member === 'string' ? lettersOf(member) : member
    const conjunction: (readonly [number, 'Y' | 'N'])[] = []
    for (const [option, is] of pairs) {
      const at = place.get(option)
      if (at === undefined) return { refused: `names option number ${option}, and the options run from 0 to ${options - 1}` }
      conjunction.push([at, is])
    }
    found.push(conjunction)
  }
  return found
}

function lettersOf(dashed: string): readonly (readonly [number, 'Y' | 'N'])[] {
  return [...dashed].flatMap((letter, at) => (letter === '-' ? [] : [[at, /[Yy1]/u.test(letter) ? 'Y' as const : 'N' as const] as const]))
}
