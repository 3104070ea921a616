import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedDocs } from '../scripts/generatedDocs.ts'

const root = resolve(import.meta.dirname, '..')

describe('docs: reference', () => {
  it('what is made from the code is as `npm run docs` would write it now', async () => {
    for (const [path, text] of await generatedDocs()) {
      expect(readFileSync(join(root, path), 'utf8'), `${path} has drifted from the code; run \`npm run docs\``).toBe(text)
    }
  })
})
