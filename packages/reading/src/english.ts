import { openAttribution, type AttributionModels } from './attribution/attributionModels.ts'
import { openEvents, type EventModels } from './events/eventModels.ts'
import { openData } from './learned/dataFile.ts'
import { wordTypes, type WordTypes } from './learned/wordTypes.ts'
import { openLinks, type LinkModels } from './links/linkModels.ts'
import { openWords, type Words } from './learned/words.ts'
import { openNames, type NameModel } from './names/nameTagger.ts'
import { makeParser, openSyntax, type Parser, type SyntaxModels } from './syntax/makeParser.ts'

/** What a sentence is parsed with. */
export interface Parsing {
  readonly words: Words
  /** What is known of each word by its letters; grows with the words met, up to a bound. */
  readonly types: WordTypes
  readonly syntax: SyntaxModels
  readonly parser: Parser
}

/** What was learned about English before any text is read, opened from the files of `data/english`. */
export interface English extends Parsing {
  readonly attribution: AttributionModels
  readonly names: NameModel
  readonly events: EventModels
  readonly links: LinkModels
}

/** The files of `data/english`, unpacked: one a stage. */
export interface EnglishFiles { readonly words: Uint8Array; readonly syntax: Uint8Array; readonly attribution: Uint8Array; readonly names: Uint8Array; readonly events: Uint8Array; readonly links: Uint8Array }

/** Opens the trained data of every stage. Pure: reading files is for `@travaux/reading/english`. */
export function openEnglish(files: EnglishFiles): English {
  return { ...openRead(files), events: openEvents(openData(files.events)), links: openLinks(openData(files.links)) }
}

/** What the stages before events are read with, and events are trained on. */
export function openRead(files: Omit<EnglishFiles, 'events' | 'links'>): Omit<English, 'events' | 'links'> {
  return { ...openParsing(files), attribution: openAttribution(openData(files.attribution)), names: openNames(files.names) }
}

/** What the stages after the parser are trained on. */
export function openParsing(files: Pick<EnglishFiles, 'words' | 'syntax'>): Parsing {
  const words = openWords(files.words)
  const syntax = openSyntax(openData(files.syntax))
  return { words, types: wordTypes(words), syntax, parser: makeParser(syntax) }
}
