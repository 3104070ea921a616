import { makeId, type Finding } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import type { Clause } from './clausesOf.ts'
import type { Surroundings } from './eventFeatures.ts'
import type { EventModels } from './eventModels.ts'
import { learnedMentions } from './learnedMentions.ts'
import { meetingMentions } from './meetingMentions.ts'
import { meetingWords } from './meetingWords.ts'
import { mergeMeetings } from './mergeMeetings.ts'
import { withDays } from './withDays.ts'
import { withLevels } from './withLevels.ts'

/** Meetings, visits and calls, held or ahead: one finding each, its evidence every passage that speaks of it. */
export function findMeetings(context: EventContext, surroundings: Surroundings, models: EventModels, clauses: readonly Clause[]): readonly Finding<'meeting'>[] {
  const findings = new Map<string, Finding<'meeting'>>()
  const told = mergeMeetings(learnedMentions(context, surroundings, models, clauses, meetingMentions(context, clauses)).map((lead) => ({ lead, mentions: [lead] })), context.published)
  for (const { lead, mentions } of mergeMeetings(withDays(context, withLevels(context, surroundings, models, told)), context.published)) {
    const named = makeId('meeting', ...context.at(lead.from, lead.to))
    const subject = findings.has(named) ? makeId('meeting', ...context.at(lead.from, lead.to), lead.date.value ?? String(findings.size)) : named
    const passages = new Map(mentions.map((each) => meetingWords(context, each, clauses)).map(([from, to]) => [`${from}-${to}`, context.passage(from, to)]))
    findings.set(subject, {
      subject, kind: 'meeting',
      value: {
        level: lead.level, round: lead.round, sides: [...lead.sides], place: lead.place, status: lead.status, date: lead.date,
        participants: lead.persons.map(context.speakerOf),
      },
      evidence: [...passages.values()].sort((a, b) => a.from - b.from),
      confidence: lead.date.value !== null && lead.sides.length > 1 ? 0.8 : lead.date.value !== null || lead.persons.length > 1 ? 0.65 : 0.5,
    })
  }
  return [...findings.values()]
}
