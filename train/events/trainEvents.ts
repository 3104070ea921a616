import { levels, undertakingStatuses } from '@travaux/model'
import type { English } from '../../packages/reading/src/english.ts'
import type { EventModels } from '../../packages/reading/src/events/eventModels.ts'
import { clausesOf } from '../../packages/reading/src/events/clausesOf.ts'
import { eventFeatures, firstToken, mostEventFeatures, surroundingsOf } from '../../packages/reading/src/events/eventFeatures.ts'
import { learnedMentions, mayTellOfMeeting, ruledMeetings } from '../../packages/reading/src/events/learnedMentions.ts'
import { mayBind, ruledUndertakings } from '../../packages/reading/src/events/learnedUndertakings.ts'
import { levelFeatures, mostLevelFeatures } from '../../packages/reading/src/events/levelFeatures.ts'
import { levelsOfText } from '../../packages/reading/src/events/levelsOfText.ts'
import { meetingMentions } from '../../packages/reading/src/events/meetingMentions.ts'
import { mergeMeetings } from '../../packages/reading/src/events/mergeMeetings.ts'
import { undertakingDrafts } from '../../packages/reading/src/events/undertakingDrafts.ts'
import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import type { Tree } from '../../packages/reading/src/attribution/sentenceTree.ts'
import { logistic, type Example } from '../learn/logistic.ts'
import { eventTexts, type EventText } from './eventTexts.ts'

type Span = readonly [from: number, to: number]
/** For what only a few hundred examples teach. */
const few = { rounds: 20, rate: 0.02, pull: 1e-2 }
const settings = { rounds: 20, rate: 0.01, pull: 1e-2 }

/** The file `events` of the reading data: what heads a meeting or an undertaking, and what each is, from our own documents. */
export function trainEvents(english: Omit<English, 'events' | 'links'>): Uint8Array {
  const texts = eventTexts(english)
  const heads = learnHeads(texts)
  const { thresholds, ...models } = { ...heads, levels: learnLevels(texts, heads) }
  return packData({ ...Object.assign({}, ...Object.entries(models).map(([name, model]) => packLinear(name, model))) as ReturnType<typeof packLinear>, thresholds: { json: thresholds } })
}

/** What heads events, learned from texts. */
function learnHeads(texts: readonly EventText[]): Omit<EventModels, 'levels'> {
  const undertakings: Example[] = []
  const meetings: Example[] = []
  const bonds: Example[] = []
  for (const text of texts) {
    const { context } = text
    const { tree } = context
    const clauses = clausesOf(context)
    const around = surroundingsOf(context)
    const buffer = new Int32Array(mostEventFeatures)
    const ruled = ruledUndertakings(context, undertakingDrafts(context, clauses))
    const bound = headsOf(tree, text.undertakings.map(({ words }) => words), (t) => mayBind(context, t))
    for (let t = 0; t < tree.length; t++) {
      const is = bound[t]!
      if (!mayBind(context, t) || is === inside) continue
      const features = buffer.slice(0, eventFeatures(around, ruled[t]!, t, buffer))
      undertakings.push({ features, of: is > 0 ? 1 : 0 })
      if (is > 0) bonds.push({ features, of: undertakingStatuses.indexOf(bondOf(text.undertakings[is - 1]!.status)) })
    }
    const mentions = meetingMentions(context, clauses)
    const told = ruledMeetings(context, mentions)
    const firsts = headsOf(tree, text.meetings.map(({ words }) => words.slice(0, 1)), (t) => mayTellOfMeeting(around, told, t))
    const others = headsOf(tree, text.meetings.map(({ words }) => words.slice(1)), (t) => mayTellOfMeeting(around, told, t))
    for (let t = 0; t < tree.length; t++) {
      const of = firsts[t]! > 0 ? 1 : others[t]! > 0 ? 2 : 0
      if (!mayTellOfMeeting(around, told, t) || of === 0 && (firsts[t] === inside || others[t] === inside)) continue
      meetings.push({ features: buffer.slice(0, eventFeatures(around, told[t]!, t, buffer)), of })
    }
  }
  console.log(`  ${bonds.length} heads of undertakings of ${undertakings.length} words, ${meetings.filter(({ of }) => of > 0).length} of meetings of ${meetings.length}`)
  return {
    undertakings: logistic(['no', 'yes'], 16, undertakings, settings), meetings: logistic(['no', 'new', 'again'], 16, meetings, settings),
    bonds: logistic(undertakingStatuses, 14, bonds, few),
    thresholds: { undertaking: 0.1, meeting: 0.05 },
  }
}

/** At what level meetings are, from those that the models of heads find in the texts. */
function learnLevels(texts: readonly EventText[], heads: Omit<EventModels, 'levels'>): EventModels['levels'] {
  const examples: Example[] = []
  const buffer = new Int32Array(mostLevelFeatures)
  for (const { context, meetings } of texts) {
    const clauses = clausesOf(context)
    const around = surroundingsOf(context)
    const told = mergeMeetings(learnedMentions(context, around, heads, clauses, meetingMentions(context, clauses)).map((lead) => ({ lead, mentions: [lead] })), context.published)
    const ofText = levelsOfText(context, told)
    for (const each of told) {
      const shared = meetings.map(({ words }) => words.reduce((sum, [from, to]) => sum + each.mentions.reduce((part, mention) => part + Math.max(0, Math.min(to, mention.to) - Math.max(from, mention.from)), 0), 0))
      const most = Math.max(...shared)
      if (most > 0) examples.push({ features: buffer.slice(0, levelFeatures(context, around, each, ofText, buffer)), of: levels.findIndex((level) => level === meetings[shared.indexOf(most)]!.level) })
    }
  }
  console.log(`  ${examples.length} meetings with their levels`)
  return logistic(levels, 14, examples, { rounds: 60, rate: 0.02, pull: 1e-2, drop: 0.5 })
}

const inside = -1

/** By token: 1 and the index of the event it heads, -1 within an event's words, 0 elsewhere. The head of a stretch is its topmost word that may be asked. */
function headsOf(tree: Tree, events: readonly (readonly Span[])[], may: (t: number) => boolean): Int32Array {
  const of = new Int32Array(tree.length)
  events.forEach((spans, i) => {
    for (const [from, to] of spans) {
      let best = -1
      let least = Infinity
      for (let t = firstToken(tree, from); t < tree.length && tree.from[t]! < to; t++) {
        if (of[t] === 0) of[t] = inside
        if (!may(t)) continue
        let deep = 0
        for (let at = tree.head[t]!; at >= 0; at = tree.head[at]!) deep++
        if (deep < least) [best, least] = [t, deep]
      }
      if (best >= 0) of[best] = i + 1
    }
  })
  return of
}

/** The golds' words for statuses that ours names otherwise. */
function bondOf(status: string): typeof undertakingStatuses[number] {
  const same: Readonly<Record<string, typeof undertakingStatuses[number]>> = { agreed: 'agreed', planned: 'promised', promised: 'promised', 'in force': 'in-force', 'under way': 'under-way', ongoing: 'under-way', delayed: 'delayed', implemented: 'done', done: 'done', refused: 'refused' }
  return same[status] ?? 'promised'
}
