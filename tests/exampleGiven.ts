import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { additions, codebook, dossierManifest } from '@travaux/model'

/** Where the example's files lie. */
export const folder = resolve(import.meta.dirname, '../examples/northern-territories')

/** What it is made of, in which order, what its codebook says, and what persons recorded of their own. */
export const manifest = dossierManifest.parse(JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')))
export const book = codebook.parse(JSON.parse(readFileSync(join(folder, manifest.codebook), 'utf8')))
export const added = additions.parse(JSON.parse(readFileSync(join(folder, manifest.additions ?? ''), 'utf8')))
