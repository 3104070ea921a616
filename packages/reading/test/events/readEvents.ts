import type { Codebook, Finding, SourceId } from '@travaux/model'
import { english } from '../../english.ts'
import { findStatements } from '../../src/attribution/findStatements.ts'
import { sentenceTree } from '../../src/attribution/sentenceTree.ts'
import { findEvents } from '../../src/events/findEvents.ts'
import { layText } from '../../src/layText.ts'
import { makeKnowledge } from '../../src/makeKnowledge.ts'
import { findNames } from '../../src/names/findNames.ts'
import { nameJoined } from '../../src/names/nameJoined.ts'
import { resolveSpeakers } from '../../src/speakers/resolveSpeakers.ts'
import { parseSyntax } from '../../src/syntax/parseSyntax.ts'
import { findTimes } from '../../src/times/findTimes.ts'

/** The events of a text published on a day, through every stage that comes before. */
export function readEvents(text: string, published: string | null = '2019-01-15', codebook: Codebook | null = null): readonly Finding[] {
  const knowledge = makeKnowledge(codebook)
  const source = 'src_test' as SourceId
  const named = parseSyntax(nameJoined(findNames(layText(text, null, published), knowledge, english()), knowledge), english())
  const timed = findTimes(resolveSpeakers(named, knowledge), published)
  const document = findStatements({ ...timed, tree: sentenceTree(timed, english()) }, source, english())
  return findEvents(document, knowledge, source, published, english())
}

/** The findings of one kind. */
export function only<K extends Finding['kind']>(kind: K, findings: readonly Finding[]): readonly Extract<Finding, { kind: K }>[] {
  return findings.filter((each): each is Extract<Finding, { kind: K }> => each.kind === kind)
}
