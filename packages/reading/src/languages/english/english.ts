import type { Finding } from '@travaux/model'
import { findStatements } from '../../attribution/findStatements.ts'
import { sentenceTree } from '../../attribution/sentenceTree.ts'
import { findEvents } from '../../events/findEvents.ts'
import { linkDocument } from '../../links/linkDocument.ts'
import { findNames } from '../../names/findNames.ts'
import { introduced } from '../../names/introduced.ts'
import { nameBodies } from '../../names/nameBodies.ts'
import { nameJoined } from '../../names/nameJoined.ts'
import { resolveSpeakers } from '../../speakers/resolveSpeakers.ts'
import { parseSyntax } from '../../syntax/parseSyntax.ts'
import { findTimes } from '../../times/findTimes.ts'
import type { Around, FoundInText, LaidText, Language } from '../language.ts'

/** English, every stage in order. Each stands on its own where another fails. */
export const english: Language = { code: 'en', read }

const noTimes = { length: 0, from: new Int32Array(0), to: new Int32Array(0), values: [], types: [], bases: [] }

function read(text: LaidText, { source, codebook, knowledge, english: data, attempt }: Around): FoundInText {
  const { published } = text.metadata
  const parsed = parseSyntax(text, data)
  const named = attempt('names', () => nameJoined(findNames(parsed, knowledge, data), knowledge), { ...parsed, names: [], persons: [], personOfName: new Int32Array(0) })
  const spoken = resolveSpeakers(named, knowledge)
  const timed = attempt('dates', () => findTimes(spoken, published), { ...spoken, times: noTimes })
  const grown = { ...timed, tree: sentenceTree(timed, data) }
  const said = attempt('statements', () => findStatements(grown, source, data), { ...grown, statements: [] })
  const links = attempt('links to the codebook', () => linkDocument(said, codebook, source, data), { statements: said.statements, stances: [], linkages: [] })
  const events = attempt('meetings, instructions and undertakings', () => findEvents(said, knowledge, source, published, data), [])
  const dates = events.flatMap((each) => each.kind === 'date' ? each.evidence.slice(0, 1).map(({ from, to }) => ({ from, to, value: each.value.value })) : [])
  const found: Finding[] = [
    ...links.statements.map(({ id, value, confidence, why }): Finding => ({ subject: id, kind: 'statement', value, evidence: [...value.content, ...value.source === null ? [] : [value.source], ...value.cue === null ? [] : [value.cue]], confidence, ...why === undefined ? {} : { why } })),
    ...links.stances, ...links.linkages,
    // A date that says itself what it is leaves a person nothing to review.
    ...events.filter((each) => each.kind !== 'date' || each.value.from !== null),
  ]
  return { findings: [...introduced(said, knowledge, source, found), ...found], names: attempt('organisations', () => nameBodies(said, knowledge), said.names), dates }
}
