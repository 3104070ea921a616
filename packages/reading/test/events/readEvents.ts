import type { Codebook, Finding, SourceId } from '@travaux/model'
import { english } from '../../english.ts'
import { findEvents } from '../../src/events/findEvents.ts'
import { layText } from '../../src/layText.ts'
import { makeKnowledge } from '../../src/makeKnowledge.ts'
import { findNames } from '../../src/names/findNames.ts'
import { nameJoined } from '../../src/names/nameJoined.ts'
import { resolveSpeakers } from '../../src/speakers/resolveSpeakers.ts'
import { findTimes } from '../../src/times/findTimes.ts'

/** The events of a text published on a day, through every stage that comes before. */
export function readEvents(text: string, published: string | null = '2019-01-15', codebook: Codebook | null = null): readonly Finding[] {
  const knowledge = makeKnowledge(codebook)
  const named = nameJoined(findNames(layText(text, null, published), knowledge, english()), knowledge)
  const document = findTimes(resolveSpeakers(named, knowledge), published)
  return findEvents(document, knowledge, 'src_test' as SourceId, published)
}

/** The findings of one kind. */
export function only<K extends Finding['kind']>(kind: K, findings: readonly Finding[]): readonly Extract<Finding, { kind: K }>[] {
  return findings.filter((each): each is Extract<Finding, { kind: K }> => each.kind === kind)
}
