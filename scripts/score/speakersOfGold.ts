import { english } from '../../packages/reading/english.ts'
import { layText } from '../../packages/reading/src/layText.ts'
import { makeKnowledge } from '../../packages/reading/src/makeKnowledge.ts'
import { findNames } from '../../packages/reading/src/names/findNames.ts'
import { nameJoined } from '../../packages/reading/src/names/nameJoined.ts'
import { withSidesOf } from '../../packages/reading/src/names/withSidesOf.ts'
import { resolveSpeakers } from '../../packages/reading/src/speakers/resolveSpeakers.ts'
import { parseSyntax } from '../../packages/reading/src/syntax/parseSyntax.ts'
import type { GoldDocument } from './goldDocuments.ts'

interface Given { readonly name: string; readonly side: string | null }

/** Who speaks in each gold statement, by the stages before attribution, which are asked at the gold's own words in the order of the text. */
export function speakersOfGold({ text, published, statements }: GoldDocument): readonly (readonly Given[])[] {
  const laid = parseSyntax(layText(text, null, published), english())
  const knowledge = withSidesOf(laid, makeKnowledge(null))
  const document = resolveSpeakers(nameJoined(findNames(laid, knowledge, english()), knowledge), knowledge)
  const given: (readonly Given[])[] = statements.map(() => [])
  const at = ({ source, content }: GoldDocument['statements'][number]) => Math.min(source?.[0] ?? Infinity, content[0]?.[0] ?? Infinity)
  let before: readonly Given[] = []
  for (const i of statements.map((_, each) => each).sort((a, b) => at(statements[a]!) - at(statements[b]!))) {
    const { source, cue } = statements[i]!
    const speakers = source === null ? cue === null ? before : [] : document.speakersAt(...source).map(({ name, side }): Given => ({ name, side: side === null ? null : knowledge.side(side)?.name ?? null }))
    given[i] = speakers
    if (speakers.length > 0) before = speakers
  }
  return given
}
