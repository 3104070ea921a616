import { statSync } from 'node:fs'
import { canonicalJson, openSqlite } from '@travaux/record'
import { madeRecord } from '../madeRecord.ts'

/** Loads a made record of COUNT entries into FILE, five thousand a transaction, each synced. Prints seconds, and the file over the bare JSON of its entries. */
const [file, count] = process.argv.slice(2) as [string, string]
const batch = 5000
const entries = [...madeRecord(Number(count))]
const json = entries.reduce((sum, entry) => sum + Buffer.byteLength(canonicalJson(entry)), 0)
const store = openSqlite(file)
const began = performance.now()
for (let end = 0; end < entries.length; end += batch) await store.append(entries.slice(end, end + batch), end)
const seconds = (performance.now() - began) / 1000
await store.close()
console.log(JSON.stringify({ seconds, perJson: statSync(file).size / json, perEntry: json / entries.length }))
