import type { Codebook, Finding } from '@travaux/model'
import { readText, sketchText, type Described, type Reading } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import type { KeptSource } from './keepSource.ts'

interface ReadSourceOptions { readonly published: string | null; readonly codebook: Codebook | null; /** What is known of the source beforehand. */ readonly described?: Described }

/** Reads a kept text as the source it was kept as. */
export function readSource({ source, kept, sha256, file }: KeptSource, { published, codebook, described }: ReadSourceOptions): Reading {
  const reading = readText(kept.text, { ...described, english: english(), source, kept, sha256, codebook, file, ...(published === null ? {} : { published }) })
  const sketch = sketchText(kept.text)
  const more = { ...kept.meta.url === undefined ? {} : { url: kept.meta.url }, ...sketch === null ? {} : { sketch } }
  return {
    ...reading,
    source: { ...reading.source, ...more },
    findings: reading.findings.map((finding): Finding => finding.kind === 'source' ? { ...finding, value: { ...finding.value, ...more } } : finding),
  }
}
