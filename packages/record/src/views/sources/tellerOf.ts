import type { Passage } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { indexed } from '../indexed.ts'
import type { Known } from '../known.ts'
import { perSource } from '../perSource.ts'

/** The statement whose words hold a passage: whoever a source has say it. Undefined where the source says it itself. */
export function tellerOf(known: Known, passage: Passage): Subject<'statement'> | undefined {
  const told = contentsIn(known, passage.source)
  const after = firstNot(told, ({ at }) => at.from <= passage.from)
  // Statements nest a few deep at most; the nearest that begins before the passage and reaches its end is the innermost.
  for (let i = after - 1; i >= Math.max(0, after - 8); i -= 1) {
    const each = told[i]
    if (each !== undefined && each.at.to >= passage.to) return each.statement
  }
  return undefined
}

const statementsIn = indexed('statement', (_, { value }) => value.content.map(({ source }) => source))

const contentsIn = perSource((known, source) => (known.once(statementsIn).get(source) ?? [])
  .flatMap((statement) => statement.value.content.filter((at) => at.source === source).map((at) => ({ at, statement })))
  .sort((a, b) => a.at.from - b.at.from || b.at.to - a.at.to))
