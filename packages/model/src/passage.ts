import { z } from 'zod'
import { idOf } from './id.ts'

/** Words in a source. Half-open [from, to), UTF-16 code units from 0, into the source's kept text. */
export const passage = z
  .object({ source: idOf('source'), from: z.int().min(0), to: z.int().min(0) })
  .refine((p) => p.from < p.to, { error: (issue) => `passage ${(issue.input as { from: number }).from}..${(issue.input as { to: number }).to} runs backwards or is empty` })
  .meta({ id: 'passage', description: 'Words in a source: half-open [from, to), UTF-16 code units from 0, into its kept text.' })

export type Passage = z.infer<typeof passage>
