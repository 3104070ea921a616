import { z } from 'zod'

/** Every id begins with three letters that say what it names, so that a meeting cannot be passed for a side. */
export const idPrefix = {
  source: 'src',
  side: 'sid',
  person: 'per',
  place: 'plc',
  organisation: 'org',
  issue: 'iss',
  proposition: 'prp',
  statement: 'stm',
  stance: 'stn',
  meeting: 'mtg',
  instruction: 'ins',
  undertaking: 'und',
  instrument: 'itm',
  linkage: 'lnk',
  date: 'dat',
  mention: 'men',
  draft: 'drf',
  draftingAct: 'act',
  mandate: 'mdt',
  termReading: 'trm',
  treatyAction: 'tra',
  settlementModel: 'stl',
  preference: 'prf',
  redLine: 'red',
  settlementPackage: 'pkg',
  graphModel: 'gph',
  graphPreference: 'gpf',
  assessment: 'asm',
  judgement: 'jdg',
  paragraph: 'par',
  entry: 'ent',
} as const

export type Identified = keyof typeof idPrefix
type Id<Of extends Identified> = string & { readonly brand: Of }

export type SourceId = Id<'source'>
export type SideId = Id<'side'>
export type PersonId = Id<'person'>
export type PlaceId = Id<'place'>
export type IssueId = Id<'issue'>
export type PropositionId = Id<'proposition'>
export type StatementId = Id<'statement'>
export type MeetingId = Id<'meeting'>
export type InstrumentId = Id<'instrument'>
export type DraftId = Id<'draft'>
export type DraftingActId = Id<'draftingAct'>
export type EntryId = Id<'entry'>
/** The id of one noun: `IdOf<'side'>` is `SideId`. */
export type IdOf<Of extends Identified> = Id<Of>
/** The id of whatever an entry is about: any of the above but an entry, and an organisation, which is only named. */
export type SubjectId = Id<Exclude<Identified, 'entry' | 'organisation'>>

/** A schema that accepts only ids of one noun: `src_…` for a source. */
export function idOf<Of extends Identified>(noun: Of) {
  const pattern = new RegExp(`^${idPrefix[noun]}_[\\p{L}\\p{N}_.-]+$`, 'u')
  return z.custom<Id<Of>>((value) => typeof value === 'string' && pattern.test(value), {
    error: `expected the id of a ${noun}, which begins with ${idPrefix[noun]}_`,
  }).meta({ type: 'string', pattern: pattern.source, description: `the id of a ${noun}` })
}
