import { phraseWords } from './phraseWords.ts'

const phrase = /((?:(?:an?|the|one|two|some|several|many|his|her|its|their) )(?:[\p{L}’'-]+ ){0,9}?[\p{L}’'-]+),? $/u
/** What stands before the phrase: another clause, or the verb or preposition it hangs on. */
const before = /^.*(?:[.;:!?”"]|\b(?:by|from|to|with|told|met|and) (?=(?:an?|the|one|two|some) ))/su

/** Of whom a relative "who" at `at` is said, where that is somebody unnamed: "a sergeant of the guard" in "by a sergeant of the guard, who". Empty where it cannot be told. */
export function whoBefore(text: string, at: number): readonly [from: number, to: number] {
  const match = phrase.exec(text.slice(Math.max(0, at - 120), at).replace(before, ''))
  const [all, words] = [match?.[0] ?? '', match?.[1] ?? '']
  if (!phraseWords.isOne(words) && !phraseWords.isUnnamed(words)) return [at, at]
  return [at - all.length, at - all.length + words.length]
}
