import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { predictNames, predictTimes } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { datesFound } from './datesFound.ts'
import { markedTimes } from './markedTimes.ts'
import type { Row } from './row.ts'

interface Document { readonly docId: string; readonly text: string; readonly date: string | null }

/** Time expressions and names, by the scorers published with the golds, which print what they find. */
export function timesAndNamesRows(shared: string): readonly Row[] {
  const scratch = mkdtempSync(join(tmpdir(), 'travaux-score-'))
  const scored = (scorer: string, gold: string, predict: (document: Document) => readonly object[]): string => {
    const rows = (JSON.parse(readFileSync(join(shared, gold), 'utf8')) as readonly Document[]).flatMap((document) => predict(document).map((row) => ({ docId: document.docId, ...row })))
    const file = join(scratch, 'predicted.json')
    writeFileSync(file, JSON.stringify(rows))
    return spawnSync(process.execPath, [join(shared, 'scoring', scorer), join(shared, gold), file], { encoding: 'utf8' }).stdout
  }
  const times = JSON.parse(scored('score-times.mjs', 'corpora/meantime-dev.json', ({ text, date }) => predictTimes(text, date))) as { gold: number; relaxed: { f1: number }; withValue: { f1: number } }
  const marked = markedTimes(JSON.parse(readFileSync(join(shared, 'corpora/meantime-dev.json'), 'utf8')) as Parameters<typeof markedTimes>[0])
  const own = datesFound(join(shared, 'corpora/annotated/own/dev'))
  const names = scored('score-names.mjs', 'corpora/names-dev.json', ({ text }) => predictNames(text, english()))
  rmSync(scratch, { recursive: true })
  const f1 = (type: string) => new RegExp(`^${type}\\b.*F1 ([\\d.]+)`, 'm').exec(names)?.[1] ?? '–'
  return [
    { what: 'times, relaxed / with value F1', on: `MEANTIME, ${times.gold}`, figure: `${times.relaxed.f1} / ${times.withValue.f1}`, least: '86 / 68', aim: '94 / 84', others: 'HeidelTime about 90 / 78 elsewhere' },
    { what: '  the same, of what was marked', on: `MEANTIME, ${marked.gold}`, figure: `${marked.relaxed} / ${marked.withValue}` },
    { what: 'dates found / with value, of those marked', on: `own dev, ${own.gold}`, figure: `${own.found} / ${own.withValue}` },
    { what: 'names, F1 of three types', on: 're3d and Wikigold, which it learned from', figure: f1('all'), least: '64', aim: '82', others: 'on Wikigold by fifths 71.4, untaught by it 66.6 (node train/names/crossValidate.ts); compromise 42.7–48.3' },
    { what: '  persons, organisations, places', on: '', figure: ['person', 'organisation', 'place'].map(f1).join(', ') },
  ]
}
