/** done: 0. no: the answer is no. wrong: called wrongly. The numbers are what a shell sees. */
export const exitCodes = { done: 0, no: 1, wrong: 2, interrupted: 130 } as const

/** Ends the command with one sentence on stderr (what, where, what to do) and an exit code. Thrown anywhere, caught in `main`. */
export class Stop extends Error {
  readonly exit: number
  constructor(exit: Exclude<keyof typeof exitCodes, 'done'>, sentence: string) {
    super(sentence)
    this.name = 'Stop'
    this.exit = exitCodes[exit]
  }
}
