import { openDossier, openSqlite, overview, sources } from '@travaux/record'

/** Opens FILE and makes what the frame and the list of sources show. Prints seconds, from a process that has loaded the code. */
const file = process.argv[2] as string
const began = performance.now()
const dossier = await openDossier({ store: openSqlite(file, { readOnly: true }), now: () => new Date(), newId: () => { throw new Error('nothing is recorded here') } })
const opened = (performance.now() - began) / 1000
const options = { as: null, on: null }
const shown = [overview(dossier.folded, dossier.name, options), sources(dossier.folded, options)]
const seconds = (performance.now() - began) / 1000
if (shown.length !== 2) throw new Error('nothing was shown')
await dossier.close()
console.log(JSON.stringify({ opened, seconds }))
