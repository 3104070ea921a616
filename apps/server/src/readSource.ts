import type { Codebook } from '@travaux/model'
import { readText, type Described, type Reading } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import type { KeptSource } from './keepSource.ts'

interface ReadSourceOptions { readonly published: string | null; readonly codebook: Codebook | null; /** What is known of the source beforehand. */ readonly described?: Described }

/** Reads a kept text as the source it was kept as. */
export function readSource({ source, kept, sha256, file }: KeptSource, { published, codebook, described }: ReadSourceOptions): Reading {
  return readText(kept.text, { ...described, english: english(), source, kept, sha256, codebook, file, ...(published === null ? {} : { published }) })
}
