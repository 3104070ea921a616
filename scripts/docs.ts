import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { generatedDocs } from './generatedDocs.ts'

const root = resolve(import.meta.dirname, '..')
for (const [path, text] of await generatedDocs()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(path)
}
