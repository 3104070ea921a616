import { chronology, listed, sideNamed, type Folded, type MeetingShown, type ViewOptions } from '@travaux/record'
import type { Briefing, BriefingName } from './briefing.ts'
import { chosenMeeting } from './chosenMeeting.ts'
import { dayWords } from './dayWords.ts'
import { noteTexts } from './noteTexts.ts'
import type { Label } from './label.ts'
import { openScene } from './openScene.ts'
import { paperOptions } from './paperOptions.ts'
import { ownParagraphs } from './ownParagraphs.ts'
import type { Refusal } from './refusal.ts'
import type { Scene } from './scene.ts'
import { sectionsOf } from './sectionsOf.ts'
import { sentence } from './sentence.ts'
import type { SettlementGiven } from './settlementGiven.ts'
import { shortDate } from './shortDate.ts'
import type { Field, Template } from './template/template.ts'

/**
 * What a briefing is asked for. `options.as`: whose paper it is, null is nobody's. `asOf`: an ISO date (its end, UTC) or date and time as which the dossier was folded, null where it is the latest. `meeting`: an id or words of a title,
 * null for the one that is meant by the name. `withoutPrejudice`: to be handed over; the dossier must then have been read with its shared part alone. `settlement`: null where there is none. `holidays`: of a day,
 * ISO, the public holidays of sides that it is, in words. `leftOut`: compartments that were left out of the dossier so that the paper is one side's or nobody's.
 */
export interface BriefingAsked {
  readonly name: BriefingName
  readonly template: Template
  readonly options: ViewOptions
  readonly asOf: string | null
  readonly meeting: string | null
  readonly withoutPrejudice: boolean
  readonly settlement: SettlementGiven | null
  readonly holidays?: ReadonlyMap<string, readonly string[]>
  readonly leftOut?: readonly string[]
}

/**
 * A briefing: a template, filled in from the views of a dossier. All of it is from the dossier as it was folded, so that what one is not cleared for cannot be in it. A refusal where there is no
 * such meeting, or a paper to be handed over would be made of more than the shared part.
 */
export function briefingOf(folded: Folded, { name, template, options: given, asOf, meeting: asked, withoutPrejudice, settlement, holidays = new Map(), leftOut = [] }: BriefingAsked): Briefing | Refusal {
  const options = paperOptions(given, asOf)
  const held = compartmentsIn(folded)
  if (withoutPrejudice && held.length > 0) return { refused: `A paper without prejudice is made of the shared part of a dossier alone, and this one was read with ${held.join(', ')} too; read it with the clearance “shared”.` }
  const meeting = chosenMeeting(chronology(folded, options), name, asked)
  if (meeting !== null && 'refused' in meeting) return meeting
  const scene = openScene(folded, options, { meeting, withoutPrejudice, settlement, holidays })
  const moment = momentOf(folded, asOf)
  const called = (names: readonly string[]) => names.map((name) => compartmentCalled(scene, name)).join(' and ')
  const filled = filler(scene, moment)
  const own = ownParagraphs(scene, name)
  const parts = sectionsOf(scene, template, filled, own)
  const left = own.filter((each) => !parts.placed.has(each))
  const sections = left.length === 0 ? parts.sections : [...parts.sections, { heading: 'Further paragraphs' satisfies Label, level: 1 as const, names: [], blocks: left.flatMap(({ blocks }) => blocks) }]
  return {
    name, title: filled(template.title ?? (meeting === null ? name : meeting.title)), subtitle: template.subtitle === null ? null : filled(template.subtitle),
    marking: markingOf(template.marking === null ? null : filled(template.marking), withoutPrejudice, called(held)),
    paper: template.paper, pageNumbers: template.pageNumbers, asOf: moment, asOfWords: sentence('As known on {}', dayWords(moment)), sections, notes: scene.book.notes, noteTexts: noteTexts({ sections, notes: scene.book.notes }), events: parts.events, rows: parts.rows,
    remarks: [...held.length === 0 ? [] : [sentence('It holds what only {} may see.', called(held))], ...given.as === null && leftOut.length > 0 ? [sentence('It is no side’s paper, and leaves out what {} keep to themselves; choose a side for its own.', called(leftOut))] : []],
  }
}

/** The ministry's own; else, of a paper that was made of more than the shared part, for whom it is. */
function markingOf(own: string | null, withoutPrejudice: boolean, whose: string): string | null {
  const first = own === null && whose !== '' ? sentence('For {} alone', whose) : own
  return [first, withoutPrejudice ? sentence('Without prejudice') : null].filter((each) => each !== null && each !== '').join(' · ') || null
}

/** A delegation's compartment bears the name of its side; a team's its own. */
function compartmentCalled({ folded, names }: Scene, name: string): string {
  const side = sideNamed(folded, name)
  return typeof side === 'string' ? sentence('{}’s delegation', names.side(side)) : name
}

/** Compartments but the shared one of which there is something in the fold, by name. */
function compartmentsIn(folded: Folded): readonly string[] {
  const found = new Set<string>()
  for (const { history } of folded.subjects.values()) for (const { compartment } of history) found.add(compartment)
  found.delete('shared')
  return [...found].sort()
}

/** The time asked for, to the end of its day where it is a day; else when the last was recorded. */
function momentOf(folded: Folded, asOf: string | null): string {
  if (asOf !== null) return new Date(asOf.length === 10 ? `${asOf}T23:59:59Z` : asOf).toISOString()
  let last = ''
  for (const { history } of folded.subjects.values()) {
    const at = history.at(-1)?.recordedAt ?? ''
    if (at > last) last = at
  }
  return last === '' ? '1970-01-01T00:00:00.000Z' : new Date(last).toISOString()
}

/** Fills the fields of a text in. */
function filler({ meeting, sides, side, names }: Scene, moment: string): (text: string) => string {
  const all = sides.map(({ name }) => name)
  const values: Readonly<Record<Field, string>> = {
    'meeting': meeting?.title ?? 'no meeting', 'side': side === null ? listed(all) : names.side(side), 'sides': listed(all), 'date': dateOf(meeting), 'as of': dayWords(moment),
  }
  return (text) => text.replace(/\{\{([^{}]*)\}\}/gu, (whole, field: string) => values[field.trim().toLowerCase() as Field] ?? whole)
}

function dateOf(meeting: MeetingShown | null): string {
  return meeting?.date.value == null ? 'no date' : meeting.date.precision === 'day' ? dayWords(meeting.date.value) : shortDate(meeting.date.value)
}
