import { idOf, kinds, passage, type Kind, type Passage, type SourceId, type SubjectId, type ValueOf } from '@travaux/model'
import { faultOf } from './faultOf.ts'

type Stated = { readonly kind: Kind; readonly value: ValueOf<Kind>; readonly evidence: readonly Passage[] }

/**
 * A value and its evidence held against the schemas of the model and the texts they point into: as the schema reads them, or
 * a sentence that names the field at fault. `textOf` gives a source's text, or `undefined` where it is not on record.
 */
export function statedValue(subject: SubjectId, stated: Stated, textOf: (source: SourceId) => string | undefined): Stated | { readonly fault: string } {
  if (!idOf(stated.kind).safeParse(subject).success) return { fault: `${subject} is not the id of a ${stated.kind}` }
  const value = kinds[stated.kind].safeParse(stated.value)
  if (!value.success) return { fault: faultOf(stated.kind, stated.value, value.error.issues) }
  for (const each of stated.evidence) {
    const read = passage.safeParse(each)
    if (!read.success) return { fault: faultOf('evidence', each, read.error.issues) }
    const text = textOf(each.source)
    if (text === undefined) return { fault: `evidence points into ${each.source}, which is not on record` }
    if (each.to > text.length) return { fault: `evidence points to ${each.from}..${each.to} in ${each.source}, which has ${text.length} characters` }
  }
  return { kind: stated.kind, value: value.data, evidence: stated.evidence }
}
