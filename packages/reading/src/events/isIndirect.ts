/** True of talks through a mediator: leaders who talk so do not meet, their envoys do. */
export function isIndirect(said: string): boolean {
  return /\b(?:proximity|indirect)\s+(?:\w+\s+)?(?:talks|negotiations|meetings?|discussions)\b/i.test(said)
}
