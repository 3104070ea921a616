import type { Finding, SourceId } from '@travaux/model'
import type { English } from '../english.ts'
import type { Knowledge } from '../knowledge.ts'
import { clausesOf } from './clausesOf.ts'
import { duesAtMeetings } from './duesAtMeetings.ts'
import { makeEventContext, type TimedDocument } from './eventContext.ts'
import { surroundingsOf } from './eventFeatures.ts'
import { findDates } from './findDates.ts'
import { findInstructions } from './findInstructions.ts'
import { findInstruments } from './findInstruments.ts'
import { findMeetings } from './findMeetings.ts'
import { findMentions } from './findMentions.ts'
import { findUndertakings } from './findUndertakings.ts'

/** Everything in a text that happened, will happen or binds: meetings, instructions, undertakings, instruments, dates, places of two names. */
export function findEvents(document: TimedDocument, knowledge: Knowledge, source: SourceId, published: string | null, english: English): readonly Finding[] {
  const context = makeEventContext(document, knowledge, source, published)
  const surroundings = surroundingsOf(context)
  const clauses = clausesOf(context)
  return duesAtMeetings([
    ...findMeetings(context, surroundings, english.events, clauses), ...findInstructions(context), ...findUndertakings(context, surroundings, english.events, clauses),
    ...findInstruments(context), ...findDates(context), ...findMentions(context),
  ], published)
}
