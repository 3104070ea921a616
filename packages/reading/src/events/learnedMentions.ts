import { classProbabilities } from './classProbabilities.ts'
import { clauseAt, type Clause } from './clausesOf.ts'
import type { EventContext } from './eventContext.ts'
import { eventFeatures, firstToken, hasActors, mostEventFeatures, type Surroundings } from './eventFeatures.ts'
import type { EventModels } from './eventModels.ts'
import { isIdle } from './isIdle.ts'
import { meetingCues } from './meetingCues.ts'
import type { MeetingMention } from './meetingMention.ts'
import { mentionsAt } from './meetingMentions.ts'

/** Fields of nouns that may tell of a meeting, as numbers of WordNet's lexicographer files: acts, communication, events, groups. */
const fields = new Set([4, 10, 11, 14])

/** What rules say of each token as a meeting's word: 0 nothing, 1 and 2 a mention by a verb, 3 and 4 by a noun, 5 and 6 a visit; even where it makes no meeting of its own. */
export function ruledMeetings({ tree }: EventContext, mentions: readonly MeetingMention[]): Uint8Array {
  const ruled = new Uint8Array(tree.length)
  for (const { at, from, to, stands, visit } of mentions) {
    const head = firstToken(tree, at)
    const isVerb = tree.tagNames[tree.tag[head] ?? 0]?.startsWith('V') === true
    const number = (visit ? 5 : isVerb ? 1 : 3) + (stands ? 0 : 1)
    for (let t = firstToken(tree, from); t < tree.length && (tree.from[t] ?? 0) < to; t++) if (ruled[t] === 0) ruled[t] = t === head || t < head ? number : 6 + number
  }
  return ruled
}

/** Whether the word at `t` is asked at all: where a rule takes it for a meeting's, or its sentence tells of a day or of somebody. */
export function mayTellOfMeeting(surroundings: Surroundings, ruled: Uint8Array, t: number): boolean {
  const { tree } = surroundings
  if ((ruled[t] ?? 0) === 0 && !hasActors(surroundings, t)) return false
  if (/^(?:states?|governments?|countr(?:y|ies)|part(?:y|ies)|sides?|nations?)$/.test(tree.lower[t] ?? '')) return false
  if (tree.lower[t] === 'conference' && /^(?:press|news)$/.test(tree.lower[t - 1] ?? '')) return false
  const first = tree.tagNames[tree.tag[t] ?? 0]?.[0]
  return tree.kind[t] === 0 && (first === 'V' || first === 'N' && ((ruled[t] ?? 0) > 0 || fields.has(tree.nounField[t] ?? 0)))
}

/** The mentions that rules found, standing where the model says so, and those that it finds beside them. */
export function learnedMentions(context: EventContext, surroundings: Surroundings, models: Pick<EventModels, 'meetings' | 'thresholds'>, clauses: readonly Clause[], mentions: readonly MeetingMention[]): readonly MeetingMention[] {
  const { tree } = context
  const ruled = ruledMeetings(context, mentions)
  const buffer = new Int32Array(mostEventFeatures)
  const probable = new Float64Array(tree.length)
  for (let t = 0; t < tree.length; t++) {
    if (mayTellOfMeeting(surroundings, ruled, t)) probable[t] = classProbabilities(models.meetings, buffer, eventFeatures(surroundings, ruled[t] ?? 0, t, buffer))[1] ?? 0
  }
  const covered = new Uint8Array(tree.length)
  const all = mentions.map((mention): MeetingMention => {
    let best = 0
    for (let t = firstToken(tree, mention.from); t < tree.length && (tree.from[t] ?? 0) < mention.to; t++) { best = Math.max(best, probable[t] ?? 0); covered[t] = 1 }
    // A noun stands by the verb it hangs on: held talks.
    const head = tree.head[firstToken(tree, mention.at)] ?? -1
    if (head >= 0 && (probable[head] ?? 0) > best) { best = probable[head] ?? 0 }
    if (head >= 0) covered[head] = 1
    return { ...mention, stands: maySpeak(mention) && best > needed(context, mention, models.thresholds.meeting) }
  })
  for (let t = 0; t < tree.length; t++) {
    if (covered[t] === 1 || (probable[t] ?? 0) < models.thresholds.meeting) continue
    const clause = clauseAt(clauses, tree.from[t] ?? 0)
    if (clause === null) continue
    const isVerb = tree.tagNames[tree.tag[t] ?? 0]?.startsWith('V') === true
    if (!isVerb && isIdleAt(context, clause, tree.from[t] ?? 0)) continue
    for (const mention of mentionsAt(context, clause, tree.from[t] ?? 0, tree.to[t] ?? 0, isVerb, !isVerb && /^(?:visit|trip)$/.test(tree.lower[t] ?? ''))) {
      if (maySpeak(mention) && (probable[t] ?? 0) > needed(context, { ...mention, stands: false }, models.thresholds.meeting)) all.push({ ...mention, stands: true })
    }
    covered[t] = 1
  }
  return all.sort((a, b) => a.from - b.from)
}

/** Whether a mention may make a meeting of its own: talks as a way make none, and "it was the first round" speaks of one told of before. */
function maySpeak({ mere, refers }: MeetingMention): boolean {
  return !mere && refers !== 'just-told'
}

/** Whether the noun at `from` looks like a meeting's and is none. */
function isIdleAt({ document: { text } }: EventContext, clause: Clause, from: number): boolean {
  const said = text.slice(clause.from, clause.to)
  return [...said.matchAll(meetingCues)].some((match) => clause.from + match.index === from && isIdle(said, match))
}

/** How probable a mention must be to make a meeting: less where a rule stands by it; more where it has no day, most where its words point back: the talks. */
function needed({ document: { text } }: EventContext, { at, stands, date, status, round }: MeetingMention, threshold: number): number {
  if (stands) return threshold / 2
  if (date.value !== null || status === 'cancelled' || round !== null) return threshold
  const back = /\b(?:the|this|that|these|those|such|same|his|her|their|our)\s+(?:[\w'’-]+\s+){0,2}$/i.test(text.slice(Math.max(0, at - 40), at))
  return back ? 0.6 : threshold * 2
}
