import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { codebook, makeId } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import gold from '../bench/realReport.json' with { type: 'json' }

/**
 * How good the reader is: the published golds, scored by the scorers that came with them, and the real report of
 * January 2019 against the statements a person counts in it (`bench/realReport.json`: offsets and speakers, no words of it).
 */
const root = resolve(import.meta.dirname, '..')
const shared = join(root, '../shared')
if (!existsSync(shared)) {
  console.log('../shared is absent: there is nothing to score against.')
  process.exit(0)
}

const scratch = mkdtempSync(join(tmpdir(), 'travaux-score-'))
for (const [what, goldFile, scorer] of [
  ['attribution', 'corpora/annotated/attribution-dev.json', 'score-attribution.mjs'],
  ['attribution', 'corpora/attribution-dev.json', 'score-attribution.mjs'],
  ['times', 'corpora/meantime-dev.json', 'score-times.mjs'],
  ['names', 'corpora/names-dev.json', 'score-names.mjs'],
] as const) {
  const predicted = spawnSync(process.execPath, [join(root, 'scripts/predict.ts'), what, join(shared, goldFile)], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const file = join(scratch, `${what}.json`)
  writeFileSync(file, predicted.stdout)
  const scored = spawnSync(process.execPath, [join(shared, 'scoring', scorer), join(shared, goldFile), file], { encoding: 'utf8' })
  console.log(`── ${what}, ${goldFile}\n${scored.stdout.trim()}${scored.stderr}\n`)
}

const text = readFileSync(join(shared, 'corpora/seed-report.txt'), 'utf8')
for (const [how, book] of [['no codebook', null], ['the example\'s codebook', codebook.parse(JSON.parse(readFileSync(join(root, 'examples/northern-territories/codebook.json'), 'utf8')))]] as const) {
  const document = toReadDocument(readText(text, { english: english(), source: makeId('source', 'report'), codebook: book }), 'seed-report.txt')
  const missed = gold.filter((wanted) => !document.statements.some((found) => {
    const from = Math.min(...found.content.map((piece) => piece.from))
    const to = Math.max(...found.content.map((piece) => piece.to))
    const shared = Math.min(to, wanted.to) - Math.max(from, wanted.from)
    const named = found.speakers.map((speaker) => speaker.name)
    return shared / (Math.max(to, wanted.to) - Math.min(from, wanted.from)) >= 0.5 && wanted.speakers.every((name) => named.includes(name))
  }))
  console.log(`── the real report, ${how}: ${gold.length - missed.length} of ${gold.length} attributed statements with the right speaker`)
  if (missed.length > 0) console.log(`   missed, at ${missed.map((one) => `${one.from}–${one.to} (${one.speakers.join(', ')})`).join('; ')}`)
  console.log(`   ${document.meetings.length} meetings: ${document.meetings.map((meeting) => `${meeting.level} ${meeting.date.value ?? 'undated'} ${meeting.status}`).join('; ')}`)
  console.log(`   ${document.statements.length} statements, ${document.dates.length} dates, ${document.instructions.length} instructions, ${document.undertakings.length} undertakings, ${document.instruments.length} instruments`)
}
