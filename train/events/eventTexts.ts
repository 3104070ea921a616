import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceId } from '@travaux/model'
import { findStatements } from '../../packages/reading/src/attribution/findStatements.ts'
import type { English } from '../../packages/reading/src/english.ts'
import { makeEventContext, type EventContext } from '../../packages/reading/src/events/eventContext.ts'
import { layText } from '../../packages/reading/src/layText.ts'
import { makeKnowledge } from '../../packages/reading/src/makeKnowledge.ts'
import { findNames } from '../../packages/reading/src/names/findNames.ts'
import { nameJoined } from '../../packages/reading/src/names/nameJoined.ts'
import { withSidesOf } from '../../packages/reading/src/names/withSidesOf.ts'
import { resolveSpeakers } from '../../packages/reading/src/speakers/resolveSpeakers.ts'
import { sentenceTree } from '../../packages/reading/src/attribution/sentenceTree.ts'
import { parseSyntax } from '../../packages/reading/src/syntax/parseSyntax.ts'
import { findTimes } from '../../packages/reading/src/times/findTimes.ts'
import { sharedCorpora } from '../corpora/sharedCorpora.ts'

type Span = readonly [from: number, to: number]

/** A text read up to its events, with those that were marked in it by hand. */
export interface EventText {
  readonly context: EventContext
  readonly meetings: readonly { readonly level: string; readonly status: string; readonly date: string | null; readonly words: readonly Span[] }[]
  readonly undertakings: readonly { readonly status: string; readonly words: readonly Span[] }[]
}

/** The documents of our own that are for training, by name, each through every stage that comes before events. */
export function eventTexts(english: Omit<English, 'events' | 'links'>): readonly EventText[] {
  const folder = join(sharedCorpora(), 'annotated/own/train')
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const { published, meetings, undertakings } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pick<EventText, 'meetings' | 'undertakings'> & { readonly published: string }
    const laid = layText(readFileSync(join(folder, file.replace(/json$/, 'txt')), 'utf8'), null, published)
    const knowledge = withSidesOf(laid, makeKnowledge(null))
    const timed = findTimes(resolveSpeakers(parseSyntax(nameJoined(findNames(laid, knowledge, english), knowledge), english), knowledge), published)
    const source = 'src_train' as SourceId
    return { context: makeEventContext(findStatements({ ...timed, tree: sentenceTree(timed, english) }, source, english), knowledge, source, published), meetings, undertakings }
  })
}
