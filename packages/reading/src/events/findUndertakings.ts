import { makeId, type Finding } from '@travaux/model'
import { bindsNobody } from './bindsNobody.ts'
import type { Clause } from './clausesOf.ts'
import type { EventContext } from './eventContext.ts'
import { firstToken, type Surroundings } from './eventFeatures.ts'
import type { EventModels } from './eventModels.ts'
import { learnedUndertakings, ruledUndertakings } from './learnedUndertakings.ts'
import { undertakingAt } from './undertakingAt.ts'
import { undertakingDrafts, type UndertakingDraft } from './undertakingDrafts.ts'
import { withoutAttribution } from './withoutAttribution.ts'

const conduct = /\b(?:rhetoric|public(?:ly)? (?:space|statements?|comment|polemics)|in public|the public eye|distort\w*|statements? that|refrain from (?:statements|comments?|public|polemic)|confidential\w*|leak(?:s|ing)?\b|professionally|megaphone|press|silence|not to (?:comment|speak)|disclose|tone|inflammatory|hostile propaganda)\b/i

/** How much of a rule's sureness is left where the model does not bear it out. */
const doubted = 0.6

/** How sure an undertaking must be to be shown at all. */
const least = 0.1

/** What sides have agreed or promised to do or to leave alone, refused, or carried out, with how far it has come. */
export function findUndertakings(context: EventContext, surroundings: Surroundings, models: EventModels, clauses: readonly Clause[]): readonly Finding<'undertaking'>[] {
  const { document: { text, times }, tree } = context
  const drafts = undertakingDrafts(context, clauses)
  const findings = new Map<string, Finding<'undertaking'>>()
  const heads = learnedUndertakings(context, surroundings, models, ruledUndertakings(context, drafts))
  // What rules take for an undertaking stands, the surer of two for the same words: the model, which has seen few, says how sure it is and finds those told otherwise.
  const standing = drafts.filter((draft, i) => !drafts.some((other, j) => meets(draft, other) && (other.confidence > draft.confidence || other.confidence === draft.confidence && j < i)))
  const ruled = standing.map((draft) => ({ t: -1, draft, status: draft.status, confidence: isOutright(draft) ? draft.confidence : heads.find(({ t }) => holds(draft, t))?.confidence ?? doubted * draft.confidence }))
  const learned = heads.filter(({ t }) => !standing.some((draft) => holds(draft, t))).map((head) => ({ ...head, draft: undefined }))
  for (const { t, confidence, status, draft } of [...ruled, ...learned]) {
    const { from, whatFrom, by, ofThing, ...words } = draft === undefined ? undertakingAt(context, tree, t, clauses) : { ...draft, ofThing: false }
    const deed = withoutAttribution(draft?.what ?? text.slice(whatFrom, words.to))
    const what = deed.replace(/^(?:will|would|shall)\s+/, '')
    const to = draft === undefined ? whatFrom + deed.length : words.to
    if (confidence < least || bindsNobody(context, { from, to, whatFrom, ofThing })) continue
    const due = context.datesIn(whatFrom, to).findLast((each) => /\b(?:by|before|until|on|in|from|within|no later than)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, (times.from[each] ?? 0) - 14), times.from[each])) && (context.published === null || (times.values[each] ?? '') >= context.published.slice(0, 4)))
    const subject = makeId('undertaking', ...context.at(from, to))
    if (findings.has(subject) || draft === undefined && standing.some((other) => isOutright(other) && meets(other, { from, to }))) continue
    findings.set(subject, {
      subject, kind: 'undertaking',
      value: { by: [...by], what: shorten(what), conduct: conduct.test(what), status: isLate(text, to) ? 'delayed' : draft?.status ?? status, due: due === undefined ? null : times.values[due] ?? null },
      evidence: [context.passage(from, to)], confidence: Math.round(confidence * 100) / 100,
    })
  }
  return [...findings.values()]

  function holds({ from, to }: UndertakingDraft, t: number): boolean {
    return firstToken(tree, from) <= t && firstToken(tree, to) > t
  }
}

/** Told in words that leave no doubt: agreed, pledged, in force, carried out, refused. */
function isOutright({ status, confidence }: UndertakingDraft): boolean {
  return confidence >= 0.7 || status !== 'agreed' && status !== 'promised'
}

interface Stretch { readonly from: number; readonly to: number }

function meets(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && a.to > b.from
}

/** Whether the rest of the sentence says that it goes slowly or was put off. */
function isLate(text: string, from: number): boolean {
  return /^[^.]{0,80}\b(?:at a slow pace|slowly|delayed|behind schedule|put off|postponed|has not been (?:kept|carried out|honou?red))\b/.test(text.slice(from, from + 120))
}

function shorten(what: string): string {
  const clean = what.replace(/\s+/g, ' ').trim()
  return clean.length <= 200 ? clean : `${clean.slice(0, 197).replace(/\s+\S*$/, '')} …`
}
