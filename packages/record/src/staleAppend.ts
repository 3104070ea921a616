/** The log has grown since the caller last read it: read what came in between, decide again, append again. */
export class StaleAppend extends Error {
  override readonly name = 'StaleAppend'
  readonly expected: number
  readonly actual: number

  constructor(expected: number, actual: number) {
    super(`the log ends at entry ${actual}, not ${expected}: others have added to it`)
    this.expected = expected
    this.actual = actual
  }
}
