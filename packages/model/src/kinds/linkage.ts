import { z } from 'zod'
import { idOf } from '../id.ts'

export const linkageTies = ['waits-for', 'requires', 'excludes'] as const

/** One issue or proposition held to depend on another, by whom. An end may be words where no issue is known for it. */
export const linkage = z.object({
  tie: z.enum(linkageTies),
  of: z.union([idOf('issue'), idOf('proposition')]).nullable(),
  on: z.union([idOf('issue'), idOf('proposition')]).nullable(),
  ofWords: z.string(),
  onWords: z.string(),
  side: idOf('side').nullable(),
}).meta({ id: 'linkage' })

export type Linkage = z.infer<typeof linkage>
