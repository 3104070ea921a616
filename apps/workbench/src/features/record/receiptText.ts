import type { Verification } from '@travaux/record'

/** A receipt, as `travaux verify --receipt` prints it: a line a chain, its writer, how many entries it has and the hash of the last, parted by tabs, under a heading for people that tells how many
 *  lines there are and a check of them. */
export function receiptText(dossier: string, at: Date, { entries, heads }: Verification & { readonly whole: true }): string {
  const lines = heads.map(({ writer, entries: count, hash }) => `${writer}\t${count}\t${hash}\n`).join('')
  const heading = `Receipt of ${dossier}, ${at.toISOString()}: whole, ${entries} entries.`
  return `${heading} Lines: ${heads.length}, check ${checkOf(`${heading}\n${lines}`)}. Hold the dossier against it with: travaux verify DOSSIER --against THIS-FILE\n${lines}`
}

/** FNV-1a over UTF-16 code units, in eight hex digits. */
function checkOf(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
