import type { Finding, Passage, SideId, Source } from '@travaux/model'
import { findStatements } from './attribution/findStatements.ts'
import { findEvents } from './events/findEvents.ts'
import type { English } from './english.ts'
import { whyFound } from './explain/whyFound.ts'
import type { Knowledge } from './knowledge.ts'
import { layText } from './layText.ts'
import type { ReadDocument, WithStatements } from './layers.ts'
import { linkByMeaning } from './links/linkByMeaning.ts'
import { linkStatements } from './links/linkStatements.ts'
import { makeKnowledge } from './makeKnowledge.ts'
import { findNames } from './names/findNames.ts'
import { withSidesOf } from './names/withSidesOf.ts'
import { nameJoined } from './names/nameJoined.ts'
import type { Note } from './note.ts'
import type { Reading, ReadOptions } from './read.ts'
import { resolveSpeakers } from './speakers/resolveSpeakers.ts'
import { parseSyntax } from './syntax/parseSyntax.ts'
import { findTimes } from './times/findTimes.ts'

/**
 * Reads one text: every stage in order over the same characters. Pure: the same text and options give the same reading.
 * Never throws, whatever the text: a stage that fails becomes a note, and what the others found is kept.
 */
export function readText(text: string, options: ReadOptions): Reading {
  const notes: Note[] = [...options.kept?.notes ?? []]
  const attempt = <T>(what: string, work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch (error) {
      notes.push({ at: null, message: `${what} could not be read in this text (${error instanceof Error ? error.message : String(error)}); please report it` })
      return otherwise
    }
  }
  const { source } = options
  const codebook = options.codebook ?? null
  const known = makeKnowledge(codebook)
  const laid = attempt('its structure', () => layText(text, options.kept ?? null, options.published ?? null, options), null)
  if (laid === null || text.trim() === '') {
    if (text.trim() === '') notes.push({ at: null, message: 'the text is empty: there is nothing to read' })
    return { source: sourceOf(text, options, null, notes), findings: [sourceFinding(source, sourceOf(text, options, null, notes), text)], names: [], dates: [], notes, labels: {} }
  }
  const { metadata } = laid
  const knowledge = attempt('sides', () => withSidesOf(laid, known), known)
  const foreign = metadata.language !== null && metadata.language !== 'en'
  if (foreign) notes.push({ at: null, message: `not read yet: the text is in ${languageName(metadata.language ?? '')}; its words are kept and can be searched and marked by hand` })
  const named = foreign ? { ...laid, names: [], persons: [], personOfName: new Int32Array(0) } : attempt('names', () => nameJoined(findNames(laid, knowledge, options.english), knowledge), { ...laid, names: [], persons: [], personOfName: new Int32Array(0) })
  const spoken = resolveSpeakers(parseSyntax(named, options.english), knowledge)
  const noTimes = { length: 0, from: new Int32Array(0), to: new Int32Array(0), values: [], types: [], bases: [] }
  const timed = attempt('dates', () => findTimes(spoken, metadata.published), { ...spoken, times: noTimes })
  const said = foreign ? { ...timed, statements: [] } : attempt('statements', () => findStatements(timed, source, options.english), { ...timed, statements: [] })
  const links = attempt('links to the codebook', () => linked(said, codebook, source, options.english), { statements: said.statements, stances: [], linkages: [] })
  const kept = sourceOf(text, options, laid.metadata, notes)
  const events = attempt('meetings, instructions and undertakings', () => findEvents(said, knowledge, source, metadata.published, options.english), [])
  const dates = events.flatMap((each) => each.kind === 'date' ? each.evidence.slice(0, 1).map(({ from, to }) => ({ from, to, value: each.value.value })) : [])
  // A date that says itself what it is leaves a person nothing to review.
  const found: Finding[] = [
    ...links.statements.map(({ id, value, confidence, why }): Finding => ({ subject: id, kind: 'statement', value, evidence: [...value.content, ...value.source === null ? [] : [value.source], ...value.cue === null ? [] : [value.cue]], confidence, ...why === undefined ? {} : { why } })),
    ...links.stances, ...links.linkages,
    ...events.filter((each) => each.kind !== 'date' || each.value.from !== null),
  ]
  const findings = [sourceFinding(source, kept, text), ...introduced(said, knowledge, source, found), ...found].map(whyFound)
  return { source: kept, findings, names: said.names, dates, notes, labels: labelsOf(knowledge, findings) }
}

