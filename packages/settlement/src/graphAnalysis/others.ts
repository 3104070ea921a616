/** All decision makers but one, rising. */
export function others(decisionMakers: number, dm: number): readonly number[] {
  return Array.from({ length: decisionMakers }, (_, other) => other).filter((other) => other !== dm)
}
