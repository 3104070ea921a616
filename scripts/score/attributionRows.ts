import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { predictAttribution } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { goldDocuments } from './goldDocuments.ts'
import type { Row } from './row.ts'

type Span = readonly [from: number, to: number]
interface Gold { readonly docId: string; readonly text: string; readonly date: string | null; readonly attributions: readonly { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }[] }
interface Scored { readonly gold: number; readonly content: { readonly partial: { readonly f1: number }; readonly exact: { readonly f1: number } }; readonly full: { readonly lenient: { readonly f1: number } } }

/** Statements as spans, by the scorer published with the golds. */
export async function attributionRows(shared: string): Promise<readonly Row[]> {
  const { score } = await import(pathToFileURL(join(shared, 'scoring/score-attribution.mjs')).href) as { score: (gold: readonly Gold[], predicted: readonly object[]) => Scored }
  const scored = (gold: readonly Gold[]) => score(gold, gold.flatMap(({ docId, text, date }) => predictAttribution(text, date, english()).map((row) => ({ docId, ...row }))))
  const read = (file: string) => JSON.parse(readFileSync(join(shared, file), 'utf8')) as readonly Gold[]
  const percent = (share: number) => (100 * share).toFixed(1)
  const polnear = scored(read('corpora/attribution-dev.json'))
  const own = scored(read('corpora/annotated/attribution-dev.json'))
  const reports = scored(goldDocuments(join(shared, 'reports')).map(({ name, text, published, statements }) => ({ docId: name, text, date: published, attributions: statements.map(({ source, cue, content }) => ({ source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content })) })))
  const contents = ({ content }: Scored) => `${percent(content.partial.f1)} / ${percent(content.exact.f1)}`
  return [
    { what: 'attribution, full.lenient F1', on: `PolNeAR dev, ${polnear.gold}`, figure: percent(polnear.full.lenient.f1), least: '55', aim: '71', others: 'annotators 73.6, perceptron trained on it 56.9' },
    { what: '  its content, partial / exact F1', on: '', figure: contents(polnear), least: '68 / 48', aim: '80 / 67', others: 'annotators 81.5 / 68.9' },
    { what: 'attribution, full.lenient F1', on: `real reports, ${reports.gold}`, figure: percent(reports.full.lenient.f1), least: '75', aim: '90', others: 'plain perceptron 74' },
    { what: '  its content, partial / exact F1', on: '', figure: contents(reports), others: 'plain perceptron 83 / –' },
    { what: 'attribution, full.lenient F1', on: `annotated dev, ${own.gold}`, figure: percent(own.full.lenient.f1) },
    { what: '  its content, partial / exact F1', on: '', figure: contents(own) },
  ]
}
