import type { SideId } from '@travaux/model'
import type { CodebookIndex } from './codebookIndex.ts'
import { wordsIn } from './wordsIn.ts'

const jointSubject = /\b(?:both (?:sides|countries|states|governments|capitals|leaders|ministers|parties|delegations)|(?:the )?(?:two )?(?:sides|leaders|ministers|deputies|countries|governments|delegations|presidents|heads of state)|we|they)(?: have| had| also| both| again)? (?:agreed|confirmed|reaffirmed|reconfirmed|shared the view|concurred|welcomed|decided|undertook|will)\b|\bit was agreed\b|\b(?:was|were) agreed\b/iu
const agreeing = /\b(?:agreed|confirmed|reaffirmed|decided|concurred|undertook|welcomed)\b/iu
const personalWe = /\bwe will\b/iu
const demanded = /^(?:must|should|shall|needs? to|ha[sd] to|have to|ought to|to )\b/iu
const holding = /^(?:cannot\b|(?:(?:has|have|had|is|are|was|were|does|do|did|will|would|can|could|may|might)(?: \p{L}+ly| still| also)? )?(?:(?:not|never)\b|(?:\p{L}+ly )?(?:recogni[sz]|accept|reject|insist|want|wish|seek|sought|refus|oppos|object|support|believ|maintain|hold|held|consider|regard|agree|demand|propos|favou?r|intend|claim|deni|deny|declin|concede|welcom|fear|need|ready|prepared|willing|unlikely|unable|reluctant|against|in favou?r|convinced|committed)))/iu
/** "For Japan it is impossible to …" */
const judged = /^,?\s*(?:it|this|that) (?:is|was|would be)\b/iu
/** A state that is named in a supposition or a demand is not said to hold what is supposed or demanded of it. */
const hypothetical = /\b(?:unless|until|if|once|when|after|before|without|require[sd]?|urge[sd]?|demand(?:s|ed)?|call(?:s|ed)? on|ask(?:s|ed)?|want(?:s|ed)?|for)\s+(?:the\s+)?$/iu

/**
 * Whose stance a sentence tells: both sides' where it tells of an agreement, another side's where that side is the
 * subject of what is said ("Japan does not recognise …" in a Russian mouth), else the speakers' own. A side of which
 * something is demanded or supposed holds nothing by that. `before`: offset by which the subject must have been named.
 */
export function findHolders(sentence: string, before: number, speakers: readonly SideId[], index: CodebookIndex): { readonly sides: readonly SideId[]; readonly own: boolean } {
  const head = sentence.slice(0, before)
  if (jointSubject.test(head) && !personalWe.test(head)) return { sides: index.negotiating, own: true }
  const words = wordsIn(sentence)
  const agreed = agreeing.exec(head)
  const subjects = new Set<SideId>()
  let named: SideId | null = null
  for (let i = 0; i < words.stems.length && (words.from[i] ?? before) < before; i++) {
    for (const { side, names } of index.sideNames) {
      for (const run of names) {
        if (!run.every((stem, k) => words.stems[i + k] === stem)) continue
        if (agreed !== null && (words.from[i] ?? 0) < agreed.index) subjects.add(side)
        const end = words.to[i + run.length - 1] ?? 0
        const rest = sentence.slice(end).replace(/^['’]s\b.*/su, '').trimStart().replace(/^government /i, '')
        const lead = sentence.slice(Math.max(0, (words.from[i] ?? 0) - 24), words.from[i])
        if (judged.test(rest) && /\bfor\s+(?:an?\s+|the\s+)?$/iu.test(lead)) named = side
        if (demanded.test(rest) || !holding.test(rest)) continue
        if (hypothetical.test(lead)) continue
        named = side
      }
    }
  }
  if (agreed !== null && index.negotiating.filter((side) => subjects.has(side)).length > 1 && /\band\b/.test(head.slice(0, agreed.index)) && !/\b(?:said|told|that)\b/.test(head.slice(0, agreed.index))) {
    return { sides: index.negotiating.filter((side) => subjects.has(side)), own: true }
  }
  if (named !== null && index.negotiating.includes(named) && !speakers.includes(named)) return { sides: [named], own: false }
  return { sides: speakers.filter((side) => index.negotiating.includes(side)), own: true }
}
