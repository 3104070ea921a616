import type { Speaker } from '@travaux/model'
import type { Tree } from '../attribution/sentenceTree.ts'
import { bindingSubject } from './bindingSubject.ts'
import { clauseAt, type Clause } from './clausesOf.ts'
import type { EventContext } from './eventContext.ts'
import { speakersOf } from './speakersOf.ts'

/** An undertaking's words, [from, to) of the text; its deed begins at `whatFrom`. */
export interface UndertakingWords { readonly from: number; readonly to: number; readonly whatFrom: number; readonly by: readonly Speaker[]; /** True where a thing is told to do it: the treaty will give. */ readonly ofThing: boolean }

/** Nouns of those who can bind themselves though no name says who they are. */
const bodies = /^(?:governments?|ministr(?:y|ies)|ministers?|parties|party|sides?|states?|countries|country|delegations?|leaders?|presidents?|parliaments?|officials?|experts?|committees?|commissions?|groups?|councils?|army|armies|forces|rebels|authorities|members?|officers?|men|women|people|generals?|companies|company|union)$/
const apart = new Set(['parataxis', 'punct', 'discourse', 'vocative', 'conj', 'cc'])

/** Who is bound, and to what, where the word at `t` heads an undertaking: the words that hang on it, and the subject it shares with the verb it depends on. */
export function undertakingAt(context: EventContext, tree: Tree, t: number, clauses: readonly Clause[]): UndertakingWords {
  const { firstChild, nextSibling, label, labelNames, yieldFrom, yieldTo, head, sentence } = tree
  let first = t
  let last = t + 1
  for (let child = firstChild[t] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    const name = labelNames[label[child] ?? 0] ?? ''
    if (apart.has(name) || name === 'advcl' && child < t || name === 'mark') continue
    // Nothing that lies apart, as beyond an aside, is taken in.
    if (child < t) first = Math.min(first, yieldFrom[child] ?? child)
    else last = Math.max(last, yieldTo[child] ?? child + 1)
  }
  let subject = -1
  let at = t
  for (let up = 0; up < 4 && subject < 0 && at >= 0; up++) {
    for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
      const name = labelNames[label[child] ?? 0] ?? ''
      if (name === 'nsubj' || name === 'nsubj:pass' && up > 0) subject = child
      if (name === 'obl:agent') subject = child
    }
    const is = labelNames[label[at] ?? 0] ?? ''
    if (!/^(?:xcomp|conj|advcl|ccomp|acl|aux|parataxis)/.test(is)) break
    at = sentence[head[at] ?? -1] === sentence[t] ? head[at] ?? -1 : -1
  }
  const from = tree.from[first] ?? 0
  const to = tree.to[last - 1] ?? from
  const whatFrom = tree.from[subject >= first && subject < t ? Math.max(yieldTo[subject] ?? t, first) : first] ?? from
  const span = subject < 0 ? null : [tree.from[yieldFrom[subject] ?? subject] ?? 0, tree.to[(yieldTo[subject] ?? subject + 1) - 1] ?? 0] as const
  const clause = clauseAt(clauses, tree.from[t] ?? 0)
  const bound = clause === null ? [] : bindingSubject(context, clause.from, tree.from[t] ?? 0).by
  const told = span === null ? [] : speakersOf(context, ...span).filter(({ side, person }) => side !== null || person !== null)
  // A passive names whoever is bound elsewhere, or not at all; a pronoun may stand for anybody.
  const ofThing = subject >= 0 && head[subject] === t && /\b(?:will|would)\s+(?:\w+ly\s+)?$/.test(context.document.text.slice(0, tree.from[t] ?? 0).slice(-24)) && bound.length === 0 && told.length === 0 && labelNames[label[subject] ?? 0] === 'nsubj' && tree.tagNames[tree.tag[subject] ?? 0]?.startsWith('NN') === true && !bodies.test(tree.lower[subject] ?? '')
  return { ofThing, from, to, whatFrom: Math.min(whatFrom, tree.from[t] ?? whatFrom), by: [bound, told, ofThing ? [] : speakerHere(context, from, to)].find((each) => each.length > 0) ?? [] }
}

/** Who is quoted or told with the words, where they name nobody themselves. */
function speakerHere({ document: { statements } }: EventContext, from: number, to: number): readonly Speaker[] {
  return statements.find(({ value }) => value.content.some((each) => each.from <= from && each.to >= to))?.value.speakers.filter(({ side, person }) => side !== null || person !== null) ?? []
}
