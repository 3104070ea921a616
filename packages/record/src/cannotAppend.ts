export type CannotAppendReason = 'disk-full' | 'read-only' | 'locked' | 'damaged' | 'unreachable'

/** Nothing was recorded and the log is as it was. The message is one sentence for a person: why, and what to do. */
export class CannotAppend extends Error {
  override readonly name = 'CannotAppend'
  readonly reason: CannotAppendReason

  constructor(reason: CannotAppendReason, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.reason = reason
  }
}
