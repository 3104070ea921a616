import type { SourceId } from '@travaux/model'
import { statementsSearched, type SaidFilter, type Searched } from './statementsSearched.ts'
import type { Known } from '../table.ts'

type Fitting = ReadonlyMap<SourceId, readonly Searched[]>

/** The statements that fit, by source, of sources that have any. Kept for the next words, as somebody types them. */
export function statementsFitting(known: Known, filter: SaidFilter): Fitting {
  const kept = known.once(lately)
  const key = JSON.stringify(filter)
  let fitting = kept.get(key)
  if (fitting === undefined) {
    fitting = new Map(known.all('source').flatMap(({ id }) => {
      const some = statementsSearched(known, id, filter)
      return some.length === 0 ? [] : [[id as SourceId, some] as const]
    }))
    if (kept.size >= most) kept.delete(kept.keys().next().value as string)
    kept.set(key, fitting)
  }
  return fitting
}

const most = 12
const lately = (): Map<string, Fitting> => new Map()
