import type { Finding } from '@travaux/model'
import type { Reading, Relation } from '@travaux/reading'

/**
 * A reading of a source that is a reprint or a later version of another, as it is to be recorded. Of a reprint only the source stands, with its
 * text: what is said in it was found in the original already, and would count twice. A later or another version is read in full.
 */
export function related(reading: Reading, { is, of, called, byAnother }: Relation): Reading {
  const link = is === 'reprint' ? { reprintOf: of } : { supersedes: of }
  const findings = is === 'reprint' ? reading.findings.filter(({ kind }) => kind === 'source') : reading.findings
  const note = { at: null, message: is === 'reprint' ? `a reprint of ${called}: its words are kept, and what is said in them was found in the original` : byAnother === true ? `another version of ${called}: some of its sentences differ, and it was read in full` : `a later version of ${called}` }
  return {
    ...reading,
    source: { ...reading.source, ...link, notes: [...reading.source.notes, note] },
    notes: [...reading.notes, note],
    findings: findings.map((finding): Finding => finding.kind === 'source' ? { ...finding, value: { ...finding.value, ...link, notes: [...finding.value.notes, note] } } : finding),
  }
}
