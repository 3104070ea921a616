import { z } from 'zod'
import type { Refusal } from '../../refusal.ts'
import { faultOf } from '../faultOf.ts'
import { refuse } from '../refuse.ts'
import type { DivisionInput } from '../settleInput.ts'
import { sideName } from '../sideName.ts'

const winnerCase = z.object({ title: z.string().optional(), id: z.string().optional(), parties: z.array(z.string()), items: z.array(z.coerce.string()), points: z.array(z.array(z.number())) })

/** A case of Adjusted Winner: `parties`, `items`, and the points of each on each. */
export function readWinnerCase(file: string, value: unknown): DivisionInput | Refusal {
  const parsed = winnerCase.safeParse(value)
  if (!parsed.success) return refuse(file, `it is a case of Adjusted Winner, but ${faultOf(parsed.error)}.`)
  const { title, id, parties, items, points } = parsed.data
  return { kind: 'division', model: { title: title ?? id ?? sideName(file), method: 'adjusted-winner', sides: parties, items: items.map((name) => ({ name, divisible: true })), points, divider: 0 }, notes: [], grounds: new Map() }
}
