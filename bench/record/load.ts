import { statSync } from 'node:fs'
import { canonicalJson, openSqlite } from '@travaux/record'
import { madeRecord } from '../madeRecord.ts'

/** Loads a made record of COUNT entries into FILE, a thousand a transaction, each synced. Prints seconds, and the file over the bare JSON of its entries. */
const [file, count] = process.argv.slice(2) as [string, string]
const entries = [...madeRecord(Number(count))]
const json = entries.reduce((sum, entry) => sum + Buffer.byteLength(canonicalJson(entry)), 0)
const store = openSqlite(file)
const began = performance.now()
for (let end = 0; end < entries.length; end += 1000) await store.append(entries.slice(end, end + 1000), end)
const seconds = (performance.now() - began) / 1000
await store.close()
console.log(JSON.stringify({ seconds, perJson: statSync(file).size / json, perEntry: json / entries.length }))
