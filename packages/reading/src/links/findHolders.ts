import type { SideId } from '@travaux/model'
import type { CodebookIndex } from './codebookIndex.ts'
import { wordsIn } from './wordsIn.ts'

const jointSubject = /\b(?:both (?:sides|countries|states|governments|capitals|leaders|ministers|parties|delegations)|(?:the )?(?:two )?(?:sides|leaders|ministers|deputies|countries|governments|delegations|presidents|heads of state)|we|they)(?: have| had| also| both| again)? (?:agreed|confirmed|reaffirmed|reconfirmed|shared the view|concurred|welcomed|decided|undertook)\b|\bit was agreed\b|\b(?:was|were) agreed\b/iu
const agreeing = /\b(?:agreed|confirmed|reaffirmed|decided|concurred|undertook|welcomed)\b/iu
const demanded = /^(?:must|should|shall|needs? to|ha[sd] to|have to|ought to|to )\b/iu
const holding = /^(?:cannot\b|(?:(?:has|have|had|is|are|was|were|does|do|did|will|would|can|could|may|might)(?: \p{L}+ly| still| also)? )?(?:(?:not|never)\b|(?:\p{L}+ly )?(?:recogni[sz]|accept|reject|insist|want|wish|seek|sought|refus|oppos|object|support|believ|maintain|hold|held|consider|regard|agree|demand|propos|favou?r|intend|claim|deni|deny|declin|concede|welcom|fear|need|ready|prepared|willing|likely|unlikely|unable|reluctant|against|in favou?r|convinced|committed)))/iu
/** "For Japan it is impossible to …" */
const judged = /^,?\s*(?:it|this|that) (?:is|was|would be)\b/iu
/** A state that is named in a supposition or a demand is not said to hold what is supposed or demanded of it. */
const hypothetical = /\b(?:unless|until|if|once|when|after|before|without|require[sd]?|urge[sd]?|demand(?:s|ed)?|call(?:s|ed)? on|ask(?:s|ed)?|want(?:s|ed)?|for)\s+(?:the\s+)?$/iu

/** Offsets into a sentence: where what is said begins, where the first term stands, and the first and last telling word. */
export interface Told { readonly from: number; readonly term: number; readonly first: number; readonly last: number }

/**
 * Whose stance a sentence tells: both sides' where it tells of an agreement, another side's where that side is the
 * subject of what is said ("Japan does not recognise …" in a Russian mouth), else the speakers' own. A side of which
 * something is demanded or supposed holds nothing by that. `own` is false where somebody else tells it.
 */
export function findHolders(sentence: string, told: Told, speakers: readonly SideId[], index: CodebookIndex): { readonly sides: readonly SideId[]; readonly own: boolean } {
  const head = sentence.slice(0, told.last)
  if (jointSubject.test(withoutAsides(head))) return { sides: index.negotiating, own: true }
  const agreed = agreeing.exec(head)
  if (agreed !== null) {
    const before = head.slice(0, agreed.index).split(/\b(?:said|told|that)\b/u).at(-1) ?? ''
    const subjects = new Set(sidesNamed(before, index).map((each) => each.side))
    const sides = index.negotiating.filter((side) => subjects.has(side))
    if (sides.length > 1 && /\band\b/.test(before) && agreeing.test(withoutAsides(head))) return { sides, own: true }
  }
  const other = sidesNamed(sentence, index).findLast(({ from, to }) => from >= told.from && from < told.first && isHolder(sentence, from, to))?.side
  if (other !== undefined && index.negotiating.includes(other) && !speakers.includes(other)) return { sides: [other], own: false }
  const own = speakers.filter((side) => index.negotiating.includes(side))
  return { sides: own.length > 1 && aside.test(sentence.slice(0, told.term)) ? [] : own, own: true }
}

/** "…, which means …": what one adds there, not all who agreed have said. */
const aside = /[,"“]\s?["“]?which\b/u

function withoutAsides(head: string): string {
  const at = head.search(aside)
  return at < 0 ? head : head.slice(at)
}

/** True where the name at [from, to) is the subject of a verb of holding, wanting or refusing. */
function isHolder(sentence: string, from: number, to: number): boolean {
  const lead = sentence.slice(Math.max(0, from - 24), from)
  const rest = sentence.slice(to).replace(/^['’]s\b.*/su, '').trimStart().replace(/^government /i, '')
  if (judged.test(rest) && /\bfor\s+(?:an?\s+|the\s+)?$/iu.test(lead)) return true
  return holding.test(rest) && !demanded.test(rest) && !hypothetical.test(lead)
}

function sidesNamed(text: string, index: CodebookIndex): readonly { readonly side: SideId; readonly from: number; readonly to: number }[] {
  const words = wordsIn(text)
  return words.stems.flatMap((_, i) => index.sideNames.flatMap(({ side, names }) => names
    .filter((run) => run.every((stem, k) => words.stems[i + k] === stem))
    .map((run) => ({ side, from: words.from[i] ?? 0, to: words.to[i + run.length - 1] ?? 0 }))))
}
