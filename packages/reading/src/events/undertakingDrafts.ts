import type { Finding, Speaker } from '@travaux/model'
import { bindingSubject } from './bindingSubject.ts'
import type { Clause } from './clausesOf.ts'
import { deedAt } from './deedAt.ts'
import type { EventContext } from './eventContext.ts'
import { mainSides } from './mainSides.ts'
import { undertakingForms } from './undertakingForms.ts'

/** Where a form may begin. */
const verbs = new RegExp(`\\b(?=${undertakingForms.map(({ verb }) => verb.source).join('|')})`, 'g')
/** How far a form may reach beyond its clause. */
const reach = 40
const impersonal = /\b(?:it (?:was|is) (?:\w+ )?(?:agreed|decided)|agreement was reached)\s+(?:(?:on|in|at) [^,.;]{2,40}\s+)?(?:to|that)\s+/gi
/** Things that came into force or were carried out: nobody's deed in these words. */
const passives = [
  { pattern: /(?<what>(?:[Tt]he |an? )[^.,;"“”]{0,90}?\b(?:agreement|convention|treaty|protocol|regime|arrangement|requirements?|rules|accord)\b[^.,;"“”]{0,60}?)\s+(?:has|have|had)\s+(?:come|entered|gone)\s+into\s+(?:force|effect)/g, hint: /\binto (?:force|effect)/, status: 'in-force', confidence: 0.8 },
  { pattern: /(?<what>(?:[Tt]he |an? )[^.,;"“”]{6,90}?)\s+(?:has|have)\s+been\s+(?:implemented|carried out|fulfilled|completed|honoured|honored|delivered)\b/g, hint: /\b(?:has|have) been (?:impl|carr|fulf|comp|hono|deliv)/, status: 'done', confidence: 0.7 },
  { pattern: /(?<what>(?:[Tt]he |an? )?(?:agreement|pledge|promise|commitment|plan|undertaking)\b[^.,;"“”]{6,120}?)\s+(?:was|is|are|were|has been|have been)\s+(?:being\s+)?(?:implemented|carried out|fulfilled|moving|progressing)\s+(?:at a slow pace|slowly|too slowly|behind schedule|with delay)/g, hint: /\b(?:slow|behind|delay)/, status: 'delayed', confidence: 0.8 },
] as const
export interface UndertakingDraft { readonly from: number; readonly to: number; readonly by: readonly Speaker[]; readonly what: string; readonly status: Finding<'undertaking'>['value']['status']; readonly confidence: number; readonly whatFrom: number }

/** What the rules take for undertakings: the model weighs them. */
export function undertakingDrafts(context: EventContext, clauses: readonly Clause[]): readonly UndertakingDraft[] {
  return [...clauses.flatMap((clause) => [...boundIn(context, clause), ...passiveIn(context, clause)]), ...listedIn(context)]
}

const listing = /\b(?:agreed|undertook|undertake|decided|resolved|pledged|committed themselves)(?:\s+(?:as follows|(?:on|upon|to)(?: the following(?: \w+)?)?|the following(?: \w+)?|that|in particular))?:\s*$/
const item = /^\s*(?:[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]|[-–—•*])\s*(?:(?:that|to)\s+)?/

/** Points in a list that opens with "agreed as follows:", a paragraph each. */
function listedIn(context: EventContext): readonly UndertakingDraft[] {
  const { text, paragraphs } = context.document
  const drafts: UndertakingDraft[] = []
  let open = false
  for (let i = 0; i < paragraphs.length; i++) {
    const [start, end] = [paragraphs.from[i] ?? 0, paragraphs.to[i] ?? 0]
    const said = text.slice(start, end)
    const mark: number = open ? item.exec(said)?.[0].length ?? 0 : 0
    if (mark > 0) {
      const what = said.slice(mark).replace(/[;,.]?(?:\s+and)?\s*$/, '')
      const sides = context.sidesIn(start, end)
      if (says(what)) drafts.push({ from: start + mark, to: start + mark + what.length, by: sides.length > 0 ? sides.map(context.speakerOfSide) : mainSides(context), what, status: 'agreed', confidence: 0.75, whatFrom: start + mark })
    }
    open = mark > 0 || listing.test(said)
  }
  return drafts
}

/** Undertakings with a subject and a verb: the verb is looked for first, the subject before it after that. */
function boundIn(context: EventContext, clause: Clause): readonly UndertakingDraft[] {
  const { text } = context.document
  for (const { index } of text.slice(clause.from, clause.to + reach).matchAll(verbs)) {
    const at = clause.from + index
    if (at >= clause.to) break
    for (const form of undertakingForms) {
      form.verb.lastIndex = at
      const verb = form.verb.exec(text)?.[0]
      if (verb === undefined || at + verb.length >= clause.to + reach) continue
      const drafts = draftsAt(context, clause, at, at + verb.length, form)
      if (drafts.length > 0) return [...drafts, ...form.clause ? alsoThat(context, clause, drafts) : []]
      break
    }
  }
  return []
}

/** "Agreed that a census would be held and that its costs would be shared": what the same sides are told to bind themselves to after it. */
function alsoThat(context: EventContext, clause: Clause, [first]: readonly UndertakingDraft[]): readonly UndertakingDraft[] {
  if (first === undefined) return []
  const { text } = context.document
  const joint = /^[^.;:"“”]{0,80}?,?\s+and\s+(?:also\s+)?that\s+/.exec(text.slice(first.to, clause.sentence[1]))
  if (joint === null) return []
  const from = first.to + joint[0].length
  const what = deedAt(text, from, clause.sentence[1])
  return says(what) && /\b(?:will|would|should|shall|must|is to|are to)\b/.test(what) ? [{ ...first, from, to: from + what.length, what, whatFrom: from }] : []
}

function draftsAt(context: EventContext, clause: Clause, at: number, end: number, form: typeof undertakingForms[number]): readonly UndertakingDraft[] {
  const { text } = context.document
  if (/\b(?:not|never|yet|n['’]t)\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(clause.from, at - 20), at))) return []
  const what = deedAt(text, end, clause.sentence[1])
  if (!says(what) || form.clause && !/\b(?:will|would|should|shall|must|is to|are to|be)\b/.test(what) || form.object && !/\s/.test(what)) return []
  const { by, from } = subjectOf(context, clause, at)
  if (by.length === 0) return []
  const whole = form.object ? text.slice(at, end + what.length) : what
  // "To build the bridge and to share its tolls" are two undertakings.
  const parts = form.object || form.clause ? [whole] : whole.split(/,?\s+and\s+(?:also\s+)?to\s+(?!the\b|an?\b|[A-Z]|its\b|their\b)/)
  let start = form.object ? at : end
  return parts.flatMap((part): UndertakingDraft[] => {
    const partFrom = text.indexOf(part, start)
    const first = start
    start = partFrom + part.length
    if (!says(part)) return []
    return [{ from: first === (form.object ? at : end) ? from : partFrom, to: partFrom + part.length, by, what: part, status: form.status, confidence: form.confidence, whatFrom: partFrom }]
  })
}

/** The subject before the verb; where a clause has none of its own, that of the clause before it. */
function subjectOf(context: EventContext, clause: Clause, at: number): ReturnType<typeof bindingSubject> {
  const own = bindingSubject(context, clause.from, at)
  if (own.by.length > 0 || clause.subject === null || /\w/.test(context.document.text.slice(clause.from, at).replace(/\b(?:have|has|had|also|then)\b/g, ''))) return own
  const verb = /\s(?:met|held|opened|began|concluded|ended|signed|hold|holds|meet)\b/.exec(context.document.text.slice(...clause.subject))
  return verb === null ? own : { ...bindingSubject(context, clause.subject[0], clause.subject[0] + verb.index), from: at }
}

function passiveIn(context: EventContext, clause: Clause): readonly UndertakingDraft[] {
  const { text } = context.document
  const said = text.slice(clause.from, clause.to)
  const drafts: UndertakingDraft[] = []
  for (const { pattern, hint, status, confidence } of passives) {
    if (!hint.test(said)) continue
    const match = [...said.matchAll(pattern)][0]
    if (match === undefined) continue
    const from = clause.from + match.index
    drafts.push({ from, to: from + match[0].length, by: [], what: match.groups?.['what'] ?? '', status, confidence, whatFrom: from })
  }
  for (const match of said.matchAll(impersonal)) {
    const from = clause.from + match.index
    const start = from + match[0].length
    const what = deedAt(text, start, clause.sentence[1])
    const sides = context.sidesIn(...clause.sentence)
    if (says(what)) drafts.push({ from, to: start + what.length, by: sides.length > 1 ? sides.map(context.speakerOfSide) : mainSides(context), what, status: 'agreed', confidence: 0.75, whatFrom: start })
  }
  return drafts
}

/** Whether the words say something by themselves: "keep to it" and "it will go on" do not. */
function says(what: string): boolean {
  const said = what.trim().split(/\s+/)
  if (said.length < 2 || /^(?:in|at|on|by|from|to|of|disagree|differ|do so|say)\b/.test(what)) return false
  if (/^(?:it|this|they|he|she) (?:is|was|will|would|should|must|can|could|shall)\b/.test(what) && said.length < 6) return false
  return !(said.length < 5 && /\b(?:it|this|so|them|that|him|her|there)$/.test(what))
}
