import type { Run } from '../briefing.ts'

/** A number that was counted; its line says from what. */
export function counted(number: number | bigint): Run {
  return { is: 'ours', of: 'counted', text: String(number) }
}
