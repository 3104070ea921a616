import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeId } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import gold from '../../bench/realReport.json' with { type: 'json' }
import { matchStatements } from './matchStatements.ts'
import type { Row } from './row.ts'

/** The report the project started from, against the statements a person counts in it: offsets and speakers, no words of it. */
export function seedReportRow(shared: string): Row {
  const text = readFileSync(join(shared, 'corpora/seed-report.txt'), 'utf8')
  const { statements } = toReadDocument(readText(text, { english: english(), source: makeId('source', 'report') }))
  const wanted = gold.map(({ from, to, speakers }) => ({ speakers: speakers.map((name) => ({ name })), attribution: null, source: null, cue: null, content: [[from, to] as const], positions: [] }))
  // Its gold has the hull of what is said alone, so the hull is what is compared.
  const hulls = statements.map((each) => ({ ...each, content: [{ from: each.content[0]?.from ?? 0, to: each.content.at(-1)?.to ?? 0 }] }))
  const right = matchStatements(wanted, hulls).pairs.filter((pair) => pair.found !== null && pair.gold.speakers.every(({ name }) => pair.found?.speakers.some((each) => each.name === name)))
  return { what: 'statements with their speaker', on: `the report of January 2019, ${gold.length}`, figure: String(right.length), others: 'counted by hand' }
}
