import { basename } from 'node:path'
import type { Codebook, Finding, Source } from '@travaux/model'
import { readText, type Reading } from '@travaux/reading'
import type { KeptSource } from './keepSource.ts'

interface ReadSourceOptions { readonly name: string; readonly published: string | null; readonly codebook: Codebook | null }

/** Reads a kept text, and adds to the source what only its bytes and its name can say. */
export function readSource({ source, kept, sha256, notes }: KeptSource, { name, published, codebook }: ReadSourceOptions): Reading {
  const reading = readText(kept.text, { source, kept, codebook, file: basename(name), ...(published === null ? {} : { published }) })
  const known = (value: Source): Source => ({ ...value, file: basename(name), mediaType: kept.mediaType, sha256, notes: merged(value.notes, notes) })
  return {
    ...reading,
    source: known(reading.source),
    notes: merged(reading.notes, notes),
    findings: reading.findings.map((finding): Finding => finding.kind === 'source' ? { ...finding, value: known(finding.value) } : finding),
  }
}

type Noted = Source['notes'][number]

function merged(said: readonly { readonly at: readonly [number, number] | null; readonly message: string }[], more: readonly { readonly at: readonly [number, number] | null; readonly message: string }[]): Noted[] {
  const before = new Set(said.map(({ message }) => message))
  return [...said, ...more.filter(({ message }) => !before.has(message))].map(({ at, message }): Noted => ({ at: at === null ? null : [at[0], at[1]], message }))
}
