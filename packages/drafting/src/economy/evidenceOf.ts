import type { DraftingActId, SubjectId } from '@travaux/model'
import type { Evidence } from './evidence.ts'
import type { Dependence, Promised, RedLine, Stand } from './onRecord.ts'

interface Grounds {
  readonly acts?: readonly DraftingActId[]
  readonly stands?: readonly Stand[]
  readonly promises?: readonly Promised[]
  readonly linkages?: readonly Dependence[]
  readonly redLines?: readonly RedLine[]
}

/**
 * What a finding rests on, each thing once and in the order of their ids, so that the order of the record makes no difference. A stance brings the statement it was
 * made in, with the same words.
 */
export function evidenceOf({ acts = [], stands = [], promises = [], linkages = [], redLines = [] }: Grounds): readonly Evidence[] {
  const all: readonly Evidence[] = [
    ...acts.map((subject) => ({ subject, passage: null })),
    ...stands.flatMap(({ id, statement, words }) => [{ subject: id, passage: words }, ...statement === null ? [] : [{ subject: statement, passage: words }]]),
    ...[...promises, ...linkages].flatMap(({ id, evidence }) => witnessed(id, evidence)),
    ...redLines.map(({ by }) => ({ subject: by, passage: null })),
  ]
  const once = new Map(all.map((each) => [keyOf(each), each]))
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

function witnessed(subject: SubjectId, passages: Promised['evidence']): readonly Evidence[] {
  return passages.length === 0 ? [{ subject, passage: null }] : passages.map((passage) => ({ subject, passage }))
}

function keyOf({ subject, passage }: Evidence): string {
  return passage === null ? subject : `${subject} ${passage.source} ${String(passage.from).padStart(9, '0')} ${passage.to}`
}
