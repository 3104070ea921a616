import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../english.ts'
import { readText, toReadDocument } from '../src/index.ts'

// Golds that may be read and measured, not copied: they stand beside the project where they are to be had.
const reports = join(import.meta.dirname, '../../../../shared/reports')
const here = existsSync(reports)
if (!here) console.log(`${reports} is absent: the reader is not measured against the reports there`)

describe.skipIf(!here)('readText on real reports', () => {
  const names = here ? readdirSync(reports).filter((file) => file.endsWith('.json')) : []

  it.each(names)('%s: finds most statements, with the right speaker', (file) => {
    const gold = JSON.parse(readFileSync(join(reports, file), 'utf8')) as { published: string; statements: { speakers: string[]; content: [number, number] }[] }
    const text = readFileSync(join(reports, file.replace('.json', '.txt')), 'utf8')
    const { statements } = toReadDocument(readText(text, { english: english(), source: makeId('source', file), published: gold.published }))
    const bare = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, '')
    let right = 0
    for (const { speakers, content: [from, to] } of gold.statements) {
      const found = statements.find(({ content }) => {
        const [a, b] = [content[0]?.from ?? 0, content.at(-1)?.to ?? 0]
        return (Math.min(b, to) - Math.max(a, from)) / (Math.max(b, to) - Math.min(a, from)) >= 0.5
      })
      if (found !== undefined && speakers.every((name) => found.speakers.some((each) => bare(each.name) === bare(name)))) right++
    }
    expect(right / gold.statements.length).toBeGreaterThanOrEqual(0.75)
  })
})
