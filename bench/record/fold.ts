import { resourceUsage } from 'node:process'
import { fold, openSqlite, type Recorded } from '@travaux/record'

/** Reads the log of FILE and folds it. Prints the seconds of either, and the most memory the process took, in MB. */
const store = openSqlite(process.argv[2] as string, { readOnly: true })
const began = performance.now()
const log: Recorded[] = []
for await (const batch of store.read(0)) for (const entry of batch) log.push(entry)
const read = performance.now()
const folded = fold(log)
const seconds = (performance.now() - read) / 1000
await store.close()
if (folded.position !== log.length) throw new Error(`${log.length} entries folded to ${folded.position}`)
console.log(JSON.stringify({ reading: (read - began) / 1000, seconds, peak: resourceUsage().maxRSS / 1024 }))
