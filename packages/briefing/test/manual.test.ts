import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { directives } from '../src/sections/directives.ts'

/** What a template can call for, as the manual has it; a row that is missing there is printed by the test. */
const rows = directives.map(({ names, gives, options, internal }) => `| ${names.map((name) => `\`{{${name}}}\``).join(' or ')} | ${gives}${internal ? ' (for us alone)' : ''} | ${options.map((option) => `\`${option.name}\`: ${option.gives}`).join('; ')} |`)

it('the manual says what a template can call for', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/how-to/brief.md'), 'utf8')
  const [, table = ''] = /\| in braces \| gives \| options \|\n\| --- \| --- \| --- \|\n([^]*?)\n\n/.exec(page) ?? []
  expect(table).toBe(rows.join('\n'))
})