/** Links by the codebook's terms, and by meaning to the propositions it gives no terms. */
function linked(said: Parameters<typeof linkStatements>[0], codebook: ReadOptions['codebook'] & {} | null, source: ReadOptions['source'], english: English): ReturnType<typeof linkStatements> {
  const links = linkStatements(said, codebook, source)
  if (codebook === null) return links
  const more = linkByMeaning(said, codebook, source, english)
  const issueOf = new Map(codebook.propositions.map(({ id, issue }) => [id, issue]))
  const statements = links.statements.map((each) => {
    const issues = more.flatMap(({ value }) => value.statement === each.id ? issueOf.get(value.proposition) ?? [] : [])
    return issues.length === 0 ? each : { ...each, value: { ...each.value, issues: [...new Set([...each.value.issues, ...issues])] } }
  })
  return { ...links, statements, stances: [...links.stances, ...more] }
}

function sourceOf(text: string, { kept, title, publisher, dateline, genre, file, sha256, published }: ReadOptions, metadata: ReadDocument['metadata'] | null, notes: readonly Note[]): Source {
  return {
    title: metadata?.title ?? title ?? kept?.title ?? file ?? 'untitled', publisher: metadata?.publisher ?? publisher ?? null, dateline: metadata?.dateline ?? dateline ?? null,
    published: metadata?.published ?? published ?? null, language: metadata?.language ?? null, genre: metadata?.genre ?? genre ?? 'unknown', file: file ?? null,
    mediaType: kept?.mediaType ?? 'text/plain', sha256: sha256 ?? null, retold: kept?.meta.retold ?? false, text,
    notes: notes.map(({ at, message }) => ({ at: at === null ? null : [at[0], at[1]], message })),
  }
}

function sourceFinding(source: ReadOptions['source'], value: Source, text: string): Finding {
  return { subject: source, kind: 'source', value, evidence: text.length > 0 ? [{ source, from: 0, to: text.length }] : [], confidence: null }
}

/** Findings for the persons, and the sides, that the codebook does not have; evidence is the first mention. */
function introduced(document: ReadDocument & WithStatements, knowledge: Knowledge, source: ReadOptions['source'], findings: readonly Finding[]): Finding[] {
  const sides = new Map<SideId, Passage>()
  const persons: Finding[] = []
  const done = new Set<number>()
  document.names.forEach((name, i) => {
    const at: Passage = { source, from: name.from, to: name.to }
    if (name.refersTo?.startsWith('sid_') && !sides.has(name.refersTo as SideId)) sides.set(name.refersTo as SideId, at)
    const who = document.personOfName[i] ?? -1
    const person = document.persons[who]
    if (person === undefined || done.has(who)) return
    done.add(who)
    if (person.side !== null && !sides.has(person.side)) sides.set(person.side, at)
    if (!person.known) persons.push({ subject: person.id as Finding['subject'], kind: 'person', value: { name: person.name, surname: person.surname, aliases: [], offices: person.office === null ? [] : [{ title: person.office, side: person.side, from: null, to: null }] }, evidence: [at], confidence: 0.8 })
  })
  for (const finding of findings) if (finding.kind === 'statement') for (const { side } of finding.value.speakers) {
    const [at] = finding.evidence
    if (side !== null && at !== undefined && !sides.has(side)) sides.set(side, finding.value.source ?? at)
  }
  const states = [...sides].flatMap(([id, at]): Finding[] => {
    const side = knowledge.side(id)
    return side === null || side.given ? [] : [{ subject: id, kind: 'side', value: { name: side.name, adjective: side.adjective, aliases: [...side.aliases], mark: null, negotiates: false }, evidence: [at], confidence: 0.9 }]
  })
  return [...states, ...persons]
}

function labelsOf(knowledge: Knowledge, findings: readonly Finding[]): Record<string, string> {
  const labels: Record<string, string> = {}
  const ids = new Set(JSON.stringify(findings.filter(({ kind }) => kind !== 'source')).match(/(?:sid|iss|prp|plc)_[\p{L}\p{N}_.-]+/gu) ?? [])
  for (const id of ids) {
    const side = knowledge.side(id as SideId)
    const label = side?.name ?? knowledge.codebook?.issues.find((each) => each.id === id)?.name ?? knowledge.codebook?.propositions.find((each) => each.id === id)?.text ?? knowledge.codebook?.places.find((each) => each.id === id)?.name
    if (label !== undefined) labels[id] = label.replace(/\{(plc_[^}]+)\}/g, (all, place: string) => knowledge.codebook?.places.find((each) => each.id === place)?.name ?? all)
  }
  return labels
}

function languageName(code: string): string {
  const names: Readonly<Record<string, string>> = { ru: 'Russian', ja: 'Japanese', fr: 'French', de: 'German', es: 'Spanish', zh: 'Chinese', ko: 'Korean', ar: 'Arabic', uk: 'Ukrainian', pt: 'Portuguese', it: 'Italian', tr: 'Turkish', fa: 'Persian' }
  return names[code] ?? `another language (${code})`
}
