import { readFileSync } from 'node:fs'
import { english } from '@travaux/reading/english'
import { predictAttribution, predictNames, predictTimes } from '@travaux/reading'

/**
 * Predictions for a gold file, in the form the published scorers take. Of each document only `docId`, `text` and `date`
 * are looked at, so that what is to be predicted cannot leak in.
 */
interface Document { readonly docId: string; readonly text: string; readonly date: string | null }

const predictors = {
  attribution: ({ text, date }) => predictAttribution(text, date, english()),
  times: ({ text, date }) => predictTimes(text, date),
  names: ({ text }) => predictNames(text, english()),
} satisfies Record<string, (document: Document) => readonly object[]>

const [what, file] = process.argv.slice(2)
if (what === undefined || file === undefined || !Object.hasOwn(predictors, what)) {
  console.error('usage: npm run -s predict -- attribution|times|names GOLD.json > PRED.json')
  process.exit(2)
}
const predict = predictors[what as keyof typeof predictors]
const documents = (JSON.parse(readFileSync(file, 'utf8')) as readonly { docId: string; text: string; date?: string | null }[])
  .map(({ docId, text, date }): Document => ({ docId, text, date: date ?? null }))
const rows = documents.flatMap((document) => predict(document).map((found) => ({ docId: document.docId, ...found })))
process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`)
