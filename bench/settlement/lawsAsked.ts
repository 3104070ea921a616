import { parseArgs } from 'node:util'
import type { LawsAsked } from './holdLaws.ts'

/** What the command line asks for: `[1000000] [--from 0]`. */
export function lawsAsked(first = 0): LawsAsked {
  const { positionals: [count = '1000000'], values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: String(first) } } })
  return { count: Number(count), from: Number(values.from) }
}
