/** `passphrase`: it is encrypted, and no passphrase or another was given. */
export type CannotOpenReason = 'missing' | 'not-a-dossier' | 'newer' | 'passphrase' | 'damaged' | 'unwritable' | 'read-only' | 'locked' | 'unreachable'

/** A dossier could not be opened. The message is one sentence for a person: what is wrong, where, what to do. The file is as it was. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
  readonly reason: CannotOpenReason

  constructor(reason: CannotOpenReason, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.reason = reason
  }
}
