import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Source } from '@travaux/model'
import { toCsv } from '../src/csv/toCsv.ts'
import { anyBriefing } from './anyBriefing.ts'
import { exampleDossiers, february } from './example.ts'
import { made } from './made.ts'

const parsed = (csv: string): Record<string, string>[] => Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data

describe('toCsv', () => {
  const dossier = exampleDossiers()

  it('gives every statement with the words it rests on, at their place in the source', async () => {
    const folded = (await dossier()).foldedAsOf(february)
    const rows = parsed(toCsv(made(folded, { name: 'statements', asOf: february })))
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) {
      const source = folded.subjects.get(row['Evidence: source id'] as never)?.value as Source | undefined
      const text = source?.text ?? ''
      expect(text.slice(Number(row['Evidence: from']), Number(row['Evidence: to'])).replace(/\r\n?|\n/g, ' ').trim()).toBe(row['Evidence: quote']?.replace(/^'(?=[=+\-@\t\r])/, ''))
    }
  })

  it('comes back as its rows, and holds no cell that a spreadsheet would take for a formula', () => {
    fc.assert(fc.property(anyBriefing, (briefing) => {
      const rows = parsed(toCsv(briefing))
      expect(rows.length).toBe(briefing.rows.length)
      for (const [i, row] of rows.entries()) {
        for (const [name, cell] of Object.entries(briefing.rows[i]?.cells ?? {})) expect(row[name]?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(cell?.replace(/\r\n?|\n/g, ' ').trim())
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }
    }), { numRuns: 300 })
  })

  it('begins with a byte order mark and ends its lines as RFC 4180 has them', async () => {
    const csv = toCsv(made((await dossier()).foldedAsOf(february), { name: 'follow-up', asOf: february }))
    expect(csv.startsWith('\uFEFFSection,What,Kind,')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
