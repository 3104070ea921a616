import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Span = readonly [from: number, to: number]
interface Named { readonly name: string; readonly office?: string; readonly side?: string }

/** A document with all that a reader should find in it, marked by hand. Offsets are UTF-16, half-open. */
export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly published: string
  readonly statements: readonly { readonly speakers: readonly Named[]; readonly attribution: string | null; readonly source: Span | null; readonly cue: Span | null; readonly content: readonly Span[]; readonly positions: readonly { readonly side: string; readonly issue: string; readonly proposition: string; readonly stance: string }[] }[]
}

type Written = {
  readonly published: string
  readonly statements: readonly { readonly speakers: readonly (string | Named)[]; readonly attribution?: string; readonly source?: Span | null; readonly cue?: Span | null; readonly content: Span; readonly contentSpans?: readonly Span[]; readonly positions?: GoldDocument['statements'][number]['positions'] }[]
}

/** Every document of a folder of golds in the form of `../shared/reports`: NAME.txt with NAME.json beside it, by name. */
export function goldDocuments(folder: string): readonly GoldDocument[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const { published, statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written
    return {
      name: file.replace(/\.json$/, ''), text: readFileSync(join(folder, file.replace(/\.json$/, '.txt')), 'utf8'), published,
      statements: statements.map(({ speakers, attribution = null, source = null, cue = null, content, contentSpans, positions = [] }) => ({
        speakers: speakers.map((each) => typeof each === 'string' ? { name: each } : each), attribution, source, cue, content: contentSpans ?? [content], positions,
      })),
    }
  })
}
