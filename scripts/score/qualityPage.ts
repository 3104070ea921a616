import { join } from 'node:path'
import { makeId } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { attributionRows } from './attributionRows.ts'
import { constructions } from './constructions.ts'
import { eventRows } from './eventRows.ts'
import { goldDocuments } from './goldDocuments.ts'
import { matchStatements } from './matchStatements.ts'
import { sameSpeakers } from './sameSpeakers.ts'
import { speakerRows } from './speakerRows.ts'
import { stanceRow } from './stanceRow.ts'
import { timesAndNamesRows } from './timesAndNamesRows.ts'

/** `docs/reference/reading-quality.md`, from the golds: figures by construction, and what goes wrong, in texts that may be shown. */
export async function qualityPage(shared: string): Promise<string> {
  const folder = join(shared, 'corpora/annotated/own/dev')
  const read = goldDocuments(folder).map((document) => {
    const { statements } = toReadDocument(readText(document.text, { english: english(), source: makeId('source', document.name), published: document.published }))
    return { document, ...matchStatements(document.statements, statements) }
  })
  const all = read.flatMap(({ document, pairs }) => pairs.map((pair) => ({ document, ...pair })))
  const share = (part: number, whole: number) => whole === 0 ? '–' : `${Math.round(100 * part / whole)} %`
  const line = (name: string, of: typeof all) => {
    const found = of.filter((pair) => pair.found !== null)
    const right = found.filter((pair) => pair.found !== null && sameSpeakers(pair.gold.speakers, pair.found.speakers))
    return `| ${name} | ${of.length} | ${share(found.length, of.length)} | ${share(right.length, found.length)} |`
  }
  const extra = read.reduce((sum, each) => sum + each.extra.length, 0)
  const words = read.reduce((sum, { document }) => sum + (document.text.match(/\S+/g)?.length ?? 0), 0)
  const wrong = all.filter((pair) => pair.found === null || !sameSpeakers(pair.gold.speakers, pair.found.speakers)).length + extra
  return `<!-- Made by \`npm run docs\` from the golds beside the project. -->
# How good the reader is

\`npm run score\` prints this and more, with speed and memory. PolNeAR and the real reports are measured on and never trained on; the annotated
documents measured here are the part kept for choosing. What is trained on which corpus is in
[the licence of the reading data](../../packages/reading/data/english/LICENCE.md).

| what | on | here | asked at least | aimed for | others |
| --- | --- | --- | --- | --- | --- |
${[...await attributionRows(shared), ...speakerRows(shared).filter(({ least }) => least !== undefined), ...timesAndNamesRows(shared), ...eventRows(shared), stanceRow(shared)].map(({ what, on, figure, least = '', aim = '', others = '' }) => `| ${what.trim()} | ${on} | ${figure} | ${least} | ${aim} | ${others} |`).join('\n')}

## Statements by construction

On ${read.length} documents written for the purpose (${words} words). *Found*: half the characters of what is said agree. *Right speaker*: of those found, all who
speak by name, and nobody else.

| construction | statements | found | right speaker |
| --- | --- | --- | --- |
${[line('**all**', all), ...Object.entries(constructions).map(([name, is]) => line(name, all.filter(({ gold, document }) => is(gold, document))))].join('\n')}

Beside these the reader found ${extra} that nobody marked. A person who reviews 1,000 words of such documents corrects, adds or withdraws about ${Math.round(1000 * wrong / words)} statements.

## What goes wrong

Ten examples, in the order of the documents: the first of each kind that is met.

${examples(read).map((example, i) => `${i + 1}. ${example}`).join('\n')}
`
}

type ReadGold = { readonly document: ReturnType<typeof goldDocuments>[number] } & ReturnType<typeof matchStatements>

/** Four missed, three extra, three with the wrong speaker, from as many documents as there are. */
function examples(read: readonly ReadGold[]): readonly string[] {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(' and ') || 'nobody'
  const words = (text: string, spans: readonly (readonly [number, number])[]) => spans.map(([from, to]) => text.slice(from, to)).join(' … ').replace(/\s+/g, ' ').replace(/^(.{130}).+$/s, '$1…')
  const missed = read.flatMap(({ document, pairs }) => pairs.filter((pair) => pair.found === null).slice(0, 1).map(({ gold }) => `**Missed.** ${names(gold.speakers)}: ${words(document.text, gold.content)}`))
  const extras = read.flatMap(({ document, extra }) => extra.slice(0, 1).map(({ speakers, content }) => `**Not a statement, or other words.** ${names(speakers)}: ${words(document.text, content.map(({ from, to }) => [from, to] as const))}`))
  const others = read.flatMap(({ document, pairs }) => pairs.filter(({ gold, found }) => found !== null && !sameSpeakers(gold.speakers, found.speakers)).slice(0, 1)
    .map(({ gold, found }) => `**Wrong speaker.** ${names(found?.speakers ?? [])} instead of ${names(gold.speakers)}: ${words(document.text, gold.content)}`))
  return [...missed.slice(0, 4), ...extras.slice(0, 3), ...others.slice(0, 3)]
}
