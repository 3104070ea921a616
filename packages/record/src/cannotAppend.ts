export type CannotAppendReason = 'disk-full' | 'read-only' | 'locked' | 'damaged' | 'unreachable' | 'unsure'

/**
 * Nothing was recorded and the log is as it was; but where the reason is `unsure`, the answer was lost on its way: the same append made again, with the
 * same entries and `expected`, tells, and records nothing twice. The message is one sentence for a person: why, and what to do.
 */
export class CannotAppend extends Error {
  override readonly name = 'CannotAppend'
  readonly reason: CannotAppendReason

  constructor(reason: CannotAppendReason, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.reason = reason
  }
}
