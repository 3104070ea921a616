import type { Tree } from './sentenceTree.ts'

/** How far behind a cue a "that" may stand and still open what is told. */
const reach = 9
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const partsOfDay = /^(?:morning|afternoon|evening|night)$/

/**
 * Where what is told begins, which a cue is followed by from `from` on: "said on Tuesday the talks …", "told reporters upon arrival in Eastport that …".
 * When and where it was said belongs to the telling.
 */
export function contentStart(tree: Tree, from: number, to: number): number {
  const { lower, quoted } = tree
  if (quoted[from] === 1) return from
  for (let t = from; t < Math.min(to - 2, from + reach); t++) {
    if (quoted[t] === 1) break
    if (lower[t] === 'that' && t > from && tree.labelNames[tree.label[t]!] === 'mark' && isCircumstance(tree, from, t)) return t
  }
  let t = from
  if (lower[t] === 'on' || lower[t] === 'late' || lower[t] === 'early') t++
  if (!weekdays.test(lower[t] ?? '')) return from
  t++
  if (partsOfDay.test(lower[t] ?? '')) t++
  // "Tuesday's meeting", "Tuesday and Friday": part of what is told.
  if (/^(?:['’]s|and|or|to|-|–|,|[.;:!?])$/.test(lower[t] ?? '') || to - t < 3) return from
  return t
}

/** Words that only say when or where: they begin with a preposition or a day, and none of them is a verb or the subject of one. */
function isCircumstance({ lower, tag, tagNames, label, labelNames }: Tree, from: number, to: number): boolean {
  const opens = tagNames[tag[from]!]
  if (opens !== 'IN' && opens !== 'RB' && !weekdays.test(lower[from] ?? '') && !/^(?:today|yesterday|tonight)$/.test(lower[from] ?? '')) return false
  // "of a plan that …": the clause is the noun's.
  if (/^(?:of|about|for|against|as|than|if|whether|because|while|since)$/.test(lower[from] ?? '')) return false
  for (let t = from; t < to; t++) {
    const name = tagNames[tag[t]!]!
    if (name === 'MD' || name[0] === 'V' && name !== 'VBN' && name !== 'VBG' || labelNames[label[t]!]!.startsWith('nsubj')) return false
  }
  return true
}
