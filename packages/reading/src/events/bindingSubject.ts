import type { Speaker } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'
import { mainSides } from './mainSides.ts'
import { speakersOf } from './speakersOf.ts'
import { turnSpeaker } from './turnSpeaker.ts'

const auxiliary = /\s+(?:(?:have|has|had|also|today|again|jointly|solemnly|both|then|further|now|both|have|been|already|finally|in principle|(?:on|last|this) [A-Z]?\w+|in [A-Z]\w+|each|earlier|once more|reportedly|formally)\s*)+$/
/** Where a clause begins, and with it its subject. */
const opening = /^.*(?:[,;:—–"“”(]|\b(?:that|said|says|saying|adding|added|announced|because|while|when|after|but|if|whether|unless|which|since|as|where|though|although|so|confirmed|reported))\s+(?=\S)/s
const lead = /^(?:(?:and|or|then|later|meanwhile|in (?:return|turn|exchange|addition)|for (?:his|her|its|their) part|under the (?:deal|accord|agreement|plan|pact|terms)),?\s+)+/i
const both = /^(?:(?:the )?(?:two|both|three|four) (?:sides|countries|states|governments|capitals|nations|delegations|parties|neighbou?rs)|the (?:sides|parties)|both(?: of them)?|they)$/i
/** What stands before a subject that is not said to bind itself: it is doubted, wished, asked, or told of a thing by which something happens. */
const undone = /\b(?:doubt(?:s|ed|ful)?|den(?:y|ies|ied)|fear(?:s|ed)?|hopes?|hoped|whether|if|unless|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|wants?|wanted|asked|insist(?:s|ed)? that|suggest(?:s|ed)?|propos(?:es?|ed|al)|unlikely|which|where|whom|until|before|once)\s+(?:that\s+)?$/i
/** Heads of phrases that can bind themselves: bodies and offices. */
const body = /\b(?:governments?|ministry|ministries|cabinet|parliament|congress|senate|council|commission|committee|secretariat|bank|army|navy|authorities|administration|company|union|party|alliance|delegations?|group|agency|ministers?|presidents?|leaders?|premier|chancellor|king|emir|envoys?|ambassadors?|negotiators?|deput(?:y|ies)|officials|spokes\w+|secretar(?:y|ies)|side|sides|states|countries|experts|mission|front|rebels|movement|opposition|coalition|board|court|customs|police|coast guard|surveyors)\b/i
const unfit = /^(?:it|there|this|these|those|that|which|who|what|nothing|nobody|no one|none|some|others|another|one|anyone|everyone|you)\b|\b(?:not|never|yet|hardly|no)$|^(?:in|at|on|by|for|with|of|from|to|under|after|before)\b|\b(?:talks|rounds?|meeting|session|visit|summit|conference|treaty|agreement|clause|price|offer|text|accord|deal|plan|draft|proposal|projects?|truce|statement|report|work)$/i

/**
 * Who binds himself in a clause whose verb begins at `verb`: persons, sides, bodies. Empty where the subject is a thing, or cannot
 * be told: an undertaking that is nobody's is none. `from` is where its words begin.
 */
export function bindingSubject(context: EventContext, clauseFrom: number, verb: number): { readonly by: readonly Speaker[]; readonly from: number } {
  const { text, metadata } = context.document
  const none = { by: [], from: verb }
  const start = metadata.datelineAt !== null && clauseFrom < metadata.bodyFrom && verb > metadata.bodyFrom ? metadata.bodyFrom : clauseFrom
  let said = text.slice(start, verb).replace(/\s+$/, '')
  said = said.replace(auxiliary, '')
  // "Ruiz, the deputy minister, promised": the apposition yields to the name before it.
  said = said.replace(/,\s+[^,"“”;:]{3,70},$/, '')
  const cut = (opening.exec(said)?.[0].length ?? 0)
  let from = start + cut
  const rest = said.slice(cut)
  const led = lead.exec(rest)?.[0].length ?? 0
  from += led
  if (undone.test(text.slice(Math.max(0, from - 30), from)) || /\bto$/.test(said)) return none
  const words = rest.slice(led).trimEnd()
  // "The ministers met in Vienna and agreed": who agrees is whose verb comes first.
  const subject = words.endsWith(' and') ? beforeVerb(context, from, words) : words
  // "Putin, Abe agree", "A, the president of B, and C agree": all of those named bind themselves.
  const others = /^and\s/i.test(rest) ? start : start + (/(?:^|[.:]\s)([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*,\s+)$/.exec(said.slice(0, cut))?.index ?? cut)
  if (others < start + cut && context.personsIn(others, from).length > 0 && context.personsIn(from, from + subject.length).length > 0) {
    const all = context.personsIn(others, from + subject.length)
    if (all.length > 1) return { by: all.map(context.speakerOf), from: others }
  }
  if (subject.length < 2 || subject.length > 90) return none
  if (/^it$/i.test(subject)) {
    const sides = context.document.speakersAt(from, from + subject.length)
    return { by: sides.filter(({ side }) => side !== null), from }
  }
  if (unfit.test(subject)) return none
  if (/^(?:we|I)$/i.test(subject)) {
    const turn = turnSpeaker(context, from)
    if (turn !== null) return { by: [context.speakerOf(turn)], from }
    // Who is quoted binds himself, nobody else.
    return { by: speakersOf(context, from, from + subject.length).filter(({ person, side }) => person !== null || side !== null), from }
  }
  const speakers = speakersOf(context, from, from + subject.length)
  if (both.test(subject)) return { by: speakers.length > 1 ? speakers : mainSides(context), from }
  const fit = speakers.filter((each) => each.person !== null || isSide(context, each) || isOrganisation(context, from, from + subject.length) || body.test(each.name) && !/\b(?:told|that|if|asked|would|will|had)\b/.test(each.name))
  if (fit.length === 0) return none
  // A person or state named within the phrase is not its subject: "Europe's offer", "two colleagues of the minister".
  if (/['’]s?\s+(?!(?:[\w-]+\s+)*(?:government|ministry|ministers?|cabinet|parliament|president|leader|envoy|side|delegation|army|authorities|spokes\w+|[A-Z][\w’'-]+)$)[a-z]/i.test(subject) || /^(?:\w+ )?(?:\w+ )?(?:colleagues?|friends?|part|members?|boundary|port|reopening|release|fee|cost|price|use)\s+of\b/i.test(subject)) return none
  return { by: fit, from }
}

/** Words that begin at `from`, up to the first verb that is none of a relative clause. */
function beforeVerb({ tree }: EventContext, from: number, words: string): string {
  for (let t = firstToken(tree, from); t < tree.length && (tree.from[t] ?? 0) < from + words.length; t++) {
    if ((tree.from[t] ?? 0) > from && /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tagNames[tree.tag[t] ?? 0] ?? '') && !(tree.labelNames[tree.label[t] ?? 0] ?? '').startsWith('acl')) return words.slice(0, (tree.from[t] ?? 0) - from).trimEnd()
  }
  return words
}

function isSide({ knowledge }: EventContext, { side, name }: Speaker): boolean {
  return side !== null && knowledge.sideNamed(name)?.id === side
}

function isOrganisation({ document: { names } }: EventContext, from: number, to: number): boolean {
  return names.some((name) => name.type === 'organisation' && name.from >= from && name.to <= to && name.to >= to - 2)
}
