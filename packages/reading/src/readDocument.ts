import { attributions, kinds as schemas, levels, meetingStatuses, modes, stances, undertakingStatuses, type Finding, type Passage, type Speaker, type Why } from '@travaux/model'
import { z } from 'zod'
import type { Reading } from './read.ts'

const span = z.object({ from: z.int().min(0), to: z.int().min(0) }).meta({ id: 'span', description: 'Half-open [from, to), UTF-16 code units from 0, into the document\'s text.' })
const named = z.object({ name: z.string(), office: z.string().nullable(), side: z.string().nullable().meta({ description: 'the name of the side' }) }).meta({ id: 'named' })
const passages = z.array(span)
const found = {
  confidence: z.number().min(0).max(1).nullable().meta({ description: 'how sure the reader is' }),
  why: z.object({ by: z.string(), words: passages }).optional().meta({ description: 'the rule or model that found it and the words it went by; with --explain' }),
}

/** One document of `travaux read --format json`. */
export const readDocument = z.object({
  file: z.string().nullable(),
  text: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  dateline: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  statements: z.array(z.object({
    speakers: z.array(named), mode: z.enum(modes), attribution: z.enum(attributions), source: span.nullable(), cue: span.nullable(), content: z.array(span).min(1),
    issues: z.array(z.string()), stances: z.array(z.object({ proposition: z.string(), stance: z.enum(stances) })), ...found,
  })),
  meetings: z.array(z.object({
    level: z.enum(levels), round: z.int().nullable(), participants: z.array(named), sides: z.array(z.string()), place: z.string().nullable(), status: z.enum(meetingStatuses),
    date: schemas.meeting.shape.date, passages, ...found,
  })),
  dates: z.array(span.extend({ value: z.string() })),
  names: z.array(span.extend({ type: z.enum(['person', 'organisation', 'place']), refersTo: z.string().nullable().meta({ description: 'the same for all names of one person, side, place or organisation: a short form has the id of the long one' }), acts: z.boolean().meta({ description: 'a city or state that stands for its government: Moscow in “Moscow said”' }) })),
  instructions: z.array(z.object({ from: z.array(named), to: z.array(named), task: z.string(), reportDue: z.object({ words: z.string(), date: z.string().nullable() }).nullable(), passages, ...found })),
  undertakings: z.array(z.object({ by: z.array(named), what: z.string(), conduct: z.boolean(), status: z.enum(undertakingStatuses), due: z.string().nullable(), passages, ...found })),
  instruments: z.array(z.object({ name: z.string(), date: z.string().nullable(), provisions: z.array(z.object({ label: z.string(), text: z.string() })), passages, ...found })),
  notes: z.array(z.object({ at: span.nullable(), message: z.string() })),
}).meta({ id: 'readDocument' })

/** What `travaux read --format json` prints. */
export const readDocuments = z.object({ documents: z.array(readDocument) }).meta({ id: 'readDocuments' })

export type ReadDocumentJson = z.infer<typeof readDocument>

/** A reading as one document of `travaux read --format json`: sides, issues and propositions by name instead of id. `of` names the file; `explain`: say why each was found. */
export function toReadDocument({ source, findings, names, dates, notes, labels }: Reading, of: string | { readonly file: string | null } | null = null, { explain = false } = {}): ReadDocumentJson {
  const name = (id: string) => labels[id] ?? id
  const who = (list: readonly Speaker[]) => list.map(({ name: called, office, side }) => ({ name: called, office, side: side === null ? null : name(side) }))
  const at = ({ from, to }: Passage) => ({ from, to })
  const sure = ({ confidence, why }: { readonly confidence: number | null; readonly why: Why | undefined }) => ({ confidence, ...explain && why !== undefined ? { why: { by: why.by, words: why.words.map(at) } } : {} })
  const kinds = <K extends Finding['kind']>(kind: K) => findings.filter((each): each is Extract<Finding, { kind: K }> => each.kind === kind)
  const stancesOf = new Map<string, { proposition: string; stance: (typeof stances)[number] }[]>()
  for (const { value } of kinds('stance')) {
    if (value.statement === null) continue
    const list = stancesOf.get(value.statement) ?? []
    list.push({ proposition: name(value.proposition), stance: value.stance })
    stancesOf.set(value.statement, list)
  }
  return {
    file: typeof of === 'string' ? of : of?.file ?? source.file,
    text: source.text, title: source.title, publisher: source.publisher, dateline: source.dateline, published: source.published, language: source.language,
    statements: kinds('statement').map(({ subject, value, confidence, why }) => ({
      speakers: who(value.speakers), mode: value.mode, attribution: value.attribution, source: value.source === null ? null : at(value.source), cue: value.cue === null ? null : at(value.cue),
      content: value.content.map(at), issues: value.issues.map(name), stances: stancesOf.get(subject) ?? [], ...sure({ confidence, why }),
    })),
    meetings: kinds('meeting').map(({ value, evidence, confidence, why }) => ({ level: value.level, round: value.round, participants: who(value.participants), sides: value.sides.map(name), place: value.place, status: value.status, date: value.date, passages: evidence.map(at), ...sure({ confidence, why }) })),
    dates: dates.map(({ from, to, value }) => ({ from, to, value })),
    names: names.map(({ from, to, type, refersTo, acts = false }) => ({ from, to, type, refersTo, acts })),
    instructions: kinds('instruction').map(({ value, evidence, confidence, why }) => ({ from: who(value.from), to: who(value.to), task: value.task, reportDue: value.reportDue, passages: evidence.map(at), ...sure({ confidence, why }) })),
    undertakings: kinds('undertaking').map(({ value, evidence, confidence, why }) => ({ by: who(value.by), what: value.what, conduct: value.conduct, status: value.status, due: value.due, passages: evidence.map(at), ...sure({ confidence, why }) })),
    instruments: kinds('instrument').map(({ value, evidence, confidence, why }) => ({ name: value.name, date: value.date, provisions: value.provisions, passages: evidence.map(at), ...sure({ confidence, why }) })),
    notes: notes.map((each) => ({ at: each.at === null ? null : { from: each.at[0], to: each.at[1] }, message: each.message })),
  }
}
