import type { Passage } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { perSource } from '../perSource.ts'
import { timeSpan, type TimeSpan } from '../timeSpan.ts'

/** A date that words of a source stand for. */
export interface DateNamed { readonly at: Passage; readonly value: string; readonly span: TimeSpan }

/** The dates named in a source, of days and of longer spans, in the order of its text. */
export const daysNamed = perSource((known, source): readonly DateNamed[] => (known.folded.bySource.get(source) ?? []).flatMap((subject): readonly DateNamed[] => {
  if (subject.kind !== 'date' || !known.stands(subject)) return []
  const { value, evidence } = subject as Subject<'date'>
  const span = timeSpan(value.value)
  return span === null ? [] : evidence.filter((at) => at.source === source).map((at) => ({ at, value: value.value, span }))
}).sort((a, b) => a.at.from - b.at.from))
