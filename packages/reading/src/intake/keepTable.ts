import Papa from 'papaparse'
import { documentOfRecord, hasText } from './documentOfRecord.ts'
import type { KeptDocument, KeptFile } from './keptFile.ts'

/** The documents of a table (RFC 4180, or parted by tabs or semicolons), one a row; the first row names the columns. Never throws. */
export function keepTable(text: string): KeptFile {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' })
  const columns = meta.fields ?? []
  if (!hasText(columns)) return { refused: `no column of the table holds texts: call one of them text, body or content (its columns are ${columns.slice(0, 12).map((each) => each.replace(/\s+/g, ' ').slice(0, 40)).join(', ') || 'not named'})` }
  const documents: KeptDocument[] = []
  const passedOver: string[] = []
  data.forEach((row, i) => {
    const kept = documentOfRecord(row, `row ${i + 2}`)
    if (kept === null) passedOver.push(`row ${i + 2} has no text`)
    else documents.push(kept)
  })
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
  if (unclosed !== undefined) passedOver.push(`row ${(unclosed.row ?? 0) + 2} opens a quotation mark that is never closed: what follows it may have been taken for one text`)
  return documents.length === 0 ? { refused: 'no row of the table has any text' } : { documents, passedOver }
}
