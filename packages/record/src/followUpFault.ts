import type { ValueOf } from '@travaux/model'
import type { Stands } from './stands.ts'
import type { Stated } from './stated.ts'
import type { Naming } from './views/names/naming.ts'

/**
 * Why an assessment, a judgement or a paragraph of a briefing fits nothing on record, in words that follow "This was not recorded:", or null. What their schemas
 * cannot see: that what is assessed is there and has the provision, that what a statement is judged by binds conduct, that the meeting is one on record.
 */
export function followUpFault({ kind, value }: Stated, stands: Stands, names: Naming): string | null {
  switch (kind) {
    case 'assessment': return assessmentFault(value as ValueOf<'assessment'>, stands, names)
    case 'judgement': {
      const { statement, undertaking } = value as ValueOf<'judgement'>
      const kept = stands('undertaking', undertaking)
      if (stands('statement', statement) === undefined) return `there is no statement ${statement} on record to judge`
      if (kept === undefined) return `there is no undertaking ${undertaking} on record to judge by`
      return kept.conduct ? null : `“${kept.what}” is to be carried out and binds no conduct; assess how far it is carried out instead`
    }
    case 'paragraph': {
      const { meeting } = value as ValueOf<'paragraph'>
      return meeting === null || stands('meeting', meeting) !== undefined ? null : `there is no meeting ${meeting} on record; leave it empty for a paragraph that stands whichever meeting is ahead`
    }
    default: return null
  }
}

function assessmentFault({ of, provision, isReport }: ValueOf<'assessment'>, stands: Stands, names: Naming): string | null {
  const [instruction, instrument] = [stands('instruction', of), stands('instrument', of)]
  if (instruction === undefined && instrument === undefined && stands('undertaking', of) === undefined) return `there is no undertaking, instruction or instrument ${of} on record to assess`
  if (isReport && instruction === undefined) return 'only an instruction is reported on to those who gave it; leave “isReport” false'
  if (provision === null) return null
  if (instrument === undefined) return `only an instrument has provisions; leave “provision” empty of ${of}`
  if (instrument.provisions.some(({ label }) => label === provision)) return null
  return `“${names.expand(instrument.name)}” has no provision “${provision}”${instrument.provisions.length === 0 ? '; record the provision first' : `; it has ${instrument.provisions.map(({ label }) => (label === '' ? 'one without a label' : `“${label}”`)).join(', ')}`}`
}
