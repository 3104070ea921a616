import type { Finding, SideId, Source } from '@travaux/model'
import { whyFound } from './explain/whyFound.ts'
import type { Knowledge } from './knowledge.ts'
import type { FoundInText } from './languages/language.ts'
import { languages } from './languages/languages.ts'
import { layText } from './layText.ts'
import type { Metadata } from './layers.ts'
import { makeKnowledge } from './makeKnowledge.ts'
import { withSidesOf } from './names/withSidesOf.ts'
import type { Note } from './note.ts'
import type { Reading, ReadOptions } from './read.ts'

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
  const language = languages.get(metadata.language ?? 'en')
  if (language === undefined) notes.push({ at: null, message: `not read yet: the text is in ${languageName(metadata.language ?? '')}; its words are kept and can be searched and marked by hand` })
  const knowledge = attempt('sides', () => withSidesOf(laid, known), known)
  const nothing: FoundInText = { findings: [], names: [], dates: [] }
  const { findings: found, names, dates } = language === undefined ? nothing : attempt('what it says', () => language.read(laid, { source, codebook, knowledge, english: options.english, attempt }), nothing)
  const kept = sourceOf(text, options, metadata, notes)
  const findings = [sourceFinding(source, kept, text), ...found].map(whyFound)
  return { source: kept, findings, names, dates, notes, labels: labelsOf(knowledge, findings) }
}

function sourceOf(text: string, { kept, title, publisher, dateline, genre, file, sha256, published }: ReadOptions, metadata: Metadata | null, notes: readonly Note[]): Source {
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
