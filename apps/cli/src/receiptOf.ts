import type { Verification } from '@travaux/record'
import { checkOf } from './checkOf.ts'

/** A receipt: a line a chain, its writer, how many entries it has and the hash of the last, parted by tabs, under a heading for people that tells how many lines there are and a check of them. */
export function receiptOf(dossier: string, at: Date, { entries, heads }: Verification & { readonly whole: true }): string {
  const lines = heads.map(({ writer, entries: count, hash }) => `${writer}\t${count}\t${hash}\n`).join('')
  const heading = `Receipt of ${dossier}, ${at.toISOString()}: whole, ${entries} entries.`
  return `${heading} Lines: ${heads.length}, check ${checkOf(`${heading}\n${lines}`)}. Hold the dossier against it with: travaux verify DOSSIER --against THIS-FILE\n${lines}`
}
