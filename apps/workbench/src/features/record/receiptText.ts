import type { Verification } from '@travaux/record'

/** A receipt, as `travaux verify --receipt` prints it: a line a chain, its writer, how many entries it has and the hash of the last, parted by tabs, under a heading for people. */
export function receiptText(dossier: string, at: Date, { entries, heads }: Verification & { readonly whole: true }): string {
  const lines = heads.map(({ writer, entries: count, hash }) => `${writer}\t${count}\t${hash}\n`)
  return `Receipt of ${dossier}, ${at.toISOString()}: whole, ${entries} entries. Hold the dossier against it with: travaux verify DOSSIER --against THIS-FILE\n${lines.join('')}`
}
