/** A state as its options tell it: "YN-", Y taken, N not; `options` from the first. */
export function stateBits(bits: number, options: number): string {
  return Array.from({ length: options }, (_, option) => ((bits >>> option) % 2 === 1 ? 'Y' : 'N')).join('')
}
