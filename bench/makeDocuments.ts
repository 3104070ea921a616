import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface Made { /** How long they are on average. */ readonly words: number; readonly random: () => number }

/**
 * Makes documents of paragraphs of the example's sources, each with a date and numbers of its own, and hands each over with a name, a thousand a folder, as
 * archives are laid out. Gives the words of all.
 */
export function makeDocuments(count: number, { words, random }: Made, hand: (i: number, name: string, text: string) => void): number {
  const from = resolve(import.meta.dirname, '../examples/northern-territories/sources')
  const paragraphs = readdirSync(from).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(from, name), 'utf8').split(/\n\s*\n/).slice(1)).filter((each) => each.split(/\s+/).length > 15)
  let total = 0
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2015, 0, 1) + (i % 1500) * 86_400_000)
    const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    const parts = [`Report ${i + 1} on the consultations\n\nEASTPORT, ${date} (News agency) - Paper number ${i + 1} of the series.`]
    let length = 0
    while (length < words * (0.5 + ((i * 7919) % 100) / 100)) {
      const paragraph = (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').trim()
      parts.push(paragraph)
      length += paragraph.split(/\s+/).length
    }
    total += length
    hand(i, `${String(Math.floor(i / 1000)).padStart(4, '0')}/${String(i).padStart(6, '0')}.txt`, `${parts.join('\n\n')}\n`)
  }
  return total
}
