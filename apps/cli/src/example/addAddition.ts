import { foundBy, type Additions, type Finding, type Passage, type SourceId, type SubjectId } from '@travaux/model'
import type { Dossier, Subject } from '@travaux/record'
import { Stop } from '../stop.ts'
import { foundSubject } from './foundSubject.ts'

/** `called`: the file and the place in it, for what is said where it cannot be recorded. */
export type Addition = Additions[number] & { readonly called: string }

/**
 * Records what a person recorded of their own, at `desk`, where its compartment's own is recorded. `dossier`: where sources were taken in, which a desk hears of no
 * sooner than it records. `sources`: ids by file, as the manifest names them, of those taken in by then.
 *
 * @throws Stop where its value does not fit its kind, or words it rests on are not in their source.
 */
export async function addAddition(desk: Dossier, dossier: Dossier, addition: Addition, sources: ReadonlyMap<string, SourceId>): Promise<void> {
  const { kind, subject, by, called } = addition
  const evidence = addition.evidence.map((at) => passageOf(dossier, at, called, sources))
  const finding = { subject: subject as SubjectId, kind, value: withIds(dossier, addition.value, called, sources), evidence, confidence: null } as Finding
  try {
    await desk.record([finding], { is: 'person', name: by })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Stop('no', `${called}: ${error.message.replace(/^finding 1 of 1, [^:]*: /, '')}.`)
  }
}

function passageOf({ folded }: Dossier, { source, words }: Addition['evidence'][number], called: string, sources: ReadonlyMap<string, SourceId>): Passage {
  const id = sources.get(source)
  const text = id === undefined ? undefined : (folded.subjects.get(id) as Subject<'source'> | undefined)?.value.text
  if (id === undefined || text === undefined) throw new Stop('no', `${called}: the dossier had not taken in ${source} by then; name a source of the manifest recorded before it.`)
  const from = text.indexOf(words)
  if (from === -1) throw new Stop('no', `${called}: ${source} does not hold ${JSON.stringify(words)}; name words as they stand in the source.`)
  return { source: id, from, to: from + words.length }
}

/** The value with the id of what was found wherever it tells of that by its words. */
function withIds(dossier: Dossier, value: unknown, called: string, sources: ReadonlyMap<string, SourceId>): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(dossier, each, called, sources))
  if (typeof value !== 'object' || value === null) return value
  const told = 'of' in value && Object.keys(value).length === 1 ? foundBy.safeParse(value.of).data : undefined
  if (told === undefined) return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, withIds(dossier, each, called, sources)]))
  const found = foundSubject(dossier.folded, told, sources)
  if (found === undefined) throw new Stop('no', `${called}: no ${told.kind} of ${told.source} rests on ${JSON.stringify(told.words)}; name words as they stand in a source recorded before it.`)
  return found.id
}
