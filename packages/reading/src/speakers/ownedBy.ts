import type { Speaker } from '@travaux/model'
import type { Scene } from './makeScene.ts'
import { phraseWords } from './phraseWords.ts'
import { withoutArticle } from './withoutArticle.ts'

/**
 * "Allies of the energy secretary, Velt" as "allies of Arna Velt"; "Mr Velt’s staff" as "Arna Velt’s staff". `words` are those that stand at `at`,
 * letter for letter. Null where they name no person as the owner.
 */
export function ownedBy({ document: { persons }, mentions }: Scene, at: number, words: string): Speaker | null {
  const match = /^((?:the |some |several |many |two |three |a few |a |an |one )?(?:\p{Ll}+ )?(?:allies|ally|friends?|aides?|relatives|members? of the (?:family|staff|team)|opponents|supporters|rivals?|critics|colleagues?|confidants?|advis[eo]rs?|spokes(?:man|woman|person|people)|deputy|lawyers?|people close|sources? close|(?:minister|official|person) close|those close|staff|office|entourage) (?:of|to|for)) (.+)$/iu.exec(words)
  const owner = match === null ? null : mentions.inside(at + words.length - (match[2] ?? '').length, at + words.length)
  const [person] = owner ?? []
  const seen = person === undefined ? undefined : persons[person]
  // "The spokesman of the government, Arna Velt" is she.
  const herself = (match?.[2] ?? '').includes(',') && phraseWords.isOne((match?.[1] ?? '').replace(/ \p{Ll}+$/u, ''))
  if (match !== null && !herself && seen !== undefined && owner?.length === 1) return { person: null, name: `${withoutArticle(match[1] ?? '')} ${seen.name}`, office: null, side: seen.side }
  const possessed = /^(.+?)([’']s?) ((?:own )?\p{Ll}.*)$/u.exec(words)
  if (possessed === null || phraseWords.office((possessed[3] ?? '').toLowerCase()) === 'minister') return null
  const [, who = '', , what = ''] = possessed
  const [other] = mentions.inside(at, at + who.length)
  const bearer = other === undefined ? undefined : persons[other]
  if (bearer === undefined || mentions.inside(at, at + words.length).length > 0) return null
  return { person: null, name: `${bearer.name}’s ${what.replace(/^own /, '')}`, office: null, side: bearer.side }
}
