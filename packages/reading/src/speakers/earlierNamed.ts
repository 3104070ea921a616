import type { SideId, Speaker } from '@travaux/model'
import type { Scene } from './makeScene.ts'
import { phraseWords } from './phraseWords.ts'
import { withoutArticle } from './withoutArticle.ts'

/** "One of them", "the ministry", "the person": what was named in full before, of who has been heard. `bare` are the words in lower case. */
export function earlierNamed({ heard, knowledge }: Scene, at: number, words: string, bare: string, side: SideId | null): Speaker | null {
  const counted = /^(one|two|three|some|several) of (?:them|those|the (\p{L}+))$/u.exec(bare)
  if (counted !== null) {
    const group = heard.othersBefore(at).find(({ name }) => /s$|people$/.test(phraseWords.noun(name) ?? '') && phraseWords.isPerson(phraseWords.noun(name) ?? ''))
    if (group === undefined) return null
    const of = group.name.replace(/^(?:two|three|four|several|some|many) /i, '')
    return { ...group, name: counted[1] === 'one' ? `one of ${group.name}` : `${counted[1] ?? ''} ${of}` }
  }
  if (!/^(?:the|this|that|its|their)\b/i.test(words) && side === null && bare !== words) return null
  const noun = phraseWords.noun(bare)
  if (noun === null) return null
  // "Diplomats", without "the", are others than those before.
  if (!/^(?:the|this|that|its|their)\b/.test(bare) && noun.endsWith('s') && phraseWords.isPerson(noun)) return null
  const length = withoutArticle(words).length
  const others = bare.replace(/^(?:the|this|that|its|their) /, '').split(' ').filter((word) => word !== noun && !/^(?:the|of|in|for|same|two|three)$/.test(word) && !knowledge.isAdjective(word.charAt(0).toUpperCase() + word.slice(1)))
  const found = heard.othersBefore(at).find(({ name, side: of }) => phraseWords.noun(name) === noun && name.length > length && (side === null || of === null || of === side) && others.every((word) => name.toLowerCase().includes(word)))
  return found ?? null
}
