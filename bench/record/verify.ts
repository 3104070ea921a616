import { openSqlite } from '@travaux/record'

/** Proves FILE whole. Prints seconds. */
const store = openSqlite(process.argv[2] as string, { readOnly: true })
const began = performance.now()
const proof = await store.verify()
const seconds = (performance.now() - began) / 1000
await store.close()
if (!proof.whole) throw new Error(proof.why)
console.log(JSON.stringify({ seconds }))
