import type { Finding, SourceId } from '@travaux/model'
import type { Knowledge } from '../knowledge.ts'
import { makeEventContext, type TimedDocument } from './eventContext.ts'
import { findDates } from './findDates.ts'
import { findInstructions } from './findInstructions.ts'
import { findInstruments } from './findInstruments.ts'
import { findMeetings } from './findMeetings.ts'
import { findMentions } from './findMentions.ts'
import { findUndertakings } from './findUndertakings.ts'

/** Everything in a text that happened, will happen or binds: meetings, instructions, undertakings, instruments, dates, places of two names. */
export function findEvents(document: TimedDocument, knowledge: Knowledge, source: SourceId, published: string | null): readonly Finding[] {
  const context = makeEventContext(document, knowledge, source, published)
  return [
    ...findMeetings(context), ...findInstructions(context), ...findUndertakings(context),
    ...findInstruments(context), ...findDates(context), ...findMentions(context),
  ]
}
