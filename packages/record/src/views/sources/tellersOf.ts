import type { Passage } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { indexed } from '../indexed.ts'
import type { Known } from '../table.ts'
import { perSource } from '../perSource.ts'

/** The statements whose words hold a passage, the innermost first: whoever a source has say it, and who is said to have told of that. */
export function tellersOf(known: Known, passage: Passage): readonly Subject<'statement'>[] {
  const told = contentsIn(known, passage.source)
  const after = firstNot(told, ({ at }) => at.from <= passage.from)
  // Statements nest a few deep at most; the nearest that begins before the passage and reaches its end is the innermost.
  return told.slice(Math.max(0, after - 8), after).filter(({ at }) => at.to >= passage.to).map(({ statement }) => statement).toReversed()
}

const statementsIn = indexed('statement', (_, { value }) => value.content.map(({ source }) => source))

const contentsIn = perSource((known, source) => (known.once(statementsIn).get(source) ?? [])
  .flatMap((statement) => statement.value.content.filter((at) => at.source === source).map((at) => ({ at, statement })))
  .sort((a, b) => a.at.from - b.at.from || b.at.to - a.at.to))
